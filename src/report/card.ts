// One match → its fit card: score, counts, every requirement with its points and quotes, then the gaps.
import type { Counts, Match, RequirementResult } from '../model/results.ts';
import type { Importance, Requirement, Spec } from '../model/spec.ts';
import { escapeLine } from './escape.ts';
import { gapsOf, shortName } from './gaps.ts';
import { cut, pad, wrap } from './layout.ts';
import { marks } from './marks.ts';
import type { Paint } from './paint.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

const barWidth = 24;
const pointsWidth = 12;

/** The lines of a fit card, at most `width` columns wide. */
export function renderCard(match: Match, spec: Spec, paint: Paint, width: number): string[] {
  const lines = [
    paint.bold(escapeLine(match.file)),
    ...scoreLines(match, paint),
    ...statusLines(match, paint, width),
    '',
  ];
  lines.push(
    `Required   ${countLine(match.required, paint)}`,
    `Preferred  ${countLine(match.preferred, paint)}`,
  );
  for (const importance of ['required', 'preferred'] as const)
    lines.push(...section(match, spec, importance, paint, width));
  lines.push(...gapLines(match, spec, paint, width), ...noteLines(match, spec, paint, width));
  return lines;
}

function scoreLines({ score, band, interval: [low, high] }: Match, paint: Paint): string[] {
  const filled = Math.round((score / 100) * barWidth);
  const bar = paint.band(band, '█'.repeat(filled)) + paint.dim('░'.repeat(barWidth - filled));
  const line = `${paint.bold(score.toFixed(1))} of 100  ${bar}  ${paint.band(band, `${band} fit`)}`;
  if (low === high) return [line];
  return [
    line,
    paint.dim(`${low.toFixed(1)} to ${high.toFixed(1)}, depending on what the resume does not show`),
  ];
}

/** The status with its reasons, and what a person decided: under the score, never instead of it. */
function statusLines(match: Match, paint: Paint, width: number): string[] {
  const status = statusOf(match);
  const said = [status.replace('-', ' '), reviewText(match)].filter(Boolean).join(': ');
  const lines = wrap(escapeLine(said), width - 2).map((line) =>
    status === 'ranked' ? paint.dim(line) : paint.warn(line),
  );
  if (match.decision === undefined) return lines;
  const decided = wrap(escapeLine(`decision: ${decisionText(match.decision)}`), width - 2);
  return [...lines, ...decided.map((line) => paint.bold(line))];
}

function countLine(counts: Counts, paint: Paint): string {
  return (['met', 'partial', 'missing', 'unknown'] as const)
    .map((status) => paint.status(status, `${marks[status]} ${counts[status]} ${status}`))
    .join('   ');
}

function section(match: Match, spec: Spec, importance: Importance, paint: Paint, width: number): string[] {
  const rows: string[] = [];
  for (const [index, result] of match.requirements.entries()) {
    const requirement = spec.requirements[index];
    if (requirement?.importance === importance) rows.push(...row(requirement, result, paint, width));
  }
  if (rows.length === 0) return [];
  const head = pad(importance === 'required' ? 'Required' : 'Preferred', width - pointsWidth - 1);
  return ['', paint.bold(`${head}${pad('points', pointsWidth, 'end')}`), ...rows];
}

function row(requirement: Requirement, result: RequirementResult, paint: Paint, width: number): string[] {
  const room = width - pointsWidth - 4;
  const [first = '', ...rest] = wrap(escapeLine(requirement.text), room);
  const points =
    result.status === 'unknown' ? '–' : `${result.points.toFixed(1)} / ${result.possible.toFixed(1)}`;
  const mark = paint.status(result.status, marks[result.status]);
  const lines = [
    `${mark} ${pad(first, room)} ${pad(points, pointsWidth, 'end')}`,
    ...rest.map((line) => `  ${line}`),
  ];
  for (const line of wrap(escapeLine(result.reason), width - 4)) lines.push(paint.dim(`  ${line}`));
  const [quote] = result.evidence;
  if (quote) {
    const { page, line } = quote.source;
    const where = page === null ? `line ${line}` : `page ${page}, line ${line}`;
    const said = cut(escapeLine(quote.source.quote), width - where.length - 8);
    lines.push(paint.dim(said === '' ? `  ${where}` : `  “${said}” ${where}`));
  }
  return lines;
}

function gapLines(match: Match, spec: Spec, paint: Paint, width: number): string[] {
  const gaps = gapsOf(match, spec);
  if (gaps.length === 0) return [];
  const lines = ['', paint.bold('Gaps, largest first')];
  for (const { requirement, result, lost } of gaps) {
    const mark = paint.status(result.status, pad(`−${lost.toFixed(1)}`, 6, 'end'));
    lines.push(`${mark}  ${cut(escapeLine(shortName(requirement, 120)), width - 10)}`);
    if (result.advice === null) continue;
    for (const line of wrap(escapeLine(result.advice), width - 10)) lines.push(paint.dim(`        ${line}`));
  }
  return lines;
}

function noteLines(match: Match, spec: Spec, paint: Paint, width: number): string[] {
  const lines: string[] = [];
  for (const id of match.knockouts) {
    const requirement = spec.requirements.find((one) => one.id === id);
    if (requirement)
      lines.push(
        `${paint.status('missing', 'gate not met')}  ${cut(escapeLine(requirement.text), width - 16)}`,
      );
  }
  for (const flag of match.flags) {
    const [first = '', ...rest] = wrap(escapeLine(`${flag.kind}: ${flag.detail}`), width - 4);
    lines.push(`${paint.warn('!')} ${first}`, ...rest.map((line) => `  ${line}`));
  }
  return lines.length === 0 ? [] : ['', paint.bold('Notes'), ...lines];
}
