// Results → the sheets of a spreadsheet as plain rows: what stands in them, not how they are stored.
import type { Match, RequirementResult, Results } from '../model/results.ts';
import type { Requirement } from '../model/spec.ts';
import { gapsOf, shortName } from './gaps.ts';
import { verdictOf } from './gate-text.ts';
import { type Row, tableHead, tableRows } from './table.ts';

export interface Column {
  name: string;
  /** In characters. */
  width: number;
  kind: 'text' | 'count' | 'decimal';
}

export interface Sheet {
  name: string;
  columns: Column[];
  rows: Iterable<Row>;
  /** Rows to write at most. */
  most?: number;
}

// Best first: the details of some thousand resumes. All of 60,000 resumes took 4.4 GB of memory and 43 s.
const mostDetails = 100_000;

const text = (name: string, width: number): Column => ({ name, width, kind: 'text' });
const count = (name: string, width = 10): Column => ({ name, width, kind: 'count' });
const decimal = (name: string, width = 10): Column => ({ name, width, kind: 'decimal' });

/** Columns of the ranking that are no text of 12 characters. */
const rankingColumns: Record<string, Column> = {
  rank: count('rank', 6),
  file: text('file', 40),
  score: decimal('score'),
  lowest: decimal('lowest'),
  highest: decimal('highest'),
  'required met': count('required met', 13),
  required: count('required'),
  'preferred met': count('preferred met', 14),
  preferred: count('preferred'),
  gaps: text('gaps', 60),
  'duplicate of': text('duplicate of', 40),
  status: text('status', 13),
  message: text('message', 40),
  sha256: text('sha256', 66),
  'decision reason': text('decision reason', 40),
  reviewer: text('reviewer', 20),
};

/** One row a resume; those that could not be read are last, without a score. */
export function rankingSheet(results: Results): Sheet {
  const columns = tableHead.map((name) => rankingColumns[name] ?? text(name, 12));
  return { name: 'Ranking', columns, rows: tableRows(results) };
}

/** One row for each resume and requirement, with the first quote. */
export function requirementSheet(results: Results): Sheet {
  const columns = [
    count('rank', 6),
    text('file', 40),
    text('id', 6),
    text('importance', 11),
    text('kind', 14),
    text('requirement', 60),
    text('status', 10),
    decimal('points'),
    decimal('possible'),
    text('quote', 60),
    count('page', 6),
    count('line', 6),
    text('reason', 60),
  ];
  return { name: 'Requirements', columns, rows: requirementRows(results), most: mostDetails };
}

function* requirementRows({ matches, job }: Results): Generator<Row> {
  for (const match of matches) {
    for (const [index, result] of match.requirements.entries()) {
      const requirement = job.spec.requirements[index];
      if (requirement !== undefined) yield requirementRow(match, requirement, result);
    }
  }
}

function requirementRow(
  { rank, file }: Match,
  { id, importance, kind, text }: Requirement,
  { status, points, possible, evidence, reason }: RequirementResult,
): Row {
  const source = evidence[0]?.source ?? null;
  // What a resume cannot show has no points: an empty cell, not a zero.
  const [got, of] = status === 'unknown' ? [null, null] : [points, possible];
  const place = [source?.quote ?? null, source?.page ?? null, source?.line ?? null];
  return [rank, file, id, importance, kind, text, status, got, of, ...place, reason];
}

/** One row for each gap of a resume, the largest first. */
export function gapSheet({ matches, job }: Results): Sheet {
  const columns = [
    count('rank', 6),
    text('file', 40),
    text('id', 6),
    text('importance', 11),
    text('gap', 40),
    text('status', 10),
    decimal('points lost', 12),
    text('advice', 100),
  ];
  return { name: 'Gaps', columns, rows: gapRows(matches, job.spec), most: mostDetails };
}

function* gapRows(matches: readonly Match[], spec: Results['job']['spec']): Generator<Row> {
  for (const match of matches) {
    for (const { requirement, result, lost } of gapsOf(match, spec)) {
      const { id, importance } = requirement;
      yield [
        match.rank,
        match.file,
        id,
        importance,
        shortName(requirement, 120),
        result.status,
        lost,
        result.advice,
      ];
    }
  }
}

/** One row a gate. */
export function gateSheet({ gates }: Results): Sheet {
  const columns = [
    text('gate', 30),
    text('level', 8),
    text('expected', 50),
    text('actual', 60),
    text('verdict', 10),
  ];
  const rows = gates.map((gate) => [
    gate.name,
    gate.level,
    String(gate.expected),
    String(gate.actual),
    verdictOf(gate),
  ]);
  return { name: 'Gates', columns, rows };
}
