import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { results } from '../report/sample.ts';
import { run } from './run.ts';

let folder = '';
let saved = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-explain-'));
  saved = join(folder, 'results.json');
  await writeFile(saved, JSON.stringify(results));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('explain', () => {
  it('takes a file name or a place', async () => {
    const byName = await run(['explain', saved, 'anna.pdf']);
    expect(byName).toMatchObject({ code: 0, stdout: expect.stringContaining('stands at place 1 of 2') });
    expect((await run(['explain', saved, '1'])).stdout).toBe(byName.stdout);
  });

  it('notes that the results were made with other weights, unless quiet', async () => {
    expect((await run(['explain', saved, '1'])).stderr).toContain('made with other weights');
    expect((await run(['explain', saved, '1', '--quiet'])).stderr).toBe('');
  });

  it('gives the same as data', async () => {
    const { stdout } = await run(['explain', saved, '1', '2', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'rolefit.explanation/1',
      first: { file: 'anna.pdf' },
      second: { rank: 2 },
    });
  });

  it.each([
    ['a name that is not there', ['nobody.pdf'], 'no resume of these results'],
    ['a file that was not read', ['scan.pdf'], 'holds no text'],
  ])('says of %s what is wrong', async (_, args, message) => {
    const { code, stderr } = await run(['explain', saved, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
