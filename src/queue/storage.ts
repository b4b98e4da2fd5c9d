// s3://bucket/prefix → the resumes under it, and their bytes. Endpoint and keys come from the environment alone.
import type { S3Client } from '@aws-sdk/client-s3';
import { InputError, UsageError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { isResumeName } from '../read/discover.ts';
import { assertInput, assertSize, type Input } from '../read/input.ts';
import { reasonOf } from './database.ts';
import { load } from './optional.ts';
import { patiently } from './patience.ts';
import type { Source } from './source.ts';

const scheme = 's3://';
/** Tries of one request, each after a longer pause: storage that is away for a moment must not become rows. */
const tries = 8;

export const isStored = (name: string): boolean => name.startsWith(scheme);

function placeOf(name: string): { bucket: string; key: string } {
  const [bucket = '', ...rest] = name.slice(scheme.length).split('/');
  if (bucket === '') throw new UsageError(`${name} names no bucket.`, 'Give s3://bucket/prefix.');
  return { bucket, key: rest.join('/') };
}

/** What may be a resume under a prefix, by its name. Throws UsageError where storage does not answer. */
export async function* listStored(name: string): AsyncIterable<Source> {
  const { bucket, key } = placeOf(name);
  const { ListObjectsV2Command } = await loadPackage();
  const client = await openClient();
  let any = false;
  for (let token: string | undefined, more = true; more; ) {
    const request = new ListObjectsV2Command({ Bucket: bucket, Prefix: key, ContinuationToken: token });
    const page = await client.send(request).catch((cause: unknown) => {
      throw notReached(name, 'listed', cause);
    });
    for (const { Key = '', Size, ETag } of page.Contents ?? []) {
      if (!isResumeName(Key.slice(Key.lastIndexOf('/') + 1))) continue;
      any = true;
      yield { file: `${scheme}${bucket}/${Key}`, stamp: `${Size}-${ETag}` };
    }
    token = page.NextContinuationToken;
    more = token !== undefined;
  }
  if (any) return;
  const error = new InputError('no-resumes', name, `${name} holds no resumes`, 'Check bucket and prefix.');
  yield { file: name, error };
}

/**
 * The bytes of a stored resume.
 * @throws InputError where it is not there or of no use, UsageError where it is storage or its keys that fail.
 */
export async function loadStored(name: string, limits: Limits): Promise<Input> {
  const { bucket, key } = placeOf(name);
  const { GetObjectCommand } = await loadPackage();
  const client = await openClient();
  const fetched = patiently(async () => {
    const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    assertSize(name, ContentLength, limits);
    return (await Body?.transformToByteArray()) ?? new Uint8Array(); // may break off: then all of it again
  });
  const bytes = await fetched.catch((cause: unknown) => {
    throw cause instanceof InputError ? cause : notFetched(name, cause);
  });
  assertInput({ name, bytes }, limits);
  return { name, bytes };
}

/** Refusals that are about whoever asks, or all of a bucket: no file may be called unreadable for them. */
const aboutAll =
  /^(?:InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken|TokenRefreshRequired|RequestTimeTooSkewed|NoSuchBucket|TooManyRequests|SlowDown)/;

function notFetched(name: string, cause: unknown): InputError | UsageError {
  const called = cause instanceof Error ? cause.name : '';
  if (/^(?:NoSuchKey|NotFound)$/.test(called)) {
    const hint = 'It was there when the run was planned.';
    return new InputError('not-found', name, `${name} does not exist`, hint, cause);
  }
  if (isRefusal(cause) && !aboutAll.test(called)) {
    const hint = 'Change its permissions, or restore it where it is archived.';
    return new InputError('permission', name, `${name} may not be read (${called})`, hint, cause);
  }
  return notReached(name, 'fetched', cause);
}

/** An answer of storage that says no, rather than none at all or a failure of its own. */
function isRefusal(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null || !('$metadata' in cause)) return false;
  const { $metadata: about } = cause;
  if (typeof about !== 'object' || about === null || !('httpStatusCode' in about)) return false;
  return Number(about.httpStatusCode) >= 400 && Number(about.httpStatusCode) < 500;
}

function notReached(name: string, what: string, cause: unknown): UsageError {
  const called = cause instanceof Error && cause.name !== 'Error' ? `${cause.name}: ` : '';
  return new UsageError(
    `${name} could not be ${what}: ${called}${reasonOf(cause)}`,
    'Check AWS_ENDPOINT_URL_S3, AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
  );
}

const loadPackage = () => load('@aws-sdk/client-s3', () => import('@aws-sdk/client-s3'));

let opened: Promise<S3Client> | null = null;

function openClient(): Promise<S3Client> {
  opened ??= newClient();
  return opened;
}

/** Keys from the environment alone: no profile in a home folder, no service of a cloud machine is asked. */
async function newClient(): Promise<S3Client> {
  const { S3Client } = await loadPackage();
  const { env } = process;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (!accessKeyId || !secretAccessKey)
    throw new UsageError(
      'There are no keys for the storage.',
      'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment (and AWS_ENDPOINT_URL_S3 for a server of your own).',
    );
  const endpoint = env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL;
  return new S3Client({
    region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1',
    endpoint,
    forcePathStyle: endpoint !== undefined,
    credentials: { accessKeyId, secretAccessKey, sessionToken: env.AWS_SESSION_TOKEN },
    maxAttempts: tries,
  });
}
