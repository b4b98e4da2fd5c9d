import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { collectRun } from '../../src/queue/collect.ts';
import { planRun } from '../../src/queue/plan.ts';
import { workRun } from '../../src/queue/work.ts';
import { run } from '../cli/run.ts';
import { resumeText } from '../screen/resume-texts.ts';
import { asOf, folderOf, job } from './folders.ts';

const { folder, resumes } = folderOf(5);
const queue = join(folder, 'queue');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = (named: string) => planRun({ queue, resumes: [named], jobs: [job], asOf });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What a run came to: the hash of the bytes that were scored, or the code, of each file. */
async function workOff(id: string): Promise<Record<string, string | null>> {
  await workRun({ queue, run: id, untilEmpty: true, workers: 1 });
  return collectRun({ queue, run: id }, ({ rankings: [ranking] }) => {
    const scored = [...(ranking?.matches() ?? [])].map((match) => [match.file, match.sha256] as const);
    const unread = ranking?.results.unreadable.map(({ file, code }) => [file, code] as const) ?? [];
    return Object.fromEntries([...scored, ...unread].map(([file, what]) => [relative(folder, file), what]));
  });
}

describe('between plan and work', () => {
  it('a file that changed is scored as it is then, and its row has the hash of that; one that vanished is a row', async () => {
    const { id } = await plan(resumes);
    const changed = resumeText(77);
    writeFileSync(join(resumes, '0.txt'), changed);
    rmSync(join(resumes, '2.txt'));
    expect(await workOff(id)).toEqual({
      'resumes/0.txt': sha256(changed),
      'resumes/1.txt': sha256(resumeText(1)),
      'resumes/again.txt': sha256(resumeText(1)),
      'resumes/2.txt': 'not-found',
      'resumes/empty.txt': 'empty',
    });
    expect((await plan(resumes)).id).not.toBe(id);
  });
});

describe('two runs that are not the same', () => {
  it('have the same relative names, of two folders', async () => {
    const ids = [];
    for (const [at, name] of ['one', 'two'].entries()) {
      const cwd = join(folder, name);
      mkdirSync(cwd);
      writeFileSync(join(cwd, 'a.txt'), resumeText(at));
      writeFileSync(join(cwd, 'all.ndjson'), '{"file":"a.txt"}\n');
      const args = ['run', 'plan', 'all.ndjson', '--job', job, '--as-of', asOf, '--queue', queue];
      const { code, stdout } = await run(args, { cwd });
      expect(code).toBe(0);
      ids.push(stdout.trim());
    }
    expect(new Set(ids).size).toBe(2);
  });

  it('have the same posting, alone and as all that a folder holds', async () => {
    const jobs = join(folder, 'jobs');
    mkdirSync(jobs);
    writeFileSync(join(jobs, 'one.md'), '# Cook\n\nRequirements\n\n- 2 years of cooking\n- Knife skills\n');
    const manifest = join(folder, 'one/all.ndjson');
    const alone = await planRun({ queue, resumes: [manifest], jobs: [join(jobs, 'one.md')], asOf });
    const all = await planRun({ queue, resumes: [manifest], jobs: [jobs], asOf });
    expect(all.id).not.toBe(alone.id);
  });
});

describe('a manifest', () => {
  it.each(['a\\u0000b.pdf', 'a\\ud800b.pdf'])('names no file by %s', async (name) => {
    const manifest = join(folder, 'odd.ndjson');
    writeFileSync(manifest, `{"file":"x.pdf"}\n{"file":"${name}"}\n`);
    await expect(plan(manifest)).rejects.toThrow(/line 2, names no file/);
  });
});
