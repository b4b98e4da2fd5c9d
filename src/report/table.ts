// Results → the ranking as rows of plain cells, one a resume, the unreadable ones last; for CSV and spreadsheets.
import type { Counts, Decision, Match, Results } from '../model/results.ts';
import { gapsOf, shortName } from './gaps.ts';
import { reviewText, statusOf } from './status.ts';

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
  'decision',
  'decision reason',
  'reviewer',
  'decided on',
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
    statusOf(match),
    reviewText(match),
    match.sha256,
    ...decisionCells(match.decision),
  ];
}

function unreadableRow({ file, code, message, sha256, decision }: Results['unreadable'][number]): Row {
  const said = `${code}: ${message}`;
  return [null, file, ...Array<null>(12).fill(null), 'unreadable', said, sha256, ...decisionCells(decision)];
}

function decisionCells(decision: Decision | undefined): Row {
  if (decision === undefined) return [null, null, null, null];
  return [decision.decision, decision.reason, decision.reviewer, decision.date];
}
