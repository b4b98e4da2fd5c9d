import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { resumeText } from '../screen/resume-texts.ts';
import { asOf, folderOf, job } from './folders.ts';
import { keys, type S3Server, startS3 } from './s3-server.ts';

const { folder, resumes } = folderOf(1_010);
let server: S3Server | null = null;
let endpoint = '';
let client: S3Client;
const put = (Key: string, Body: Uint8Array | string) =>
  client.send(new PutObjectCommand({ Bucket: 'people', Key, Body }));
/** Keys that the server does not know. */
const unknown = { accessKeyId: 'nobody-77ab', secretAccessKey: 'not-the-key-9f3e' };
const environment = ({ accessKeyId, secretAccessKey } = keys) => ({
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  ROLEFIT_QUEUE: join(folder, 'queue'),
});

beforeAll(async () => {
  server = await startS3(join(folder, 'storage'), 'people');
  endpoint = server.endpoint;
  client = new S3Client({ credentials: keys, endpoint, region: 'us-east-1', forcePathStyle: true });
  for (const name of readdirSync(resumes))
    await put(`2026/autumn term/${name}`, readFileSync(join(resumes, name)));
  await put('2026/autumn term/notes.log', Buffer.from('none of our business'));
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('resumes in storage that speaks S3', () => {
  it('come to the results of the same files in a folder', async () => {
    const prefix = 's3://people/2026/autumn term/';
    const rolefit = (...args: string[]) => run(['run', ...args], { env: environment() });
    const planned = await rolefit('plan', prefix, '--job', job, '--as-of', asOf);
    expect(planned.stderr).toContain('1010 files in 3 shards');
    const id = planned.stdout.trim();
    expect((await rolefit('work', '--until-empty', '--workers', '2')).stderr).toContain('1010 files');
    const collected = await rolefit('collect', id, '--format', 'ndjson');
    const local = await run(['score', resumes, '--job', job, '--as-of', asOf, '--format', 'ndjson']);
    expect(collected.code).toBe(local.code);
    expect(collected.stdout.replaceAll(prefix, `${resumes}/`)).toBe(local.stdout);
  }, 120_000);

  it('are refused without a word of the key', async () => {
    const env = environment(unknown);
    const refused = await run(['run', 'plan', 's3://people/2026/', '--job', job], { env });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('s3://people/2026/ could not be listed');
    for (const word of Object.values(unknown)) expect(refused.stderr).not.toContain(word);
  }, 60_000);

  it('may have any key; what changed, vanished or cannot be fetched since the plan is told, and nothing is lost', async () => {
    const names = [
      'a b+c%20d',
      `o'neil "q"`,
      '\u017c\u00f3\u0142\u0107 \u5c65\u6b74\u66f8',
      '#1?x=y&z;',
      '100%',
      '\u{1f600}',
      'gone',
      'new',
    ];
    for (const [at, name] of names.entries()) await put(`odd/x/${name}.txt`, resumeText(at));
    const rolefit = (...args: string[]) => run(['run', ...args], { env: environment() });
    const plan = () => rolefit('plan', 's3://people/odd/', '--job', job, '--as-of', asOf);
    const id = (await plan()).stdout.trim();
    await client.send(new DeleteObjectCommand({ Bucket: 'people', Key: 'odd/x/gone.txt' }));
    await put('odd/x/new.txt', resumeText(77));
    for (let worker = 0; worker < 3; worker++) {
      const worked = await run(['run', 'work', '--run', id], { env: environment(unknown) });
      expect(worked).toMatchObject({ code: 2, stdout: '' });
      expect(worked.stderr).toMatch(/s3:.*could not be fetched/);
      for (const word of Object.values(unknown)) expect(worked.stderr).not.toContain(word);
    }
    expect((await rolefit('work', '--run', id, '--until-empty')).stderr).toContain('8 files in 1 shard\n');
    const { matches, unreadable } = JSON.parse((await rolefit('collect', id, '--format', 'json')).stdout);
    const hashes = Object.fromEntries(
      matches.map((one: { file: string; sha256: string }) => [one.file, one.sha256]),
    );
    const kept = names.filter((name) => name !== 'gone');
    const text = (name: string) => resumeText(name === 'new' ? 77 : names.indexOf(name));
    expect(hashes).toEqual(
      Object.fromEntries(kept.map((name) => [`s3://people/odd/x/${name}.txt`, sha256(text(name))])),
    );
    expect(unreadable).toMatchObject([{ file: 's3://people/odd/x/gone.txt', code: 'not-found' }]);
    expect((await plan()).stdout.trim()).not.toBe(id);
  }, 60_000);
});
