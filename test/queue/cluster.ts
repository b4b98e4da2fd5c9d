// Nothing → a PostgreSQL of its own in a temporary folder, on loopback; for the time of a test.
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  url: string;
  /** Ends the server at once, as a crash does, and starts it again. */
  restart(): void;
  stop(): void;
}

/** The folder of PostgreSQL's programs, null where it is not installed. */
export function findPostgres(): string | null {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions
    .map((version) => join(root, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (folder !== undefined) return folder;
  const found = spawnSync('sh', ['-c', 'command -v initdb'], { encoding: 'utf8' }).stdout.trim();
  return found === '' ? null : join(found, '..');
}

/** PostgreSQL refuses root: then it runs as the user that its package made. */
function serverUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

export async function startCluster(bin: string): Promise<Cluster> {
  const user = serverUser();
  const asServer = (program: string, args: readonly string[]): void =>
    void execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: tmpdir(), ...user });
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  asServer(join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    'rolefit',
    '--auth=trust',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C',
  ]);
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=60`;
  const control = (...args: string[]): void =>
    asServer(join(bin, 'pg_ctl'), ['-D', data, '-w', '-t', '30', '-l', join(folder, 'log'), ...args]);
  control('-o', options, 'start');
  return {
    url: `postgres://rolefit@127.0.0.1:${port}/postgres`,
    restart: () => control('-m', 'immediate', '-o', options, 'restart'),
    stop() {
      control('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
