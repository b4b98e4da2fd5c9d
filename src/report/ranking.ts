// Many matches → a ranked table for the terminal.
import type { Counts, Match, Results } from '../model/results.ts';
import { escapeLine } from './escape.ts';
import { gapsOf, shortName } from './gaps.ts';
import { cut, pad, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import type { Paint } from './paint.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

const widths = { rank: 4, score: 6, interval: 12, band: 8, required: 9 };

interface Columns {
  /** Folder that all files share: said once, so that the names have room. */
  folder: string;
  file: number;
  /** 0 where nothing is unknown, so that the column would be empty. */
  interval: number;
  gaps: number;
}

/** The table's lines: rank, file, score, interval, band, required met, largest gaps. */
export function renderRanking(results: Results, paint: Paint, options: ReportOptions): string[] {
  const shown = options.top === null ? results.matches : results.matches.slice(0, options.top);
  const columns = columnsFor(results, shown, options.width);
  const head = [
    pad('rank', widths.rank, 'end'),
    pad('resume', columns.file),
    pad('score', widths.score, 'end'),
    ...(columns.interval > 0 ? [pad('interval', columns.interval, 'end')] : []),
    pad('band', widths.band),
    pad('required', widths.required, 'end'),
    'largest gaps',
  ].join('  ');
  const lines = [paint.bold(head), ...shown.map((match) => row(match, results, paint, columns))];
  if (columns.folder !== '') lines.unshift(paint.dim(`in ${escapeLine(columns.folder)}`));
  const hidden = results.matches.length - shown.length + (options.more ?? 0);
  if (hidden > 0) lines.push(paint.dim(`and ${hidden} more`));
  return [...lines, ...reviews(shown, paint, options.width), ...decisions(shown, paint, options.width)];
}

/** Who a person should look at, and why. */
function reviews(shown: readonly Match[], paint: Paint, width: number): string[] {
  const open = shown.filter((match) => statusOf(match) === 'needs-review');
  if (open.length === 0) return [];
  const lines = ['', paint.bold(`Needs review: ${open.length}`)];
  for (const match of open) lines.push(...said(match, reviewText(match), paint, width));
  return lines;
}

/** What people decided, beside the ranking. */
function decisions(shown: readonly Match[], paint: Paint, width: number): string[] {
  const lines: string[] = [];
  for (const match of shown)
    if (match.decision !== undefined) lines.push(...said(match, decisionText(match.decision), paint, width));
  return lines.length === 0 ? [] : ['', paint.bold('Decisions'), ...lines];
}

const said = ({ rank, file }: Match, text: string, paint: Paint, width: number): string[] => [
  `${pad(String(rank), widths.rank, 'end')}  ${escapeLine(file)}`,
  ...wrap(escapeLine(text), width - 8).map((line) => paint.dim(`      ${line}`)),
];

function columnsFor(results: Results, shown: readonly Match[], width: number): Columns {
  const folder = commonFolder(results.matches.map((match) => match.file));
  const longest = shown.reduce((most, match) => Math.max(most, match.file.length - folder.length), 6);
  const interval = shown.some((match) => match.interval[0] !== match.interval[1]) ? widths.interval : 0;
  const fixed =
    widths.rank + widths.score + widths.band + widths.required + 8 + (interval > 0 ? interval + 2 : 0);
  const file = Math.min(longest, Math.max(12, Math.floor((width - fixed) * 0.6)));
  return { folder, file, interval, gaps: Math.max(10, width - fixed - file - 3) };
}

const total = (counts: Counts): number => counts.met + counts.partial + counts.missing + counts.unknown;

function row(match: Match, results: Results, paint: Paint, columns: Columns): string {
  const [low, high] = match.interval;
  const interval = low === high ? '' : `${low.toFixed(1)}–${high.toFixed(1)}`;
  const missing = gapsOf(match, results.job.spec).map(({ requirement }) => shortName(requirement, 28));
  const flags = statusOf(match) === 'needs-review' ? ['needs review'] : [];
  if (match.decision !== undefined) flags.push(match.decision.decision);
  if (match.knockouts.length > 0) flags.push(`gate not met: ${match.knockouts.join(' ')}`);
  if (match.duplicateOf !== null) flags.push(`same text as ${match.duplicateOf.split(/[/\\]/).at(-1)}`);
  return [
    pad(String(match.rank), widths.rank, 'end'),
    pad(cut(escapeLine(match.file.slice(columns.folder.length)), columns.file), columns.file),
    pad(paint.bold(match.score.toFixed(1)), widths.score, 'end'),
    ...(columns.interval > 0 ? [pad(paint.dim(interval), columns.interval, 'end')] : []),
    pad(paint.band(match.band, match.band), widths.band),
    pad(`${match.required.met} of ${total(match.required)}`, widths.required, 'end'),
    paint.dim(cut(escapeLine([...flags, ...missing].join(' · ')), columns.gaps)),
  ].join('  ');
}

/** The folder that all files share, with its slash: said once, so that the names have room. */
export function commonFolder(files: readonly string[]): string {
  const [first = ''] = files;
  const ends = [...first.matchAll(/[/\\]/g)].map(({ index }) => index + 1);
  return first.slice(
    0,
    ends.findLast((end) => files.every((file) => file.startsWith(first.slice(0, end)))) ?? 0,
  );
}
