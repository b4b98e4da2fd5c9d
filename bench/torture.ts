// A folder of hostile files → a table of what became of them; exit 1 when a demand is broken.
// Usage: npm run torture -- [FOLDER] [--list]; without a folder, ../shared/data/hostile, or fixtures/broken.
// Demands: every file has a typed outcome, no process crashes, nothing hangs, no child exceeds its memory, and a
// second run comes to the same outcomes.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differing, type Run, runHostile, tableOf } from './hostile/run.ts';

const shared = fileURLToPath(new URL('../../shared/data/hostile', import.meta.url));
const own = fileURLToPath(new URL('../fixtures/broken', import.meta.url));
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? (existsSync(shared) ? shared : own);

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => statSync(path).isFile())
  .sort();
const tasks = files.map((file) => ({ file }));
console.log(`${folder}: ${files.length} files, twice`);
const first = await runHostile(tasks);
const second = await runHostile(tasks);
console.log(tableOf(first.verdicts));
for (const run of [first, second]) console.log(describe(run));
if (args.includes('--list'))
  for (const { file, code, message } of first.verdicts) console.log(`${code}\t${file}\t${message}`);

const broken = new Set([...first.broken, ...second.broken]);
for (const file of differing(first.verdicts, second.verdicts)) broken.add(`the runs differ on ${file}`);
for (const complaint of broken) console.log(`BROKEN: ${complaint}`);
console.log(broken.size === 0 ? 'All demands are kept.' : `${broken.size} demands are broken.`);
process.exitCode = broken.size === 0 ? 0 : 1;

function describe({ verdicts, peakMb, seconds }: Run): string {
  const slowest = verdicts.reduce((slow, verdict) => (verdict.seconds > slow.seconds ? verdict : slow));
  const peak = peakMb === null ? 'memory unknown' : `largest child ${peakMb.toFixed(0)} MB`;
  return `  ${seconds.toFixed(1)} s, ${peak}, slowest file ${slowest.seconds.toFixed(1)} s (${slowest.file})`;
}
