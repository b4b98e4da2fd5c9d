// Invariance report → text for people: what was tried, and the smallest edits that changed a match.
import type { Deviating, EditCount, EditedLine, InvarianceReport } from '../model/invariance.ts';
import { escapeLine } from './escape.ts';
import { wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

/** Deviations that are shown in full; JSON holds all. */
const shown = 10;

/** Lines fit `options.width` but for words longer than that. */
export function renderInvariance(
  report: InvarianceReport,
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const { edits, deviations, unreadable } = report;
  const lines = ['', paint.bold(headline(report)), ''];
  lines.push(paint.dim(`${'edit'.padEnd(16)}${'resumes'.padStart(8)}${'changed'.padStart(9)}  largest`));
  for (const row of edits) lines.push(rowOf(row, paint));
  for (const deviation of deviations.slice(0, shown)) lines.push('', ...tell(deviation, paint, width));
  if (deviations.length > shown)
    lines.push('', paint.dim(`${deviations.length - shown} more are in --format json.`));
  for (const { file, message } of unreadable)
    lines.push('', ...wrap(`${escapeLine(file)}: ${escapeLine(message)}`, width - 2));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function headline({ passed, resumes, scored, deviations }: InvarianceReport): string {
  const tried = `${resumes} ${resumes === 1 ? 'resume' : 'resumes'}, ${scored} edited copies scored`;
  if (passed) return `Invariant: ${tried}, every match the same.`;
  if (resumes === 0) return 'No resume could be read: nothing is known.';
  if (deviations.length === 0) return `Blind: ${tried}, but taking evidence out changed nothing.`;
  return `Not invariant: ${tried}; ${deviations.length} times an edit that must not matter changed a match.`;
}

function rowOf({ edit, purpose, tried, changed, largest, what }: EditCount, paint: Paint): string {
  const right = purpose === 'control' ? changed > 0 || tried === 0 : changed === 0;
  const figures = `${edit.padEnd(16)}${String(tried).padStart(8)}${String(changed).padStart(9)}${largest.toFixed(1).padStart(9)}`;
  const note = purpose === 'invariant' ? '' : purpose === 'placebo' ? ' (placebo)' : ' (must change it)';
  return `${right ? figures : paint.warn(figures)}  ${paint.dim(what + note)}`;
}

function tell(
  { file, edit, variant, lines, moreLines, ...came }: Deviating,
  paint: Paint,
  width: number,
): string[] {
  const { score, requirement, parts } = came;
  const told = [`${paint.warn(edit)}  ${escapeLine(file)}  ${paint.dim(escapeLine(variant))}`];
  for (const line of lines) told.push(...edited(line).flatMap((text) => indent(text, width)));
  if (moreLines > 0) told.push(paint.dim(`  and ${moreLines} more lines`));
  const points = `${score.before.toFixed(1)} → ${score.after.toFixed(1)}`;
  told.push(...indent(`score ${points}; not the same: ${parts.join(', ')}`, width));
  if (requirement === null) return told;
  const { id, text, before, after } = requirement;
  const judged = [before, after].map(
    ({ status, points: earned, evidence }) => `${status}, ${earned.toFixed(1)} points, evidence ${evidence}`,
  );
  return [...told, ...indent(`${id} ${escapeLine(text)}: ${judged.join(' → ')}`, width)];
}

const indent = (text: string, width: number): string[] => wrap(text, width - 4).map((line) => `  ${line}`);

function edited({ line, before, after }: EditedLine): string[] {
  if (before !== null && before === after) return [`line ${line}, set otherwise: ${escapeLine(before)}`];
  return [
    ...(before === null ? [] : [`line ${line} - ${escapeLine(before)}`]),
    ...(after === null ? [] : [`line ${line} + ${escapeLine(after)}`]),
  ];
}
