// Results → text for people: a fit card for one resume, a ranked table for many, then what could not be read.
import type { Results } from '../model/results.ts';
import type { Importance } from '../model/spec.ts';
import { workId } from '../model/work.ts';
import { renderCard } from './card.ts';
import { escapeLine } from './escape.ts';
import { gateText } from './gate-text.ts';
import { cut, wrap } from './layout.ts';
import { marks } from './marks.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';
import { renderRanking } from './ranking.ts';
import { decisionText, statusCounts } from './status.ts';

/** The terminal report; every line fits `options.width` but for words longer than that. */
export function renderTerminal(results: Results, options: ReportOptions): string {
  const paint = paintFor(options.color);
  const lines = [...heading(results, paint, options), ''];
  const [only] = results.matches;
  if (results.matches.length === 1 && only && !options.more)
    lines.push(...renderCard(only, results.job.spec, paint, options.width));
  else if (results.matches.length > 0) lines.push(...renderRanking(results, paint, options));
  lines.push(...unreadable(results, paint, options.width), ...gates(results, paint, options.width));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function heading(results: Results, paint: Paint, { width, more = 0 }: ReportOptions): string[] {
  const { job, asOf, interrupted, matches, unreadable } = results;
  // Of matches that were not handed over nothing is known, and a fit card says the status of its one.
  const only = more > 0 || matches.length + unreadable.length <= 1;
  const counted = (importance: Importance): number =>
    job.spec.requirements.filter((one) => one.importance === importance && one.id !== workId).length;
  const about = [
    `${counted('required')} required, ${counted('preferred')} preferred`,
    `${Math.round(job.spec.coverage * 100)} % of the posting understood`,
    `as of ${asOf}`,
    ...(only ? [] : [statusCounts({ matches, unreadable })]),
    ...(interrupted ? ['interrupted: not all files were scored'] : []),
  ];
  const title = cut(escapeLine(job.spec.title ?? job.file), width - 2);
  return ['', paint.bold(title), ...wrap(about.join(' · '), width - 2).map(paint.dim)];
}

function unreadable({ unreadable }: Results, paint: Paint, width: number): string[] {
  if (unreadable.length === 0) return [];
  const lines = ['', paint.bold(`Not read: ${unreadable.length}`)];
  for (const { file, message, hint, decision } of unreadable) {
    lines.push(`${paint.warn('!')} ${escapeLine(file)}`);
    const decided = decision === undefined ? [] : [`Decision: ${decisionText(decision)}`];
    for (const said of [message, ...(hint === null ? [] : [hint]), ...decided]) {
      for (const line of wrap(escapeLine(said), width - 4)) lines.push(paint.dim(`  ${line}`));
    }
  }
  return lines;
}

function gates({ gates }: Results, paint: Paint, width: number): string[] {
  if (gates.length === 0) return [];
  const lines = ['', paint.bold('Gates')];
  for (const gate of gates) {
    const mark = gate.passed
      ? paint.status('met', marks.met)
      : paint.status(gate.level === 'warn' ? 'partial' : 'missing', marks.missing);
    const [first = '', ...rest] = wrap(escapeLine(gateText(gate)), width - 4);
    lines.push(`${mark} ${first}`, ...rest.map((line) => `  ${line}`));
  }
  return lines;
}
