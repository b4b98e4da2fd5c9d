// Nothing → an S3 server of its own on loopback, over a temporary folder; for the time of a test.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../cli/run.ts';

export interface S3Server {
  endpoint: string;
  stop(): Promise<void>;
}

/** The keys that the server knows. */
export const keys = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };

/** Its tokens for the next page of a list are enciphered with what OpenSSL 3 calls legacy. */
const node = ['--openssl-legacy-provider'];

export function startS3(directory: string, bucket: string): Promise<S3Server> {
  const script = join(root, 'node_modules/s3rver/bin/s3rver.js');
  const args = ['-d', directory, '-a', '127.0.0.1', '-p', '0', '--configure-bucket', bucket];
  const child = spawn(process.execPath, [...node, script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('exit', () => reject(new Error(said)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        said += data.toString();
        const port = /listening on \S*?:(\d+)/.exec(said)?.[1];
        if (port !== undefined) resolve({ endpoint: `http://127.0.0.1:${port}`, stop: () => end(child) });
      });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}
