// s3://bucket/prefix → the resumes under it, and their bytes. Endpoint and keys come from the environment alone.
import type { S3mini } from 's3mini';
import { InputError, UsageError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { isResumeName } from '../read/discover.ts';
import { assertInput, type Input } from '../read/input.ts';
import { reasonOf } from './database.ts';
import { load } from './optional.ts';
import type { Source } from './source.ts';

const scheme = 's3://';
const atOnce = 1000;
/** Tries of one request, each after a longer pause: storage that is away for a moment must not become rows. */
const tries = 5;
const clients = new Map<string, Promise<S3mini>>();

export const isStored = (name: string): boolean => name.startsWith(scheme);

function placeOf(name: string): { bucket: string; key: string } {
  const [bucket = '', ...rest] = name.slice(scheme.length).split('/');
  if (bucket === '') throw new UsageError(`${name} names no bucket.`, 'Give s3://bucket/prefix.');
  return { bucket, key: rest.join('/') };
}

/** What may be a resume under a prefix, by its name; sorted as storage sorts. */
export async function* listStored(name: string): AsyncIterable<Source> {
  const { bucket, key } = placeOf(name);
  const client = await clientFor(bucket);
  let any = false;
  for (let token: string | undefined, more = true; more; ) {
    const page = await again(() => client.listObjectsPaged('', key, atOnce, token)).catch(
      (cause: unknown) => {
        throw new UsageError(
          `${name} could not be listed: ${reasonOf(cause)}`,
          'Check AWS_ENDPOINT_URL_S3, AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
        );
      },
    );
    for (const object of page?.objects ?? []) {
      if (!isResumeName(object.Key.slice(object.Key.lastIndexOf('/') + 1))) continue;
      any = true;
      yield { file: `${scheme}${bucket}/${object.Key}`, stamp: `${object.Size}-${object.ETag}` };
    }
    token = page?.nextContinuationToken;
    more = token !== undefined && token !== '';
  }
  if (!any)
    yield {
      file: name,
      error: new InputError('no-resumes', name, `${name} holds no resumes`, 'Check bucket and prefix.'),
    };
}

/** The bytes of a stored resume. Throws InputError where it is not there or of no use. */
export async function loadStored(name: string, limits: Limits): Promise<Input> {
  const { bucket, key } = placeOf(name);
  const client = await clientFor(bucket);
  const bytes = await again(() => client.getObjectArrayBuffer(key));
  if (bytes === null)
    throw new InputError(
      'not-found',
      name,
      `${name} does not exist`,
      'It was there when the run was planned.',
    );
  const input = { name, bytes: new Uint8Array(bytes) };
  assertInput(input, limits);
  return input;
}

async function again<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt >= tries || isRefusal(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * 3 ** attempt));
    }
  }
}

/** What the server answered to this request (4xx) comes again however often it is asked. */
function isRefusal(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 0;
  return status >= 400 && status < 500 && status !== 429 && status !== 408;
}

function clientFor(bucket: string): Promise<S3mini> {
  const client = clients.get(bucket) ?? openClient(bucket);
  clients.set(bucket, client);
  return client;
}

async function openClient(bucket: string): Promise<S3mini> {
  const { env } = process;
  const region = env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1';
  const host = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL ?? `https://s3.${region}.amazonaws.com`;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey)
    throw new UsageError(
      'There are no keys for the storage.',
      'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (and AWS_ENDPOINT_URL_S3 for a server of your own).',
    );
  const { S3mini } = await load('s3mini', () => import('s3mini'));
  const endpoint = `${host.replace(/\/$/, '')}/${bucket}`;
  return new S3mini({ accessKeyId, secretAccessKey, endpoint, region, requestAbortTimeout: 60_000 });
}
