// Decisions × the resumes of a run → each decision at its resume: beside the score, which stays as it is.
import type { Matrix } from '../model/matrix.ts';
import type { Decision, Results } from '../model/results.ts';
import type { DecisionRow, Decisions } from './decisions.ts';
import { escapeLine } from './escape.ts';

/** A resume as a decision may name it. */
export interface Named {
  file: string;
  sha256: string | null;
}

type Job = Results['job'];

/** Where decisions stand. */
export interface Placed {
  /** For each posting the decisions about its resumes, by file. */
  byPosting: Map<string, Decision>[];
  /** Rows that stand nowhere, each with the reason; safe to print. */
  leftOut: string[];
}

/**
 * Finds the resume of every decision: by its file name, the last part of it where no other file has the same, the label
 * of a blind report, or the hash. A row holds for the posting it names, by title or file, and for all where it names
 * none. One whose resume or posting is not there or not clear is left out, and so are two rows about one resume.
 */
export function placeDecisions(
  { rows }: Decisions,
  resumes: Iterable<Named>,
  jobs: readonly Pick<Job, 'file' | 'spec'>[],
): Placed {
  const index = indexOf(resumes);
  const leftOut = new Map<number, string>();
  const found = jobs.map(() => new Map<string, DecisionRow[]>());
  for (const row of rows) {
    const files = filesOf(row, index);
    const places = typeof files === 'string' ? [] : postingsOf(row, jobs);
    if (typeof files === 'string') leftOut.set(row.row, files);
    else if (places.length === 0) leftOut.set(row.row, `no posting is called ${row.posting}`);
    for (const place of places)
      for (const file of files) found[place]?.set(file, [...(found[place]?.get(file) ?? []), row]);
  }
  const byPosting = found.map((rowsOf) => {
    const clear = new Map<string, Decision>();
    for (const [file, own] of rowsOf) {
      const [only, second] = own;
      if (only !== undefined && second === undefined) clear.set(file, bare(only));
      else for (const { row } of own) leftOut.set(row, `${file} is decided about in rows ${numbers(own)}`);
    }
    return clear;
  });
  const said = [...leftOut].sort(([a], [b]) => a - b);
  return { byPosting, leftOut: said.map(([row, why]) => escapeLine(`row ${row}: ${why}`)) };
}

const bare = ({ decision, reason, reviewer, date }: DecisionRow): Decision => ({
  decision,
  reason,
  reviewer,
  date,
});

const numbers = (rows: readonly DecisionRow[]): string => rows.map(({ row }) => row).join(' and ');

/** The places of the postings that a row is about: all where it names none. */
function postingsOf({ posting }: DecisionRow, jobs: readonly Pick<Job, 'file' | 'spec'>[]): number[] {
  const wanted = posting.toLowerCase();
  return jobs.flatMap(({ file, spec }, place) => {
    const names = [file, lastPart(file), spec.title ?? file].map((name) => name.toLowerCase());
    return wanted === '' || names.includes(wanted) ? [place] : [];
  });
}

/** The same row with its decision; one that was saved with it stays where no other is given. */
export function withDecision<T extends { file: string; decision?: Decision }>(
  row: T,
  decisions: ReadonlyMap<string, Decision> = new Map(),
): T {
  const decision = decisions.get(row.file);
  return decision === undefined ? row : { ...row, decision };
}

/** Puts decisions into results that are held at once; `leftOut` says which rows stand nowhere, and why. */
export function decidedResults(
  results: Results,
  decisions: Decisions,
): { results: Results; leftOut: string[] } {
  const resumes = [...results.matches, ...results.unreadable];
  const { byPosting, leftOut } = placeDecisions(decisions, resumes, [results.job]);
  return { results: decide(results, byPosting[0]), leftOut };
}

/** The same for several postings. `resumes` are all that a row may name, also those that the matrix leaves out. */
export function decidedMatrix(
  matrix: Matrix,
  decisions: Decisions,
  resumes: Iterable<Named> = [...matrix.candidates, ...matrix.jobs.flatMap(({ unreadable }) => unreadable)],
): { matrix: Matrix; leftOut: string[] } {
  const jobs = matrix.jobs.map(({ job }) => job);
  const { byPosting, leftOut } = placeDecisions(decisions, resumes, jobs);
  const candidates = matrix.candidates.map((candidate) => {
    const before = candidate.decisions ?? [];
    const own = byPosting.map((placed, place) => placed.get(candidate.file) ?? before[place] ?? null);
    return own.some((decision) => decision !== null) ? { ...candidate, decisions: own } : candidate;
  });
  const decided = matrix.jobs.map((results, place) => decide(results, byPosting[place]));
  return { matrix: { ...matrix, jobs: decided, candidates }, leftOut };
}

const decide = (results: Results, placed: ReadonlyMap<string, Decision> | undefined): Results => ({
  ...results,
  matches: results.matches.map((match) => withDecision(match, placed)),
  unreadable: results.unreadable.map((row) => withDecision(row, placed)),
});

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
