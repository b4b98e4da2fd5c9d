// Resumes and hand-written truth texts → word recall and reading-order score of the readers, file by file.
// Usage: node bench/order.ts [FOLDER OF FILES] [FOLDER OF TRUTH]; truth is <name without extension>.txt or <name>.txt.
import { fileURLToPath } from 'node:url';
import { meanReading, scoreReading } from './eval/reading.ts';

const [, , filesGiven, truthGiven] = process.argv;
const files = filesGiven ?? fileURLToPath(new URL('../fixtures/resumes', import.meta.url));
const truths = truthGiven ?? fileURLToPath(new URL('../fixtures/truth', import.meta.url));

const scores = await scoreReading(files, truths);
for (const { file, words, order, lost, disordered } of scores) {
  console.log(`${percent(words)} words  ${percent(order)} order  ${file}`);
  if (lost.length > 0) console.log(`    lost: ${lost.slice(0, 12).join(' ')}`);
  for (const line of disordered.slice(0, 5)) console.log(`    out of order: ${line}`);
}
const { words, order } = meanReading(scores);
console.log(`${percent(words)} words  ${percent(order)} order  mean of ${scores.length} files`);

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
