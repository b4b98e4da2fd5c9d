import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Results, resultsSchema } from '../../src/model/results.ts';
import { root, run } from './run.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const resumes = join(root, 'fixtures/resumes');
const asOf = ['--as-of', '2026-11-24'];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const parse = (stdout: string): Results => resultsSchema.parse(JSON.parse(stdout));

describe('a folder of resumes', () => {
  it('is ranked: the strong candidates, then the middling, then the poor, each for what they lack', async () => {
    const { code, stdout } = await run(['score', resumes, '--job', job, '--format', 'json', ...asOf]);
    expect(code).toBe(0);
    const { matches } = parse(stdout);
    const rank = (name: string): number => matches.findIndex(({ file }) => file.includes(name));
    for (const strong of ['amara-okafor', 'fatima-haddad']) {
      for (const middling of ['linh-tran', 'tomasz-kowalczyk']) {
        expect(rank(strong)).toBeLessThan(rank(middling));
        for (const poor of ['ruby-castellanos', 'siobhan-mckenna', 'jordan-pettway']) {
          expect(rank(middling)).toBeLessThan(rank(poor));
        }
      }
    }
  });

  it('gives the same bytes again, in another time zone and locale', async () => {
    const args = ['score', resumes, '--job', job, '--format', 'json', ...asOf];
    const [one, two] = await Promise.all([
      run(args),
      run(args, { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }),
    ]);
    expect(two.stdout).toBe(one.stdout);
  });

  it('has a status for every file: hidden text asks for a person, and keeps its score and place', async () => {
    const broken = ['hidden-text.pdf', 'empty.pdf'].map((name) => join(root, 'fixtures/broken', name));
    const { stdout } = await run(['score', resumes, ...broken, '--job', job, '--format', 'json', ...asOf]);
    const { matches, unreadable } = parse(stdout);
    const hidden = matches.find(({ file }) => file.includes('hidden-text'));
    expect(hidden?.status).toBe('needs-review');
    expect(hidden?.review?.map(({ code }) => code)).toContain('hidden-text');
    expect(hidden?.rank).toBeLessThan(matches.length);
    expect(matches.filter(({ status }) => status === 'ranked').length).toBe(15);
    expect(unreadable.map(({ status }) => status)).toEqual(['unreadable']);
  });

  it('shows only the first of a ranking with --top, and counts the others', async () => {
    const { stdout } = await run(['score', resumes, '--job', job, '--top', '2', ...asOf]);
    expect(stdout).toMatch(/and \d+ more/);
  });

  it('writes each -o file in the format of its extension and leaves standard output empty', async () => {
    const files = ['out.json', 'out.csv', 'out.md', 'out.ndjson', 'out.txt'].map((name) =>
      join(folder, name),
    );
    const { code, stdout } = await run([
      'score',
      resumes,
      '--job',
      job,
      ...files.flatMap((file) => ['-o', file]),
      ...asOf,
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const [json = '', csv, md, ndjson = ''] = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    const { matches } = parse(json);
    expect(csv?.split('\r\n').length).toBe(matches.length + 2);
    expect(md).toContain('| rank | resume |');
    expect(
      ndjson
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).type),
    ).toContain('match');
  });

  it('is rendered again from saved results without a change', async () => {
    const saved = join(folder, 'saved.json');
    await run(['score', resumes, '--job', job, '-o', saved, ...asOf]);
    const [fresh, again] = await Promise.all([
      run(['score', resumes, '--job', job, '--format', 'csv', ...asOf]),
      run(['report', saved, '--format', 'csv']),
    ]);
    expect(again).toEqual(fresh);
  });
});

describe('the parts of a result', () => {
  it('quote the resume: every piece of evidence is at its offsets in the text as read', async () => {
    const file = join(resumes, 'amara-okafor-senior-backend-engineer.pdf');
    const [{ stdout }, text] = await Promise.all([
      run(['score', file, '--job', job, '--format', 'json', ...asOf]),
      run(['profile', file, '--text', ...asOf]),
    ]);
    const [match] = parse(stdout).matches;
    const evidence = match?.requirements.flatMap((result) => result.evidence) ?? [];
    expect(evidence.length).toBeGreaterThan(10);
    for (const { source } of evidence) {
      expect(text.stdout.slice(source.start, source.end)).toBe(source.quote);
      expect(text.stdout.slice(0, source.start).split('\n').length).toBe(source.line);
    }
  });

  it('name no person: neither name nor address of a fixture is anywhere in its result', async () => {
    const { stdout } = await run([
      'profile',
      join(resumes, 'amara-okafor-senior-backend-engineer.pdf'),
      '--format',
      'json',
      ...asOf,
    ]);
    const { file, ...profile } = JSON.parse(stdout);
    expect(file.name).toContain('amara');
    expect(JSON.stringify(profile)).not.toMatch(/amara|okafor|@|555-01/i);
  });
});

describe('a spec in place of a posting', () => {
  it('edited as YAML or JSON gives the same matches as the posting, and weights in it count', async () => {
    const yaml = join(folder, 'spec.yaml');
    const spec = await run(['spec', job, '--format', 'yaml']);
    await writeFile(yaml, spec.stdout);
    const args = ['score', resumes, '--format', 'json', ...asOf, '--job'];
    const [posting, same] = await Promise.all([run([...args, job]), run([...args, yaml])]);
    expect(parse(same.stdout).matches).toEqual(parse(posting.stdout).matches);
    await writeFile(yaml, spec.stdout.replace('weight: 1', 'weight: 9'));
    const heavier = await run([...args, yaml]);
    expect(parse(heavier.stdout).matches).not.toEqual(parse(posting.stdout).matches);
  });
});

describe('gates', () => {
  it('--fail-under ends with 1 and says so in the report', async () => {
    const { code, stdout } = await run([
      'score',
      resumes,
      '--job',
      job,
      '--fail-under',
      '99',
      '--format',
      'json',
      ...asOf,
    ]);
    expect(code).toBe(1);
    expect(parse(stdout).gates).toMatchObject([{ name: 'score', passed: false }]);
  });

  it('a failed gate outweighs an unreadable file, and both are shown', async () => {
    const args = ['score', resumes, 'nowhere.pdf', '--job', job, '--format', 'json', ...asOf];
    expect((await run(args)).code).toBe(3);
    const failed = await run([...args, '--fail-under', '99']);
    expect(failed.code).toBe(1);
    expect(parse(failed.stdout).unreadable).toMatchObject([{ file: 'nowhere.pdf', code: 'not-found' }]);
  });
});

describe('pipes', () => {
  it('takes a resume or a posting from standard input', async () => {
    const resume = await readFile(join(resumes, 'gareth-pugh-network-analyst.txt'));
    const posting = await readFile(job);
    const one = await run(['score', '-', '--job', job, '--format', 'json', ...asOf], { input: resume });
    const two = await run(
      ['score', join(resumes, 'gareth-pugh-network-analyst.txt'), '--job', '-', '--format', 'json', ...asOf],
      { input: posting },
    );
    expect(parse(one.stdout).matches[0]?.score).toBe(parse(two.stdout).matches[0]?.score);
  });

  it('writes more than 2 MiB through a pipe to the last byte', async () => {
    const file = join(folder, 'large.json');
    const { stdout } = await run(['score', resumes, '--job', job, '--format', 'json', ...asOf]);
    const results = parse(stdout);
    const copies = Math.ceil((2.5 * 1024 * 1024) / stdout.length);
    const matches = Array.from({ length: copies }, () => results.matches).flat();
    await writeFile(file, JSON.stringify({ ...results, matches }));
    const piped = await run(['report', file, '--format', 'json']);
    expect(piped.code).toBe(0);
    expect(piped.stdout.length).toBeGreaterThan(2 * 1024 * 1024);
    expect(parse(piped.stdout).matches.length).toBe(matches.length);
  });

  it('ends quietly when the reader closes the pipe', async () => {
    const file = join(folder, 'large.json');
    const child = spawn(
      process.execPath,
      [join(root, 'bin/rolefit.js'), 'report', file, '--format', 'json'],
      { timeout: 20_000 },
    );
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
