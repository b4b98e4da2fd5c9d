// The tables of a queue beside pg-boss's own: runs, what became of each file, and the matches.

/** pg-boss keeps its jobs in a schema of its own. */
export const bossSchema = 'rolefit_jobs';

/** The queue that the shards of a run wait in, and the one for those that nothing helped. */
export const queueOf = (run: string): string => `run-${run}`;
export const deadQueueOf = (run: string): string => `run-${run}-dead`;

/**
 * `outcome` has a row for every file that is through: its hash, or why it could not be read. `result` has the matches
 * by content, so that the same bytes under two names are kept once; `kind` is the extension, which has a say in how
 * bytes are read. Matches are text, not jsonb: the bytes of a report must not depend on how a database sorts keys.
 */
export const createTables = `
CREATE SCHEMA IF NOT EXISTS rolefit;
CREATE TABLE IF NOT EXISTS rolefit.run (
  id text PRIMARY KEY,
  engine text NOT NULL,
  files integer NOT NULL,
  shards integer NOT NULL,
  plan text NOT NULL,
  planned_on timestamptz NOT NULL DEFAULT now(),
  finished_on timestamptz
);
CREATE TABLE IF NOT EXISTS rolefit.outcome (
  run text NOT NULL REFERENCES rolefit.run ON DELETE CASCADE,
  file text COLLATE "C" NOT NULL,
  resume text,
  kind text,
  sketch text,
  code text,
  message text,
  hint text,
  PRIMARY KEY (run, file)
);
CREATE INDEX IF NOT EXISTS outcome_code ON rolefit.outcome (run, code) WHERE code IS NOT NULL;
CREATE TABLE IF NOT EXISTS rolefit.result (
  run text NOT NULL REFERENCES rolefit.run ON DELETE CASCADE,
  resume text NOT NULL,
  kind text NOT NULL,
  posting text NOT NULL,
  engine text NOT NULL,
  match text NOT NULL,
  PRIMARY KEY (run, resume, kind, posting, engine)
);`;
