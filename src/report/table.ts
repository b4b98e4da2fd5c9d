// Results → the ranking as rows of plain cells, one a resume, the unreadable ones last; for CSV and spreadsheets.
import type { Counts, Match, Results } from '../model/results.ts';
import { gapsOf, shortName } from './gaps.ts';

export type Row = (string | number | null)[];

/** The names of the columns. */
export const tableHead = [
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
  'duplicate of',
  'status',
  'message',
  'sha256',
];

/** One row for each resume, in the order of the ranking, then one for each file that was not read. */
export function tableRows(results: Results): Row[] {
  return [
    ...results.matches.map((match) => matchRow(match, results)),
    ...results.unreadable.map(unreadableRow),
  ];
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
    match.duplicateOf,
    'scored',
    null,
    match.sha256,
  ];
}

function unreadableRow({ file, code, message, sha256 }: Results['unreadable'][number]): Row {
  return [null, file, ...Array<null>(12).fill(null), code, message, sha256];
}
