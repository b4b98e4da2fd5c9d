// Results → a spreadsheet: sheets of the ranking, the requirements, the gaps and the gates, as XLSX bytes.
import { type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Results } from '../model/results.ts';
import { escapeCell } from './escape.ts';
import { gapSheet, gateSheet, rankingSheet, requirementSheet, type Sheet } from './sheets.ts';
import type { Row } from './table.ts';

/** Rows that a sheet of XLSX holds, below its header. */
const mostRows = 1_048_575;

const header: CellStyle = { font: { bold: true } };
const styles: Record<Sheet['columns'][number]['kind'], CellStyle> = {
  // '@' is text: what looks like a formula stays text, also after somebody edits the cell.
  text: { numFmt: '@' },
  count: { numFmt: '0' },
  decimal: { numFmt: '0.0' },
};

/**
 * The same results give the same bytes: the file's date is the day of the results, and entries of the archive
 * have none. Every text is a string cell, never a formula.
 */
export async function renderXlsx(results: Results): Promise<Uint8Array> {
  const sheets = [rankingSheet(results), requirementSheet(results), gapSheet(results), gateSheet(results)];
  const day = Date.parse(`${results.asOf}T00:00:00Z`);
  const modified = new Date(Number.isNaN(day) ? 0 : day);
  return writeXlsx({ sheets: sheets.map(sheetOf), properties: { created: modified, modified } });
}

/** A sheet as the writer wants it: bold frozen header, a filter over all rows, widths and formats. */
export function sheetOf({ name, columns, rows, most = mostRows }: Sheet): WriteSheet {
  const head = columns.map((column) => column.name);
  const body = [...bodyRows(rows, head.length, Math.min(most, mostRows))];
  return {
    name,
    columns: columns.map(({ width, kind }) => ({ width, style: styles[kind] })),
    rows: [head, ...body],
    cells: new Map(head.map((_, index) => [`0,${index}`, { style: header }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(head.length - 1)}${body.length + 1}` },
  };
}

/** Rows with their text escaped, `most` at most; where there are more, the last row says how many. */
function* bodyRows(rows: Iterable<Row>, columns: number, most: number): Generator<Row> {
  let count = 0;
  let held: Row = [];
  for (const row of rows) {
    if (count > 0 && count < most) yield held;
    if (count < most) held = row.map(cellOf);
    count++;
  }
  const more = `and ${count - most + 1} more rows; the JSON report has all of them`;
  if (count > most) yield Array.from({ length: columns }, (_, index) => (index === 1 ? more : null));
  else if (count > 0) yield held;
}

/** No text is an empty cell: a filter then finds it under "blank". */
function cellOf(value: Row[number]): Row[number] {
  if (typeof value !== 'string') return value;
  return value === '' ? null : escapeCell(value);
}
