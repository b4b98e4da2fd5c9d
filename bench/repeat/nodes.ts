// Versions of Node.js × a folder → the programs, fetched as packages that hold nothing but them and run no script.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest one that rolefit runs on, and the newest of each line. */
export const versions = ['22.13.0', '22', '24', '26'];

export interface NodeProgram {
  /** As it names itself, with the Unicode version of its tables. */
  name: string;
  path: string;
}

/** Installs one version by npm; null where the registry has none for this machine. */
export function installNode(version: string, scratch: string): NodeProgram | null {
  const folder = join(scratch, `node-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${system}-${process.arch}`;
  const args = ['install', '--no-audit', '--no-fund', '--no-save', `${name}@${version}`];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'ignore', shell: system === 'win' });
  if (status !== 0) return null;
  const program = system === 'win' ? 'node.exe' : 'node';
  const path = join(folder, 'node_modules', name, 'bin', program);
  const { stdout } = spawnSync(path, ['-p', 'process.version + ", Unicode " + process.versions.unicode']);
  return { name: stdout.toString().trim(), path };
}
