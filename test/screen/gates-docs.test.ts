import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../src/model/config.ts';
import { root, run } from '../cli/run.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-ci-'));
  const resume = 'gareth-pugh-network-analyst.txt';
  await cp(join(root, 'fixtures/resumes', resume), join(folder, 'resumes/network', resume));
  await cp(join(root, 'jobs/senior-backend-engineer.txt'), join(folder, 'jobs/posting.txt'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (name: string): Promise<string> => readFile(join(root, 'docs', name), 'utf8');

/** The arguments of the one command in a script that runs rolefit. */
function argumentsIn(script: string): string[] {
  const [, command = ''] = /rolefit (score .+)/.exec(script) ?? [];
  const summary = join(folder, 'step_summary');
  return command.split(' ').map((part) => part.replaceAll('"', '').replace('$GITHUB_STEP_SUMMARY', summary));
}

describe('the examples of docs/ci.md', () => {
  it('for GitHub Actions runs, and writes what it uploads', async () => {
    const { steps } = parse(await read('ci-github.yml')).jobs.fit;
    const scripts = steps.flatMap((step: { run?: string }) => step.run ?? []);
    const { code, stdout, stderr } = await run(argumentsIn(scripts.join('\n')), { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('::notice ');
    const kept = steps.at(-1).with.path.trim().split('\n');
    for (const file of [...kept, 'step_summary'])
      expect((await readFile(join(folder, file))).length).toBeGreaterThan(0);
  });

  it('for GitLab runs, and writes what it keeps', async () => {
    const job = parse(await read('ci-gitlab.yml'))['resume-fit'];
    const { code, stdout, stderr } = await run(argumentsIn(job.script.join('\n')), { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('of 100');
    expect(job.artifacts.paths).toContain(job.artifacts.reports.junit);
    for (const file of job.artifacts.paths)
      expect((await readFile(join(folder, file))).length).toBeGreaterThan(0);
  });

  it('of the configuration are valid', async () => {
    const blocks = [...(await read('ci.md')).matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
    expect(blocks.length).toBe(2);
    for (const yaml of blocks) expect(configSchema.safeParse(parse(yaml)).error).toBeUndefined();
  });
});
