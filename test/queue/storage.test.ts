import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { asOf, folderOf, job } from './folders.ts';
import { keys, type S3Server, startS3 } from './s3-server.ts';

const { folder, resumes } = folderOf(1_010);
let server: S3Server | null = null;
let endpoint = '';
const environment = ({ accessKeyId, secretAccessKey } = keys) => ({
  AWS_ENDPOINT_URL_S3: endpoint,
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  ROLEFIT_QUEUE: join(folder, 'queue'),
});

beforeAll(async () => {
  server = await startS3(join(folder, 'storage'), 'people');
  endpoint = server.endpoint;
  const client = new S3Client({ credentials: keys, endpoint, region: 'us-east-1', forcePathStyle: true });
  const put = (name: string, Body: Uint8Array) =>
    client.send(new PutObjectCommand({ Bucket: 'people', Key: `2026/autumn term/${name}`, Body }));
  for (const name of readdirSync(resumes)) await put(name, readFileSync(join(resumes, name)));
  await put('notes.log', Buffer.from('none of our business'));
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

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
    const unknown = { accessKeyId: 'nobody-77ab', secretAccessKey: 'not-the-key-9f3e' };
    const env = environment(unknown);
    const refused = await run(['run', 'plan', 's3://people/2026/', '--job', job], { env });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('s3://people/2026/ could not be listed');
    for (const word of Object.values(unknown)) expect(refused.stderr).not.toContain(word);
  }, 60_000);
});
