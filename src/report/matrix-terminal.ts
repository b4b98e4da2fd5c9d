// Matrix → a table for the terminal: candidates down, postings across by number, the best posting named.
import type { Candidate, Matrix } from '../model/matrix.ts';
import { escapeLine } from './escape.ts';
import { gateText } from './gate-text.ts';
import { cut, pad, wrap } from './layout.ts';
import { marks } from './marks.ts';
import { decisionsText, decisionWordsOf, failuresIn, postingNames } from './matrix-names.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';
import { commonFolder } from './ranking.ts';

const scoreWidth = 6;
/** Columns of scores; further postings are in the other formats, and named where they are the best. */
const mostAcross = 8;

/** The matrix as people read it; lines fit `options.width` but for words longer than that. */
export function renderMatrixTerminal(matrix: Matrix, options: ReportOptions): string {
  const paint = paintFor(options.color);
  const names = postingNames(matrix);
  const shown = options.top === null ? matrix.candidates : matrix.candidates.slice(0, options.top);
  const lines = ['', paint.bold(`${matrix.candidates.length} resumes, ${names.length} postings`)];
  lines.push(paint.dim(`as of ${matrix.asOf}`), '');
  for (const [index, name] of names.entries())
    lines.push(`${pad(String(index + 1), 3, 'end')}  ${cut(escapeLine(name), options.width - 8)}`);
  if (shown.length > 0) lines.push('', ...table(shown, names, paint, options.width));
  const more = matrix.candidates.length - shown.length;
  if (more > 0) lines.push(paint.dim(`and ${more} more`));
  lines.push(...decisions(shown, names, paint, options.width));
  lines.push(...failures(matrix, paint, options.width), ...gates(matrix, names, paint, options.width));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function table(shown: readonly Candidate[], names: readonly string[], paint: Paint, width: number): string[] {
  const across = Math.min(names.length, mostAcross);
  const folder = commonFolder(shown.map(({ file }) => file));
  const room = width - 1 - across * (scoreWidth + 2);
  const longest = shown.reduce((most, { file }) => Math.max(most, file.length - folder.length), 6);
  const file = Math.min(longest, Math.max(12, Math.floor(room * 0.6)));
  const best = Math.max(10, room - file - 4);
  const head = names.slice(0, across).map((_, index) => pad(String(index + 1), scoreWidth, 'end'));
  const rows = shown.map((candidate) => {
    const scores = candidate.scores.slice(0, across).map((score, index) => {
      const text = pad(score.toFixed(1), scoreWidth, 'end');
      return index === candidate.best ? paint.bold(text) : paint.dim(text);
    });
    const name = pad(cut(escapeLine(candidate.file.slice(folder.length)), file), file);
    return [name, ...scores, cut(escapeLine(bestOf(candidate, names, across)), best)].join('  ');
  });
  const lines = [paint.bold([pad('resume', file), ...head, 'best'].join('  ')), ...rows];
  return folder === '' ? lines : [paint.dim(`in ${escapeLine(folder)}`), ...lines];
}

/** Number and name of the posting that fits best, with the score where its column is not shown. */
function bestOf(candidate: Candidate, names: readonly string[], across: number): string {
  const { best, scores, status } = candidate;
  const score = best < across ? '' : ` (${(scores[best] ?? 0).toFixed(1)})`;
  const open = status === 'needs-review' ? 'needs review' : '';
  const name = `${best + 1}${score} ${names[best] ?? ''}`;
  return [open, decisionWordsOf(candidate), name].filter(Boolean).join(' · ');
}

/** What people decided, beside the scores. */
function decisions(
  shown: readonly Candidate[],
  names: readonly string[],
  paint: Paint,
  width: number,
): string[] {
  const decided = shown.filter(({ decisions }) => decisions !== undefined);
  if (decided.length === 0) return [];
  return [
    ...['', paint.bold('Decisions')],
    ...decided.flatMap(({ file, decisions }) => [
      escapeLine(file),
      ...wrap(escapeLine(decisionsText(decisions, names)), width - 4).map((line) => paint.dim(`  ${line}`)),
    ]),
  ];
}

function failures(matrix: Matrix, paint: Paint, width: number): string[] {
  const { resumes, postings } = failuresIn(matrix);
  const all = [...resumes, ...postings];
  if (all.length === 0) return [];
  const lines = ['', paint.bold(`Not read: ${all.length}`)];
  for (const { file, text } of all) {
    lines.push(`${paint.warn('!')} ${escapeLine(file)}`);
    lines.push(...wrap(escapeLine(text), width - 4).map((line) => paint.dim(`  ${line}`)));
  }
  return lines;
}

function gates(matrix: Matrix, names: readonly string[], paint: Paint, width: number): string[] {
  const lines: string[] = [];
  for (const [index, { gates }] of matrix.jobs.entries()) {
    for (const gate of gates) {
      const mark = gate.passed ? paint.status('met', marks.met) : paint.status('missing', marks.missing);
      const [first = '', ...rest] = wrap(escapeLine(`${names[index] ?? ''}: ${gateText(gate)}`), width - 4);
      lines.push(`${mark} ${first}`, ...rest.map((line) => `  ${line}`));
    }
  }
  return lines.length === 0 ? [] : ['', paint.bold('Gates'), ...lines];
}
