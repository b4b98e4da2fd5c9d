// The text of a file of decisions (CSV) → what people decided, row by row, checked; every fault with its row.
import { parseCsv } from 'hucre/csv';
import { InputError } from '../model/errors.ts';
import { decisionWords } from '../model/outcome.ts';
import type { Decision } from '../model/results.ts';
import { escapeLine } from './escape.ts';

/** A decision and the resume it is about; `row` counts from 1 with the head. */
export interface DecisionRow extends Decision {
  row: number;
  /** '' where only the other one is given. */
  file: string;
  sha256: string;
  /** Title or file of the posting that it holds for, '' for all. */
  posting: string;
}

export interface Decisions {
  /** The CSV file. */
  file: string;
  rows: DecisionRow[];
}

type Column = 'file' | 'sha256' | 'posting' | keyof Decision;

/** Names of columns; those of a rolefit ranking are among them, so that a ranking can be filled in and given back. */
const columns = new Map<string, Column>([
  ['file', 'file'],
  ['sha256', 'sha256'],
  ['posting', 'posting'],
  ['decision', 'decision'],
  ['reason', 'reason'],
  ['decision reason', 'reason'],
  ['reviewer', 'reviewer'],
  ['date', 'date'],
  ['decided on', 'date'],
]);
const decisionColumns: readonly Column[] = ['decision', 'reason', 'reviewer', 'date'];

/** Faults that one message names: who has more of them sees the pattern. */
const mostFaults = 5;

/**
 * Reads decisions. A row in which nothing is decided is passed over; columns that are not known are, too.
 * Throws InputError 'invalid-decisions' that names file, rows and what to do.
 */
export function readDecisions(text: string, file: string): Decisions {
  const [head = [], ...body] = parseCsv(text).map((row) => row.map((cell) => String(cell ?? '').trim()));
  const places = new Map<Column, number>();
  for (const [index, name] of head.entries()) {
    const column = columns.get(name.toLowerCase());
    if (column !== undefined && !places.has(column)) places.set(column, index);
  }
  if (!places.has('file') && !places.has('sha256'))
    throw faulty(file, ['no column is called file or sha256']);
  for (const needed of ['decision', 'reason'] as const)
    if (!places.has(needed)) throw faulty(file, [`no column is called ${needed}`]);
  const faults: string[] = [];
  const rows: DecisionRow[] = [];
  for (const [index, cells] of body.entries()) {
    const cell = (column: Column): string => cells[places.get(column) ?? -1] ?? '';
    if (decisionColumns.every((column) => cell(column) === '')) continue;
    const row = rowOf(cell, index + 2);
    if (typeof row === 'string') faults.push(`row ${index + 2}: ${row}`);
    else rows.push(row);
  }
  if (faults.length > 0) throw faulty(file, faults);
  return { file, rows };
}

/** The row, or what is wrong with it. */
function rowOf(cell: (column: Column) => string, row: number): DecisionRow | string {
  const [file, sha256] = [cell('file'), cell('sha256').toLowerCase()];
  if (file === '' && sha256 === '') return 'it names no resume';
  const given = cell('decision').toLowerCase();
  const decision = decisionWords.find((word) => word === given);
  if (given === '') return 'the decision is missing';
  if (decision === undefined) return `“${given}” is none of ${decisionWords.join(', ')}`;
  const reason = cell('reason');
  if (reason === '') return 'the reason is missing';
  const date = cell('date');
  if (date !== '' && !isDay(date)) return `“${date}” is no day, write it as 2026-11-24`;
  const [posting, reviewer] = [cell('posting'), cell('reviewer') || null];
  return { row, file, sha256, posting, decision, reason, reviewer, date: date || null };
}

/** YYYY-MM-DD, a real day. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An error with the first faults. */
function faulty(file: string, faults: readonly string[]): InputError {
  const more = faults.length - mostFaults;
  const said = faults.slice(0, mostFaults).map(escapeLine).join('; ');
  return new InputError(
    'invalid-decisions',
    file,
    `${file} cannot be used as decisions: ${said}${more > 0 ? `; and ${more} more` : ''}.`,
    `Write a CSV whose first line is file,decision,reason,reviewer,date; decision is one of ${decisionWords.join(', ')}, and a reason has to be given.`,
  );
}
