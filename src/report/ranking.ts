// Many matches → a ranked table for the terminal.
import type { Counts, Match, Results } from '../model/results.ts';
import { escapeLine } from './escape.ts';
import { gapsOf, shortName } from './gaps.ts';
import { cut, pad } from './layout.ts';
import type { ReportOptions } from './options.ts';
import type { Paint } from './paint.ts';

const widths = { rank: 4, score: 6, interval: 12, band: 8, required: 9 };
const fixed = Object.values(widths).reduce((sum, width) => sum + width + 2, 0);

/** The table's lines: rank, file, score, interval, band, required met, largest gaps. */
export function renderRanking(results: Results, paint: Paint, options: ReportOptions): string[] {
  const shown = options.top === null ? results.matches : results.matches.slice(0, options.top);
  const folder = commonFolder(results.matches.map((match) => match.file));
  const longest = shown.reduce((most, match) => Math.max(most, match.file.length - folder.length), 6);
  const file = Math.min(longest, Math.max(12, Math.floor((options.width - fixed) * 0.6)));
  const gaps = Math.max(10, options.width - fixed - file - 3);
  const head = [
    pad('rank', widths.rank, 'end'),
    pad('resume', file),
    pad('score', widths.score, 'end'),
    pad('interval', widths.interval, 'end'),
    pad('band', widths.band),
    pad('required', widths.required, 'end'),
    'largest gaps',
  ].join('  ');
  const lines = [
    paint.bold(head),
    ...shown.map((match) => row(match, results, paint, { folder, file, gaps })),
  ];
  if (folder !== '') lines.unshift(paint.dim(`in ${escapeLine(folder)}`));
  const hidden = results.matches.length - shown.length;
  return hidden > 0 ? [...lines, paint.dim(`and ${hidden} more`)] : lines;
}

const total = (counts: Counts): number => counts.met + counts.partial + counts.missing + counts.unknown;

interface Columns {
  folder: string;
  file: number;
  gaps: number;
}

function row(match: Match, results: Results, paint: Paint, { folder, file, gaps }: Columns): string {
  const [low, high] = match.interval;
  const missing = gapsOf(match, results.job.spec).map(({ requirement }) => shortName(requirement, 28));
  const flags = match.knockouts.length > 0 ? [`gate not met: ${match.knockouts.join(' ')}`] : [];
  return [
    pad(String(match.rank), widths.rank, 'end'),
    pad(cutStart(escapeLine(match.file.slice(folder.length)), file), file),
    pad(paint.bold(match.score.toFixed(1)), widths.score, 'end'),
    pad(paint.dim(`${low.toFixed(1)}–${high.toFixed(1)}`), widths.interval, 'end'),
    pad(paint.band(match.band, match.band), widths.band),
    pad(`${match.required.met} of ${total(match.required)}`, widths.required, 'end'),
    paint.dim(cut(escapeLine([...flags, ...missing].join(' · ')), gaps)),
  ].join('  ');
}

/** The folder that all files share, with its slash: said once, so that the names have room. */
function commonFolder(files: readonly string[]): string {
  const [first = ''] = files;
  const ends = [...first.matchAll(/[/\\]/g)].map(({ index }) => index + 1);
  return first.slice(
    0,
    ends.findLast((end) => files.every((file) => file.startsWith(first.slice(0, end)))) ?? 0,
  );
}

/** Cuts a path at its beginning: the end tells files apart. */
function cutStart(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}
