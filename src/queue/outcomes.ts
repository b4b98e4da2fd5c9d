// What became of files → rows of the database; a row that is there already stays as it is.
import { extensionOf } from '../read/kind.ts';
import type { Failure, Outcome } from '../screen/messages.ts';
import type { Statements } from './database.ts';

/** A file that is through: scored against every posting, or with the reason why it could not be read. */
export interface OutcomeRow {
  file: string;
  resume: string | null;
  kind: string | null;
  sketch: string | null;
  code: string | null;
  message: string | null;
  hint: string | null;
  /** Matches as JSON, by the hash of the posting. */
  matches: [string, string][];
}

export function unreadOutcome(
  file: string,
  sha256: string | null,
  failure: Omit<Failure, 'code'> & { code: string },
): OutcomeRow {
  return { file, resume: sha256, kind: null, sketch: null, ...failure, matches: [] };
}

/** The row of an outcome of the pool. */
export function rowOf(
  file: string,
  { failure, scored, sha256 }: Outcome,
  postings: readonly string[],
): OutcomeRow {
  if (failure !== null) return unreadOutcome(file, sha256, failure);
  if (scored === null || sha256 === null) throw new Error(`${file} was read, but nothing came back`);
  const all: unknown[] = JSON.parse(scored.matches);
  const matches = postings.map((posting, index): [string, string] => [posting, JSON.stringify(all[index])]);
  const kind = extensionOf(file);
  return {
    file,
    resume: sha256,
    kind,
    sketch: scored.sketch,
    code: null,
    message: null,
    hint: null,
    matches,
  };
}

/** Writes rows as part of a transaction. */
export async function insertOutcomes(
  inside: Statements,
  run: string,
  engine: string,
  rows: readonly OutcomeRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const column = (name: Exclude<keyof OutcomeRow, 'matches'>): (string | null)[] =>
    rows.map((row) => row[name]?.replaceAll('\0', '\ufffd') ?? null); // PostgreSQL keeps no zeros in text
  await inside.query(
    `INSERT INTO rolefit.outcome (run, file, resume, kind, sketch, code, message, hint)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
     ON CONFLICT DO NOTHING`,
    [run, ...(['file', 'resume', 'kind', 'sketch', 'code', 'message', 'hint'] as const).map(column)],
  );
  const results = rows.flatMap(({ resume, kind, matches }) =>
    matches.map(([posting, match]) => [resume, kind, posting, match] as const),
  );
  if (results.length === 0) return;
  await inside.query(
    `INSERT INTO rolefit.result (run, engine, resume, kind, posting, match)
     SELECT $1, $2, * FROM unnest($3::text[], $4::text[], $5::text[], $6::text[])
     ON CONFLICT DO NOTHING`,
    [run, engine, ...([0, 1, 2, 3] as const).map((at) => results.map((result) => result[at]))],
  );
}
