// The built program, again and again → whether the same bytes come out: runs, locales, time zones, workers, orders of
// files, versions of Node.js. Usage: npm run repeat [-- --runs 100] [--nodes 22,26]. Ends with 1 when they do not.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOfRun } from './repeat/run.ts';
import { variants } from './repeat/variants.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100' }, nodes: { type: 'string', default: '22,24,26' } },
});
const plain = await hashOfRun(process.execPath, {});
let different = 0;

function tell(name: string, hashes: readonly string[]): void {
  const others = hashes.filter((hash) => hash !== plain).length;
  different += others;
  console.log(`${name.padEnd(28)} ${others === 0 ? 'the same' : `${others} of ${hashes.length} differ`}`);
}

console.log(`${'Node.js'.padEnd(28)} ${process.version}, ${plain.slice(0, 16)}`);
for (const { name, ...variant } of variants) tell(name, [await hashOfRun(process.execPath, variant)]);

const hashes: string[] = [];
for (let run = 0; run < Number(values.runs); run += 1) hashes.push(await hashOfRun(process.execPath, {}));
tell(`${values.runs} runs`, hashes);

for (const version of values.nodes.split(',').filter((one) => one !== '')) {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-node-'));
  try {
    const install = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      `node@${version}`,
    ];
    execFileSync('npm', install, { stdio: 'ignore' });
    const node = join(folder, 'node_modules', '.bin', 'node');
    const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    tell(`Node.js ${exact}`, [await hashOfRun(node, {})]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = different === 0 ? 0 : 1;
