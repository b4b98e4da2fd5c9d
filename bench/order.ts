// Resumes and hand-written truth texts → word recall and reading-order score of the readers, file by file.
// Usage: node bench/order.ts [FOLDER OF FILES] [FOLDER OF TRUTH]; truth is <name without extension>.txt or <name>.txt.
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLimits } from '../src/model/limits.ts';
import { readDocument } from '../src/read/document.ts';
import { loadInput } from '../src/read/input.ts';

interface Score {
  /** Share of the truth's words that come out, each as often as the truth has it. */
  words: number;
  /** Share of adjacent truth lines of which the second comes out after the first. */
  order: number;
  lost: string[];
  disordered: string[];
}

const [, , filesGiven, truthGiven] = process.argv;
const files = filesGiven ?? fileURLToPath(new URL('../fixtures/resumes', import.meta.url));
const truths = truthGiven ?? fileURLToPath(new URL('../fixtures/truth', import.meta.url));

const names = new Set(await readdir(truths));
const scores: Score[] = [];
for (const name of (await readdir(files)).sort()) {
  const truth = [`${basename(name, extname(name))}.txt`, `${name}.txt`].find((candidate) =>
    names.has(candidate),
  );
  if (!truth) continue;
  const expected = await readFile(join(truths, truth), 'utf8');
  const { text } = await readDocument(await loadInput(join(files, name), defaultLimits), defaultLimits);
  const score = compare(expected, text);
  scores.push(score);
  console.log(`${percent(score.words)} words  ${percent(score.order)} order  ${name}`);
  if (score.lost.length > 0) console.log(`    lost: ${score.lost.slice(0, 12).join(' ')}`);
  for (const line of score.disordered.slice(0, 5)) console.log(`    out of order: ${line}`);
}
console.log(
  `${percent(mean(scores.map(({ words }) => words)))} words  ${percent(mean(scores.map(({ order }) => order)))} order  ` +
    `mean of ${scores.length} files`,
);

function compare(expected: string, actual: string): Score {
  const left = new Map<string, number>();
  for (const word of wordsOf(actual)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = wordsOf(expected);
  const lost: string[] = [];
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost.push(word);
    else left.set(word, count - 1);
  }
  const { order, disordered } = orderOf(expected, actual);
  return { words: 1 - lost.length / Math.max(1, wanted.length), order, lost, disordered };
}

/** A line is found by its letters and figures alone; of several places the first after the line before counts. */
function orderOf(expected: string, actual: string): Pick<Score, 'order' | 'disordered'> {
  const letters = squeeze(actual);
  const lines = expected.split('\n').filter((line) => squeeze(line).length >= 3);
  const disordered: string[] = [];
  let last = 0;
  for (const [index, line] of lines.entries()) {
    const wanted = squeeze(line);
    const after = letters.indexOf(wanted, last);
    const at = after >= 0 ? after : letters.indexOf(wanted);
    if (index > 0 && after < 0) disordered.push(line.trim());
    if (at >= 0) last = at + wanted.length;
  }
  return { order: 1 - disordered.length / Math.max(1, lines.length - 1), disordered };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.+#@/'’-]*[\p{L}\p{N}+#]+)*/gu) ?? [];
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
