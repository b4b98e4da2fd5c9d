import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-skills-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('rolefit skills', () => {
  it('lists the categories with their counts', async () => {
    const { code, stdout, stderr } = await run(['skills']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/\d+ skills, \d+ ways to write them/);
    expect(stdout).toMatch(/programming-languages +\d+ +\d+/);
  });

  it('shows a skill by an alias, with what it implies and what implies it', async () => {
    const { code, stdout } = await run(['skills', 'k8s']);
    expect(code).toBe(0);
    expect(stdout).toContain('Kubernetes  kubernetes · devops');
    expect(stdout).toMatch(/implies +Container orchestration/);
    expect(stdout).toMatch(/implies, 2 steps +.*Containers/);
    expect(stdout).toMatch(/implied by +.*Amazon EKS/);
  });

  it('shows careful names, and takes several words without quotes', async () => {
    expect((await run(['skills', 'go'])).stdout).toContain('Go: only beside another skill');
    expect((await run(['skills', 'relational', 'databases'])).stdout).toContain('relational-databases');
  });

  it('prints JSON that says how it was found', async () => {
    const { stdout } = await run(['skills', 'kuberntes', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'rolefit.skill-lookup/1',
      query: 'kuberntes',
      match: 'near',
      named: [{ id: 'kubernetes' }, {}],
    });
  });

  it('ends with 3 and a hint where nothing is found', async () => {
    const { code, stdout, stderr } = await run(['skills', 'xyzzyq\u001b[31m']);
    expect(code).toBe(3);
    expect(stdout).toContain('No skill is called');
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toContain('skills:');
  });

  it('knows the skills of the configuration', async () => {
    await writeFile(
      join(folder, 'rolefit.config.json'),
      JSON.stringify({ skills: { 'acme-flow': { name: 'Acme Flow', implies: ['etl'] } } }),
    );
    const { code, stdout } = await run(['skills', 'acme flow'], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toContain('acme-flow · own');
  });

  it('ends with 2 on own skills that cannot be used, in every command that loads them', async () => {
    const file = join(folder, 'bad.json');
    await writeFile(file, JSON.stringify({ skills: { mine: { name: 'Mine Alone', implies: ['nowhere'] } } }));
    for (const args of [['skills'], ['spec', 'jobs/senior-backend-engineer.txt']]) {
      const { code, stdout, stderr } = await run([...args, '--config', file]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('skills.mine: implies nowhere');
    }
  });
});
