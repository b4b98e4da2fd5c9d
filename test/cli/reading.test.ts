// --second-reader and --ocr from the command line: through a child process, as everything else.
import { expect, test } from 'vitest';
import { run } from './run.ts';

const scan = 'fixtures/broken/scan.pdf';
const hidden = 'fixtures/broken/hidden-text.docx';

test('profile --second-reader shows what ordinary software reads, and what it sees otherwise', async () => {
  const { code, stdout } = await run(['profile', hidden, '--second-reader']);
  expect(code).toBe(0);
  expect(stdout).toContain('as mammoth reads it');
  expect(stdout).toMatch(/line \d+\*\s+only mammoth reads "Docker Kubernetes/);
});

test('profile --second-reader has a JSON form and a text form', async () => {
  const json = await run(['profile', hidden, '--second-reader', '--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({
    schema: 'rolefit.second-reader/1',
    file: hidden,
    reader: 'mammoth',
  });
  const text = await run(['profile', hidden, '--second-reader', '--text']);
  expect(text.stdout).toContain('Kubernetes');
});

test('a format without a second reader says so', async () => {
  const { code, stderr } = await run([
    'profile',
    'fixtures/resumes/gareth-pugh-network-analyst.txt',
    '--second-reader',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('has no second reader');
});

test('a scan is an error with a way out, and is read with --ocr', async () => {
  const without = await run(['profile', scan]);
  expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('--ocr')]);
  const { code, stdout } = await run(['profile', scan, '--ocr']);
  expect(code).toBe(0);
  expect(stdout).toContain('Platte River Dental Group');
  expect(stdout).toMatch(/recognised in pictures, \d\d % sure/);
});

test('score --ocr scores a scan that is else an unreadable row', async () => {
  const args = ['score', scan, '--job', 'jobs/senior-backend-engineer.txt', '--format', 'json', '--quiet'];
  const without = JSON.parse((await run(args)).stdout);
  expect(without).toMatchObject({ matches: [], unreadable: [{ file: scan, code: 'no-text' }] });
  const results = JSON.parse((await run([...args, '--ocr'])).stdout);
  expect(results).toMatchObject({ matches: [{ file: scan }], unreadable: [] });
});
