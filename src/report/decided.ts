// Decisions × the resumes of a run → each decision at its resume: beside the score, which stays as it is.
import type { Decision, Results } from '../model/results.ts';
import { type DecisionRow, type Decisions, faulty } from './decisions.ts';

/** A resume as a decision may name it. */
export interface Named {
  file: string;
  sha256: string | null;
}

/**
 * Finds the resume of every decision: by its file name, the last part of it where no other file has the same, the label
 * of a blind report, or the hash. Throws InputError 'invalid-decisions' for one that is not there, is not clear, or
 * is decided about twice.
 */
export function placeDecisions(decisions: Decisions, resumes: Iterable<Named>): Map<string, Decision> {
  const index = indexOf(resumes);
  const placed = new Map<string, DecisionRow>();
  const faults: string[] = [];
  for (const row of decisions.rows) {
    const files = filesOf(row, index);
    if (typeof files === 'string') faults.push(`row ${row.row}: ${files}`);
    else
      for (const file of files) {
        const before = placed.get(file);
        if (before !== undefined)
          faults.push(`row ${row.row}: ${file} was decided about in row ${before.row}; keep one of them`);
        else placed.set(file, row);
      }
  }
  const hint = 'Name each resume once, as the report does, by its file or its sha256.';
  if (faults.length > 0) throw faulty(decisions.file, faults, hint);
  const bare = ({ decision, reason, reviewer, date }: DecisionRow): Decision => ({
    decision,
    reason,
    reviewer,
    date,
  });
  return new Map([...placed].map(([file, row]) => [file, bare(row)]));
}

/** The same row with its decision; one that was saved with it stays where no other is given. */
export function withDecision<T extends Named & { decision?: Decision }>(
  row: T,
  decisions: ReadonlyMap<string, Decision>,
): T {
  const decision = decisions.get(row.file);
  return decision === undefined ? row : { ...row, decision };
}

/** All of it for results that are held at once. */
export function decidedResults(results: Results, decisions: Decisions): Results {
  const placed = placeDecisions(decisions, [...results.matches, ...results.unreadable]);
  return {
    ...results,
    matches: results.matches.map((match) => withDecision(match, placed)),
    unreadable: results.unreadable.map((row) => withDecision(row, placed)),
  };
}

interface Index {
  files: Set<string>;
  byName: Map<string, string[]>;
  byHash: Map<string, string[]>;
}

function indexOf(resumes: Iterable<Named>): Index {
  const index: Index = { files: new Set(), byName: new Map(), byHash: new Map() };
  const add = (map: Map<string, string[]>, key: string, file: string): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [file]);
    else list.push(file);
  };
  for (const { file, sha256 } of resumes) {
    if (index.files.has(file)) continue;
    index.files.add(file);
    add(index.byName, lastPart(file), file);
    if (sha256 !== null && sha256 !== '') add(index.byHash, sha256, file);
  }
  return index;
}

/** The files that a row is about (several where they are copies of one), or why there is none. */
function filesOf({ file, sha256 }: DecisionRow, index: Index): string[] | string {
  // A ranking guards names that a spreadsheet would run with an apostrophe.
  for (const name of [file, file.replace(/^'(?=[=+\-@])/, '')]) {
    if (index.files.has(name)) return [name];
    const named = index.byName.get(name) ?? [];
    if (named.length === 1) return named;
    if (named.length > 1) return `${name} may be ${named.join(' or ')}; write the whole name`;
  }
  const label = /^Resume ([0-9a-f]{6,64})$/.exec(file)?.[1] ?? '';
  const hash = sha256 === '' ? label : sha256;
  if (hash.length < 6) return `no resume is called ${file === '' ? hash : file}`;
  const hashes = [...index.byHash.keys()].filter((one) => one.startsWith(hash));
  const [only] = hashes;
  if (only === undefined) return `no resume has the hash ${hash}`;
  if (hashes.length > 1)
    return `${hashes.length} resumes have a hash that begins with ${hash}; write more of it`;
  return index.byHash.get(only) ?? [];
}

const lastPart = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;
