// The text of a groups file (CSV) → which resume belongs to which group, by each attribute.
import { parseCsv } from 'hucre/csv';
import { InputError } from '../../model/errors.ts';

/** Values of the attributes, null where unknown, by file name or hash. */
export interface Groups {
  attributes: string[];
  rows: Map<string, (string | null)[]>;
}

const keys = new Set(['file', 'sha256']);
// What people write where they do not know, or were not told.
const unknown = new Set([
  '',
  '-',
  '?',
  'unknown',
  'n/a',
  'not stated',
  'not disclosed',
  'undisclosed',
  'declined',
  'prefer not to say',
]);
/** More values than this in one column are no groups: a name or a number stands there. */
const mostGroups = 60;

/**
 * Reads a groups file: a first column `file` or `sha256`, then a column for each attribute (sex, ethnicity …).
 * Throws InputError 'invalid-groups'.
 */
export function readGroups(text: string, file: string): Groups {
  const [head = [], ...body] = parseCsv(text).map((row) => row.map((cell) => String(cell ?? '').trim()));
  const attributes = head.slice(1);
  if (!keys.has((head[0] ?? '').toLowerCase()))
    throw invalid(file, 'its first column is not called file or sha256');
  if (attributes.length === 0 || attributes.includes(''))
    throw invalid(file, 'it has no attribute, or one without a name');
  const rows = new Map<string, (string | null)[]>();
  for (const [key = '', ...cells] of body) {
    if (key === '') continue;
    if (rows.has(key)) throw invalid(file, `${key} stands in it twice`);
    rows.set(
      key,
      attributes.map((_, index) => known(cells[index] ?? '')),
    );
  }
  for (const [index, name] of attributes.entries()) {
    const values = new Set([...rows.values()].map((cells) => cells[index]));
    if (values.size > mostGroups)
      throw invalid(file, `${name} has ${values.size} different values, which are no groups`);
  }
  return { attributes, rows };
}

const known = (cell: string): string | null => (unknown.has(cell.toLowerCase()) ? null : cell);

const invalid = (file: string, why: string): InputError =>
  new InputError(
    'invalid-groups',
    file,
    `${file} is no groups file: ${why}.`,
    'Write a CSV whose first line is, for instance, file,sex,ethnicity.',
  );
