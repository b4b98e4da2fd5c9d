// Resumes and hand-written truth texts → word recall and reading-order score of the readers, file by file.
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { defaultLimits } from '../../src/model/limits.ts';
import { readDocument } from '../../src/read/document.ts';
import { loadInput } from '../../src/read/input.ts';

export interface ReadingScore {
  file: string;
  /** Share of the truth's words that come out, each as often as the truth has it. */
  words: number;
  /** Share of adjacent truth lines of which the second comes out after the first. */
  order: number;
  lost: string[];
  disordered: string[];
}

/** Scores every file that has a truth: <name without extension>.txt or <name>.txt. */
export async function scoreReading(files: string, truths: string): Promise<ReadingScore[]> {
  const names = new Set(await readdir(truths));
  const scores: ReadingScore[] = [];
  for (const file of (await readdir(files)).sort()) {
    const truth = [`${basename(file, extname(file))}.txt`, `${file}.txt`].find((name) => names.has(name));
    if (truth === undefined) continue;
    const expected = await readFile(join(truths, truth), 'utf8');
    const { text } = await readDocument(await loadInput(join(files, file), defaultLimits), defaultLimits);
    scores.push({ file, ...compare(expected, text) });
  }
  return scores;
}

/** The means of both shares. */
export function meanReading(scores: readonly ReadingScore[]): { words: number; order: number } {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { words: mean(scores.map(({ words }) => words)), order: mean(scores.map(({ order }) => order)) };
}

function compare(expected: string, actual: string): Omit<ReadingScore, 'file'> {
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
function orderOf(expected: string, actual: string): Pick<ReadingScore, 'order' | 'disordered'> {
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
