// --override on the command line: decisions beside scores, faults before anything is scored.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsSchema } from '../../src/model/results.ts';
import { root, run } from './run.ts';

const job = join(root, 'jobs/senior-backend-engineer.txt');
const resumes = ['gareth-pugh-network-analyst.txt', 'victor-anand-it-support-technician.md'].map((name) =>
  join(root, 'fixtures/resumes', name),
);
const empty = join(root, 'fixtures/broken/empty.pdf');
const score = (...args: string[]) =>
  run(['score', ...resumes, empty, '--job', job, '--as-of', '2026-11-24', ...args]);
let folder = '';
let reviews = '';
const written = async (name: string, text: string): Promise<string> => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-override-'));
  reviews = await written(
    'reviews.csv',
    `file,decision,reason,reviewer,date\n${resumes[0]},interview,"=cmd|x, good talk",R. Ahmed,2026-11-20\nempty.pdf,hold,asked for a new file,,\n`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('--override', () => {
  it('records decisions beside the same scores, also of files below --min-score or unreadable', async () => {
    const plain = resultsSchema.parse(JSON.parse((await score('--format', 'json')).stdout));
    const saved = join(folder, 'results.json');
    const { code, stderr } = await score('--override', reviews, '-o', saved, '-o', join(folder, 'high.csv'));
    expect(stderr).not.toContain('cannot');
    expect(code).toBe(3);
    const shown = await run(['report', saved, '--format', 'json']);
    const results = resultsSchema.parse(JSON.parse(shown.stdout));
    expect(results.matches.map(({ decision, ...match }) => [match, decision?.decision])).toEqual(
      plain.matches.map((match) => [match, match.file === resumes[0] ? 'interview' : undefined]),
    );
    expect(results.unreadable[0]?.decision?.decision).toBe('hold');
    const high = await score('--override', reviews, '--min-score', '90', '--format', 'json');
    expect(high.code).toBe(3);
    expect(JSON.parse(high.stdout).matches).toEqual([]);
  });

  it('can come later, with report, and guards what a spreadsheet would run', async () => {
    const saved = await written('plain.json', (await score('--format', 'json')).stdout);
    const { stdout } = await run(['report', saved, '--override', reviews, '--format', 'csv']);
    expect(stdout).toContain(`interview,"'=cmd|x, good talk",R. Ahmed,2026-11-20`);
    const { stdout: text } = await run(['report', saved, '--override', reviews]);
    expect(text).toContain('interview, decided by R. Ahmed on 2026-11-20');
  });

  it('says file, row and what to do before anything is scored when the file cannot be used', async () => {
    const without = await written('without.csv', `file,decision,reason\n${resumes[0]},hold,\n`);
    const first = await score('--override', without);
    expect([first.code, first.stdout]).toEqual([2, '']);
    expect(first.stderr).toMatch(/without\.csv cannot be used as decisions: row 2: the reason is missing/);
  });

  it('writes the report all the same where nobody is called so, and says which row is left out', async () => {
    const body = `nobody.pdf,hold,x\n${resumes[1]},hold,y\n`;
    const unknown = await written('unknown.csv', `file,decision,reason\n${body}`);
    const args = [...resumes, '--job', job, '--as-of', '2026-11-24'];
    const saved = join(folder, 'partly.json');
    for (const given of [
      await run(['score', ...args, '--override', unknown, '--quiet', '--format', 'json', '-o', saved]),
      await run(['report', saved, '--override', unknown, '--format', 'json']),
    ]) {
      expect(given.code).toBe(3);
      expect(given.stderr).toContain(
        `${unknown}, row 2: no resume is called nobody.pdf; this decision is left out.`,
      );
      const { matches } = resultsSchema.parse(JSON.parse(given.stdout));
      expect(matches.map(({ file, decision }) => [file, decision?.decision]).sort()).toEqual([
        [resumes[0], undefined],
        [resumes[1], 'hold'],
      ]);
    }
  });

  it('knows the postings of a matrix, and resumes that --min-score leaves out of it', async () => {
    const body = `${resumes[0]},interview,x,accountant.html\nempty.pdf,hold,y,\n`;
    const named = await written('named.csv', `file,decision,reason,posting\n${body}`);
    const several = ['--job', join(root, 'jobs/accountant.html'), '--override', named];
    const { code, stderr, stdout } = await score(...several, '--format', 'csv');
    expect([code, stderr]).toEqual([3, expect.not.stringContaining('left out')]);
    expect(stdout).toMatch(/gareth.*Accountant.*: ""?interview, decided: x|gareth.*interview, decided: x/);
    expect(stdout).toMatch(/empty\.pdf.*"hold, decided: y"/);
    const high = await score(...several, '--min-score', '99');
    expect([high.code, high.stderr]).toEqual([3, expect.not.stringContaining('left out')]);
  });
});
