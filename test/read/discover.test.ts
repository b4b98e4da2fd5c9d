import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findResumes } from '../../src/read/discover.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-discover-'));
  for (const name of ['cvs', 'cvs/deeper', 'cvs/odd.pdf', 'none']) await mkdir(join(folder, name));
  for (const name of ['b.pdf', 'a.docx', '.hidden.pdf', '~$a.docx', 'photo.jpg', 'deeper/c.txt'])
    await writeFile(join(folder, 'cvs', name), 'x');
  await writeFile(join(folder, 'secret.pdf'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

async function find(paths: string[], recursive = false): Promise<string[]> {
  const found: string[] = [];
  for await (const one of findResumes(
    paths.map((path) => join(folder, path)),
    { recursive },
  )) {
    const file = relative(folder, one.file).replaceAll('\\', '/');
    found.push('error' in one ? `${file} ${one.error.code}` : file);
  }
  return found;
}

describe('findResumes', () => {
  it('lists a folder by name, without hidden, lock and other files; a folder named like a resume is said', async () => {
    expect(await find(['cvs'])).toEqual(['cvs/a.docx', 'cvs/b.pdf', 'cvs/odd.pdf not-a-file']);
  });

  it('goes deeper only when told', async () => {
    expect(await find(['cvs'], true)).toContain('cvs/deeper/c.txt');
  });

  it('takes files as named, globs, and each file once', async () => {
    expect(await find(['cvs/b.pdf', 'cvs/*.pdf', 'missing.pdf'])).toEqual(['cvs/b.pdf', 'missing.pdf']);
  });

  it('says when there is nothing', async () => {
    expect(await find(['none', 'cvs/*.rtf'])).toEqual(['none no-resumes', 'cvs/*.rtf no-resumes']);
  });

  it.skipIf(process.platform === 'win32')('does not follow links out of the folder', async () => {
    await mkdir(join(folder, 'links'));
    await writeFile(join(folder, 'links', 'real.pdf'), 'x');
    await symlink('real.pdf', join(folder, 'links', 'in.pdf'));
    await symlink('../secret.pdf', join(folder, 'links', 'out.pdf'));
    await symlink('nowhere', join(folder, 'links', 'broken.pdf'));
    expect(await find(['links'])).toEqual([
      'links/broken.pdf not-found',
      'links/in.pdf',
      'links/out.pdf not-a-file',
      'links/real.pdf',
    ]);
  });

  it.skipIf(process.platform === 'win32')('skips sockets with a reason', async () => {
    await mkdir(join(folder, 'sockets'));
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(folder, 'sockets', 's.pdf'), listening));
    expect(await find(['sockets'])).toEqual(['sockets/s.pdf not-a-file']);
    await new Promise((closed) => server.close(closed));
  });
});
