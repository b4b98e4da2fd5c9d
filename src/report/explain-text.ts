// Explanation → whole sentences: where a resume stands, what made it so, what would change it.
import type { Explanation, Stability } from '../model/explanation.ts';
import type { Counts, Match, RequirementResult } from '../model/results.ts';
import type { Requirement } from '../model/spec.ts';
import { type Difference, differencesOf } from './differences.ts';
import { escapeLine } from './escape.ts';
import { gapsOf, shortName } from './gaps.ts';
import { cut, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

const longestQuote = 120;

/** Text for people; lines fit `options.width` but for words longer than that. */
export function renderExplanation(
  explanation: Explanation,
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const { second } = explanation;
  const paragraphs = second === null ? aboutOne(explanation, paint) : aboutTwo(explanation, second, paint);
  const lines = paragraphs.flatMap((paragraph) => ['', ...wrapped(paragraph, width - 2)]);
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

/** A sentence or more; `hang` spaces before every line. */
interface Paragraph {
  text: string;
  hang?: number;
  paint?: (text: string) => string;
}

function wrapped({ text, hang = 0, paint = (plain) => plain }: Paragraph, width: number): string[] {
  return wrap(text, width - hang).map((line) => ' '.repeat(hang) + paint(line));
}

function aboutOne({ job, first, of, stability }: Explanation, paint: Paint): Paragraph[] {
  const rows = job.spec.requirements.flatMap((requirement, index) => {
    const result = first.requirements[index];
    return result === undefined ? [] : [{ requirement, result }];
  });
  const by = (status: RequirementResult['status']) =>
    rows
      .filter(({ result }) => result.status === status)
      .sort((a, b) => b.result.points - a.result.points)
      .map(({ requirement, result }) => pointsFor(requirement, result));
  const gaps = gapsOf(first, job.spec).map(
    ({ requirement, result, lost }): Paragraph => ({
      text: `${nameOf(requirement)}: ${number(lost)} of ${number(result.possible)} points are not there. ${said(result)}${result.advice === null ? '' : ` ${escapeLine(result.advice)}`}`,
      hang: 2,
    }),
  );
  const unknown = by('unknown');
  return [
    { text: standing(first, of), paint: paint.bold },
    { text: `${countsText('required', first.required)} ${countsText('preferred', first.preferred)}`.trim() },
    ...head('What brought points', by('met'), paint),
    ...head('What is missing, largest first', gaps, paint),
    ...head('What this resume cannot show; it counts neither for nor against', unknown, paint),
    ...notes(first, paint),
    { text: stabilityText(stability, first) },
    { text: 'A score is an aid to reading, not a decision.', paint: paint.dim },
  ];
}

function aboutTwo(explanation: Explanation, second: Match, paint: Paint): Paragraph[] {
  const { first, job, of, stability } = explanation;
  const differences = differencesOf(first, second, job.spec);
  const ahead = differences.filter(({ lead }) => lead > 0);
  const behind = differences.filter(({ lead }) => lead < 0);
  const alike = differences.length - ahead.length - behind.length;
  return [
    { text: verdict(first, second), paint: paint.bold },
    { text: standing(first, of) },
    { text: standing(second, of) },
    ...head(`Where ${fileOf(first)} has more`, ahead.map(differenceText), paint),
    ...head(`Where ${fileOf(second)} has more`, behind.map(differenceText), paint),
    ...(alike > 0 ? [{ text: `Both have the same points for ${counted(alike, 'requirement')}.` }] : []),
    ...notes(first, paint),
    ...notes(second, paint),
    { text: pairText(stability, first, second) },
    { text: 'A score is an aid to reading, not a decision.', paint: paint.dim },
  ];
}

const head = (title: string, paragraphs: readonly Paragraph[], paint: Paint): Paragraph[] =>
  paragraphs.length === 0 ? [] : [{ text: title, paint: paint.bold }, ...paragraphs];

function verdict(first: Match, second: Match): string {
  const gap = Math.round((first.score - second.score) * 10) / 10;
  if (gap === 0)
    return `${fileOf(first)} and ${fileOf(second)} have the same score, ${number(first.score)}: neither stands above the other. They are listed by file name.`;
  return `${fileOf(first)} stands above ${fileOf(second)} by ${number(gap)} points.`;
}

function standing({ file, rank, score, band, interval: [low, high] }: Match, of: number): string {
  const open =
    low === high
      ? ''
      : ` Depending on what the resume does not show it lies between ${number(low)} and ${number(high)}.`;
  return `${escapeLine(file)} stands at place ${rank} of ${of} with a score of ${number(score)}, a ${band} fit.${open}`;
}

function countsText(importance: string, { met, partial, missing, unknown }: Counts): string {
  const total = met + partial + missing + unknown;
  if (total === 0) return '';
  const rest = [
    partial > 0 ? `${partial} in part` : '',
    missing > 0 ? `${missing} missing` : '',
    unknown > 0 ? `${unknown} not shown on paper` : '',
  ].filter((text) => text !== '');
  const others = rest.length === 0 ? '' : `, ${rest.join(', ')}`;
  return `Of ${counted(total, `${importance} requirement`)} ${met} ${met === 1 ? 'is' : 'are'} met${others}.`;
}

function pointsFor(requirement: Requirement, result: RequirementResult): Paragraph {
  const points =
    result.status === 'unknown' ? '' : ` ${number(result.points)} of ${number(result.possible)} points.`;
  return { text: `${nameOf(requirement)}:${points} ${said(result)}`, hang: 2 };
}

function differenceText({ requirement, first, second, lead }: Difference): Paragraph {
  const [more, less] = lead > 0 ? [first, second] : [second, first];
  return {
    text: `${nameOf(requirement)}: ${number(Math.abs(lead))} points. ${escapeLine(more.reason)} Against: ${escapeLine(less.reason)}`,
    hang: 2,
  };
}

/** The reason with its first quote. */
function said({ reason, evidence }: RequirementResult): string {
  const [first] = evidence;
  if (first === undefined) return escapeLine(reason);
  const { page, line, quote } = first.source;
  const where = page === null ? `line ${line}` : `page ${page}, line ${line}`;
  return `${escapeLine(reason)} “${cut(escapeLine(quote), longestQuote)}” (${where}).`;
}

function notes(match: Match, paint: Paint): Paragraph[] {
  const { file, knockouts, flags, decision } = match;
  const said: Paragraph[] = [];
  if (statusOf(match) === 'needs-review')
    said.push({
      text: `${escapeLine(file)} needs review: ${escapeLine(reviewText(match)) || 'see the notes.'}`,
      paint: paint.warn,
    });
  if (decision !== undefined)
    said.push({ text: `Decision about ${escapeLine(file)}: ${escapeLine(decisionText(decision))}` });
  if (knockouts.length > 0)
    said.push({
      text: `${escapeLine(file)} does not meet the gate ${knockouts.join(', ')}.`,
      paint: paint.warn,
    });
  for (const { kind, detail } of flags)
    said.push({ text: `In ${escapeLine(file)}: ${kind}. ${escapeLine(detail)}`, paint: paint.warn });
  return said;
}

function stabilityText({ by, weightings, ranks: [best, worst] }: Stability, { rank }: Match): string {
  const moved = `When each weight is moved by ${Math.round(by * 100)} % up and down, one at a time (${weightings} weightings),`;
  if (best === worst) return `${moved} it stays at place ${rank}.`;
  return `${moved} its place is between ${best} and ${worst}.`;
}

function pairText({ by, weightings, against }: Stability, first: Match, second: Match): string {
  const moved = `When each weight is moved by ${Math.round(by * 100)} % up and down, one at a time,`;
  const { above, level, below } = against ?? { above: 0, level: 0, below: 0 };
  if (above === weightings) return `${moved} ${fileOf(first)} stays above in all ${weightings} weightings.`;
  const others = [level > 0 ? `level in ${level}` : '', below > 0 ? `below in ${below}` : ''];
  return `${moved} ${fileOf(first)} is above ${fileOf(second)} in ${above} of ${weightings} weightings, ${others.filter((text) => text !== '').join(', ')}: close enough to read both.`;
}

const nameOf = (requirement: Requirement): string =>
  `${escapeLine(shortName(requirement, 70))}${requirement.importance === 'preferred' ? ' (preferred)' : ''}`;

const fileOf = ({ file }: Match): string => escapeLine(file.slice(file.lastIndexOf('/') + 1));

const number = (value: number): string => value.toFixed(1);

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
