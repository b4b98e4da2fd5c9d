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

  it('says file, row and what to do when a reason is missing or nobody is called so', async () => {
    const without = await written('without.csv', `file,decision,reason\n${resumes[0]},hold,\n`);
    const first = await score('--override', without);
    expect([first.code, first.stdout]).toEqual([2, '']);
    expect(first.stderr).toMatch(/without\.csv cannot be used as decisions: row 2: the reason is missing/);
    const unknown = await written('unknown.csv', 'file,decision,reason\nnobody.pdf,hold,x\n');
    const second = await score('--override', unknown);
    expect([second.code, second.stdout]).toEqual([2, '']);
    expect(second.stderr).toContain('row 2: no resume is called nobody.pdf');
  });

  it('is refused for several postings', async () => {
    const { code, stderr } = await score('--job', join(root, 'jobs/accountant.html'), '--override', reviews);
    expect(code).toBe(2);
    expect(stderr).toContain('--override is for one posting');
  });
});
