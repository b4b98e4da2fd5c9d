import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/run.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

describe('the package', () => {
  it('holds the program and its papers, and nothing else', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const [packed] = JSON.parse(
      execFileSync(npm, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    const files: string[] = packed.files.map(({ path }: { path: string }) => path);
    const papers = ['package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md', 'bin/rolefit.js'];
    for (const paper of papers) expect(files).toContain(paper);
    expect(files).toContain('dist/index.js');
    expect(files).toContain('dist/index.d.ts');
    expect(files).toContain('dist/lexicon/generated.js');
    expect(files.filter((file) => !papers.includes(file) && !file.startsWith('dist/'))).toEqual([]);
  });

  it('points only at files that are there', () => {
    for (const path of [manifest.bin.rolefit, manifest.exports['.'].types, manifest.exports['.'].default]) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
  });

  it('can be imported by its name, and nothing behind its exports', async () => {
    const script =
      "const { score, understandPosting } = await import('rolefit'); console.log(typeof score, typeof understandPosting);";
    const run = (code: string) =>
      spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });
    expect(run(script).stdout).toBe('function function\n');
    expect(run("await import('rolefit/dist/score/match.js')").stderr).toContain(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  });
});

describe('an older Node.js', () => {
  it('is told so in one line, with exit code 2', () => {
    const old = 'Object.defineProperty(process.versions, "node", { value: "20.11.0" })';
    const preload = `data:text/javascript,${encodeURIComponent(old)}`;
    const ran = spawnSync(process.execPath, ['--import', preload, 'bin/rolefit.js', '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toBe('rolefit needs Node.js 22.13 or newer; this is 20.11.0.\n');
  });
});
