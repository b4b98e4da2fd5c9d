// --redact over the sample resumes: nothing that they say of a person is in any format.
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { bands } from '../../src/model/outcome.ts';
import { type ReportFormat, reportFormats } from '../../src/model/report-format.ts';
import { readDocument } from '../../src/read/document.ts';
import { loadInput } from '../../src/read/input.ts';
import { page } from '../../src/report/html/generated.ts';
import { understandResume } from '../../src/understand/resume.ts';
import { textOf } from '../report/xlsx-parts.ts';
import { root, run } from './run.ts';

const resumes = join(root, 'fixtures/resumes');
const job = join(root, 'jobs/senior-backend-engineer.txt');
const otherJob = join(root, 'jobs/accountant.html');
const files = readdirSync(resumes);
const score = (...args: string[]) =>
  run(['score', resumes, join(root, 'fixtures/broken'), '--job', job, '--as-of', '2026-11-24', ...args]);
let folder = '';
/** What tells who somebody is: file names, full names, mail, telephone, employers, schools, contact lines. */
const secrets = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-redact-'));
  const lexicon = loadLexicon();
  const posting = (await Promise.all([job, otherJob].map((one) => readFile(one, 'utf8'))))
    .join()
    .toLowerCase();
  // Names of skills and of kinds stand in every report.
  const known = new Set(['profile', 'skills', 'contact', 'summary', 'experience', ...bands]);
  for (const ways of lexicon.surfaces().values()) for (const way of ways) known.add(way.toLowerCase());
  for (const file of files) {
    const document = await readDocument(await loadInput(join(resumes, file), defaultLimits), defaultLimits);
    const { profile } = understandResume(document, { lexicon, asOf: '2026-11-24' });
    const [first = '', last = ''] = file.replace(/\..*/, '').split('-');
    const found = [file, `${first} ${last}`, last];
    found.push(...(document.text.match(/[\w.+-]+@[\w.-]+\.\w+/g) ?? []));
    found.push(...(document.text.match(/\+?\(?\d[\d ()./-]{7,}\d/g) ?? []));
    for (const { organization } of profile.positions) if (organization !== null) found.push(organization);
    for (const { source } of profile.education) found.push(...source.quote.split(/[,|·–\n\t]/));
    // The head of a resume: names, cities, streets; what is also a skill or in the posting tells nothing.
    for (const line of document.text.split('\n').slice(0, 5)) found.push(...line.split(/[,|·–\t]/));
    for (const one of found) {
      const text = one.trim().toLowerCase();
      const isTold = posting.includes(text) || known.has(text) || /^[\d\s–-]*$/.test(text);
      if (text.length > 3 && !isTold) secrets.add(text);
    }
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function textIn(format: ReportFormat, file: string): Promise<string> {
  if (format === 'xlsx') return textOf(await readFile(file));
  const text = await readFile(file, 'utf8');
  return [page.script, page.style].reduce((rest, part) => rest.replace(part, ''), text);
}

/** As whole words: "tran" is no part of a name in "transaction". */
const toldIn = (text: string): string[] => {
  const words = ` ${text.toLowerCase()} `;
  return [...secrets].filter((secret) => {
    for (let at = words.indexOf(secret); at >= 0; at = words.indexOf(secret, at + 1))
      if (!/[\p{L}\p{N}]/u.test(`${words[at - 1]}${words[at + secret.length]}`)) return true;
    return false;
  });
};

describe('--redact', () => {
  it('looks for names, addresses, numbers and employers that a plain report does hold', async () => {
    expect(secrets.size).toBeGreaterThan(60);
    expect([...secrets].filter((secret) => secret.includes('@')).length).toBeGreaterThan(10);
    const { stdout } = await score('--format', 'json');
    expect(toldIn(stdout).length).toBeGreaterThan(15);
  });

  it('and would find them in every format', async () => {
    const outputs = reportFormats.flatMap((format) => ['-o', `${format}:${join(folder, `plain-${format}`)}`]);
    await score('--no-blind', ...outputs);
    for (const format of reportFormats) {
      const text = await textIn(format, join(folder, `plain-${format}`));
      expect(toldIn(text).length, format).toBeGreaterThan(5);
    }
  });

  it('leaves none of them in any format, nor a path of this machine', async () => {
    const outputs = reportFormats.flatMap((format) => ['-o', `${format}:${join(folder, format)}`]);
    const { code, stderr } = await score('--redact', ...outputs);
    expect([code, stderr]).toEqual([3, expect.not.stringContaining('defect')]);
    for (const format of reportFormats) {
      const text = await textIn(format, join(folder, format));
      expect(toldIn(text), format).toEqual([]);
      expect(text, format).not.toContain(root);
      expect(text, format).toContain('candidate-1');
    }
  });

  it('does so for saved results too, and comes to the same', async () => {
    const saved = join(folder, 'saved.json');
    await writeFile(saved, (await score('--format', 'json')).stdout);
    const { stdout } = await run(['report', saved, '--redact', '--format', 'json']);
    expect(stdout).toBe((await score('--redact', '--format', 'json')).stdout);
    expect(toldIn(stdout)).toEqual([]);
  });

  it('does so for several postings', async () => {
    const second = ['--job', otherJob];
    for (const format of ['terminal', 'json', 'csv', 'markdown', 'html']) {
      const { stdout } = await score(...second, '--redact', '--format', format);
      expect(toldIn(stdout.replace(page.style, '')), format).toEqual([]);
      expect(stdout, format).not.toContain(root);
    }
  });
});
