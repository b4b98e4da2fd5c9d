// A seed and a number → as many damaged fixtures through the pool; exit 1 when a demand of the torture is broken.
// Usage: npm run fuzz -- [--seed 1] [--files 2000] [--keep FOLDER]; --keep saves the files that broke a demand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutate } from './hostile/mutate.ts';
import { readFixtures } from './hostile/originals.ts';
import { runHostile, tableOf } from './hostile/run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    files: { type: 'string', default: '2000' },
    keep: { type: 'string' },
  },
});
const seed = Number(values.seed);
const originals = readFixtures();
const files = Array.from({ length: Number(values.files) }, (_, index) => mutate(originals, seed, index));
const tasks = files.map(({ name, bytes }) => ({ file: name, bytes: bytes.toString('base64') }));
const { verdicts, peakMb, seconds, broken } = await runHostile(tasks);
console.log(
  `seed ${seed}: ${files.length} files in ${seconds.toFixed(1)} s, largest child ${peakMb?.toFixed(0) ?? '?'} MB`,
);
console.log(tableOf(verdicts));
for (const complaint of broken) console.log(`BROKEN: ${complaint}`);
console.log(broken.length === 0 ? 'All demands are kept.' : `${broken.length} demands are broken.`);
if (values.keep !== undefined) {
  mkdirSync(values.keep, { recursive: true });
  for (const { name, bytes } of files)
    if (broken.some((complaint) => complaint.startsWith(`${name} `)))
      writeFileSync(join(values.keep, name), bytes);
}
process.exitCode = broken.length === 0 ? 0 : 1;
