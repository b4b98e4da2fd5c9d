// Matrix → CSV: one row a candidate with a score for each posting, then what could not be read.
import type { Matrix } from '../model/matrix.ts';
import { escapeCsv } from './escape.ts';
import { decisionsText, failuresIn, postingNames } from './matrix-names.ts';

/** RFC 4180 with CRLF line ends; text cells that look like formulas are guarded. */
export function renderMatrixCsv(matrix: Matrix): string {
  const names = postingNames(matrix);
  const rows: (string | number | null)[][] = [
    [
      'file',
      'best posting',
      'best score',
      ...names,
      'duplicate of',
      'status',
      'message',
      'sha256',
      'decisions',
    ],
  ];
  for (const { file, sha256, best, scores, duplicateOf, status, decisions } of matrix.candidates) {
    const fit = [names[best] ?? null, scores[best] ?? null, ...scores];
    const decided = decisionsText(decisions, names) || null;
    rows.push([file, ...fit, duplicateOf, status ?? 'ranked', null, sha256, decided]);
  }
  const none = names.map(() => null);
  const { resumes, postings } = failuresIn(matrix);
  for (const { file, code, message, sha256, decided } of resumes) {
    const said = `${code}: ${message}`;
    rows.push([file, null, null, ...none, null, 'unreadable', said, sha256, decided || null]);
  }
  for (const { file, code, message } of postings)
    rows.push([file, null, null, ...none, null, `posting ${code}`, message, null, null]);
  return rows.map((row) => `${row.map(escapeCsv).join(',')}\r\n`).join('');
}
