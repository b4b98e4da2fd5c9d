// Results → CSV, one row a resume, then the unreadable ones and the gates; opens in spreadsheets without running anything.
import type { Results } from '../model/results.ts';
import { escapeCsv } from './escape.ts';
import { gateText, verdictOf } from './gate-text.ts';
import { type Row, tableHead, tableRows } from './table.ts';

/** RFC 4180 with CRLF line ends and UTF-8; text cells that look like formulas are guarded. */
export function renderCsv(results: Results): string {
  const rows = [tableHead, ...tableRows(results), ...results.gates.map(gateRow)];
  return rows.map((row) => `${row.map(escapeCsv).join(',')}\r\n`).join('');
}

/** A gate has no file: what tells its row apart is the status. */
function gateRow(gate: Results['gates'][number]): Row {
  const cells: Partial<Record<string, string>> = {
    status: `gate ${verdictOf(gate)}`,
    message: gateText(gate),
  };
  return tableHead.map((name) => cells[name] ?? null);
}
