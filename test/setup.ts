// Builds before the first test: the command-line tests spawn the built program, and it must be today's.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (path: string): string => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));

export function setup(): void {
  const run = (...args: string[]): void => {
    execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  run('src/lexicon/build.ts');
  run('src/page/build.ts');
  run(tool('typescript/bin/tsc'), '-p', 'tsconfig.build.json');
}
