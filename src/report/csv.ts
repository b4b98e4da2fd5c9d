// Results → CSV, one row a resume, the unreadable ones last; opens in spreadsheets without running anything.
import type { Counts, Match, Results } from '../model/results.ts';
import { escapeCsv } from './escape.ts';
import { gapsOf, shortName } from './gaps.ts';

type Row = (string | number | null)[];

const head: Row = [
  'rank',
  'file',
  'score',
  'lowest',
  'highest',
  'band',
  'required met',
  'required',
  'preferred met',
  'preferred',
  'knock-outs',
  'gaps',
  'flags',
  'status',
  'message',
  'sha256',
];

/** RFC 4180 with CRLF line ends and UTF-8; text cells that look like formulas are guarded. */
export function renderCsv(results: Results): string {
  const rows = [
    head,
    ...results.matches.map((match) => matchRow(match, results)),
    ...results.unreadable.map(unreadableRow),
  ];
  return rows.map((row) => `${row.map(escapeCsv).join(',')}\r\n`).join('');
}

const total = (counts: Counts): number => counts.met + counts.partial + counts.missing + counts.unknown;

function matchRow(match: Match, { job }: Results): Row {
  return [
    match.rank,
    match.file,
    match.score,
    match.interval[0],
    match.interval[1],
    match.band,
    match.required.met,
    total(match.required),
    match.preferred.met,
    total(match.preferred),
    match.knockouts.join(' '),
    gapsOf(match, job.spec)
      .map(({ requirement }) => shortName(requirement))
      .join('; '),
    match.flags.map((flag) => flag.kind).join(' '),
    'scored',
    null,
    match.sha256,
  ];
}

function unreadableRow({ file, code, message, sha256 }: Results['unreadable'][number]): Row {
  return [null, file, ...Array<null>(11).fill(null), code, message, sha256];
}
