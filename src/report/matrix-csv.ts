// Matrix → CSV: one row a candidate with a score for each posting, then what could not be read.
import type { Matrix } from '../model/matrix.ts';
import { escapeCsv } from './escape.ts';
import { postingNames, unreadableIn } from './matrix-names.ts';

/** RFC 4180 with CRLF line ends; text cells that look like formulas are guarded. */
export function renderMatrixCsv(matrix: Matrix): string {
  const names = postingNames(matrix);
  const rows: (string | number | null)[][] = [
    ['file', 'best posting', 'best score', ...names, 'duplicate of', 'status', 'message', 'sha256'],
  ];
  for (const { file, sha256, best, scores, duplicateOf, status } of matrix.candidates)
    rows.push([
      file,
      names[best] ?? null,
      scores[best] ?? null,
      ...scores,
      duplicateOf,
      status ?? 'ranked',
      null,
      sha256,
    ]);
  const none = names.map(() => null);
  for (const { file, code, message, sha256 } of unreadableIn(matrix))
    rows.push([file, null, null, ...none, null, 'unreadable', `${code}: ${message}`, sha256]);
  for (const { file, code, message } of matrix.unusable)
    rows.push([file, null, null, ...none, null, `posting ${code}`, message, null]);
  return rows.map((row) => `${row.map(escapeCsv).join(',')}\r\n`).join('');
}
