// Things that are named like resumes but are no files, or lead elsewhere: found, named with a reason, never opened.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { findResumes } from '../../src/read/discover.ts';
import { loadInput } from '../../src/read/input.ts';

let folder = '';
let server: Server;
const inFolder = (...path: string[]): string => join(folder, ...path);

describe.skipIf(process.platform === 'win32')('odd files', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rolefit-odd-'));
    for (const name of ['cvs', 'cvs/folder.pdf', 'outside']) await mkdir(inFolder(name));
    await writeFile(inFolder('cvs', 'real.txt'), 'Nurse');
    await writeFile(inFolder('outside', 'secret.txt'), 'secret');
    execFileSync('mkfifo', [inFolder('cvs', 'pipe.pdf')]);
    server = createServer().listen(inFolder('cvs', 'socket.pdf'));
    await symlink('/dev/zero', inFolder('cvs', 'device.pdf'));
    await symlink('../outside/secret.txt', inFolder('cvs', 'out.txt'));
    await symlink('../outside', inFolder('cvs', 'way-out'));
    await symlink('.', inFolder('cvs', 'circle'));
    await symlink('loop.pdf', inFolder('cvs', 'loop.pdf'));
    await symlink('real.txt', inFolder('cvs', 'inside.txt'));
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true });
  });

  it('are skipped in a folder, each with a reason and a hint; links that stay inside are read', async () => {
    const found = new Map<string, string>();
    for await (const one of findResumes([inFolder('cvs')], { recursive: true })) {
      const reason =
        'error' in one ? `${one.error.code}: ${one.error.message.replace(one.file, '')}` : 'found';
      if ('error' in one) expect(one.error.hint).toBeTruthy();
      found.set(relative(inFolder('cvs'), one.file), reason);
    }
    expect(Object.fromEntries(found)).toEqual({
      'device.pdf': expect.stringMatching(/^not-a-file: .*leaves the folder/),
      'folder.pdf': expect.stringMatching(/^not-a-file: .*directory/),
      'inside.txt': 'found',
      'loop.pdf': expect.stringMatching(/^not-found: .*circle/),
      'out.txt': expect.stringMatching(/^not-a-file: .*leaves the folder/),
      'pipe.pdf': expect.stringMatching(/^not-a-file: .*named pipe/),
      'real.txt': 'found',
      'socket.pdf': expect.stringMatching(/^not-a-file: .*socket/),
    });
  });

  it.each(['folder.pdf', 'pipe.pdf', 'socket.pdf', 'device.pdf', 'loop.pdf'])(
    'are refused at once when named themselves: %s',
    async (name) => {
      const error = await loadInput(inFolder('cvs', name), defaultLimits).catch((thrown) => thrown);
      expect(error).toMatchObject({ name: 'InputError', code: 'not-a-file' });
    },
  );

  it('are not followed by globs either', async () => {
    const found: string[] = [];
    for await (const { file } of findResumes([inFolder('cvs', '**', '*.txt')], { recursive: true }))
      found.push(relative(folder, file));
    expect(found).not.toContain('cvs/way-out/secret.txt');
    expect(found).toContain('cvs/real.txt');
  });
});
