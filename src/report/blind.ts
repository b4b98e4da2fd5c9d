// Results → the same results without what names a person: labels for files, quotes cut to their evidence.
import type { Matrix } from '../model/matrix.ts';
import type { Decision, Evidence, Match, Results } from '../model/results.ts';

// As much of a quote as shows the evidence: a job's heading line, not the lines about the employer behind it.
const quoteRoom = 120;

/**
 * Replaces every file name of a resume by a label made of its hash, also inside messages and gates. The label is the
 * same in every run, so that somebody who holds the files can tell which one it is. Blind results stay as they are.
 */
export function blindResults(results: Results): Results {
  return blindWith(results, labelsFor(results.matches, results.unreadable));
}

/** The same for several postings: a candidate has one label beside all of them. */
export function blindMatrix(matrix: Matrix): Matrix {
  const [first] = matrix.jobs;
  const labels = labelsFor(matrix.candidates, first?.unreadable ?? []);
  const candidates = matrix.candidates.map((candidate) => ({
    ...candidate,
    file: labels.get(candidate.file) ?? candidate.file,
    duplicateOf: candidate.duplicateOf === null ? null : (labels.get(candidate.duplicateOf) ?? null),
    ...(candidate.decisions === undefined
      ? {}
      : { decisions: candidate.decisions.map((one) => one && hideIn(one, labels)) }),
  }));
  const bestOf = ({ scores, best }: Matrix['candidates'][number]): number => scores[best] ?? 0;
  return {
    ...matrix,
    jobs: matrix.jobs.map((results) => blindWith(results, labels)),
    candidates: candidates.sort((a, b) => bestOf(b) - bestOf(a) || (a.file < b.file ? -1 : 1)),
  };
}

function blindWith(results: Results, labels: ReadonlyMap<string, string>): Results {
  const hide = (text: string, names = labels): string => hideNames(text, names);
  const matches = results.matches.map((match) => blindMatch(match, labels));
  return {
    ...results,
    matches: matches.sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1)),
    unreadable: results.unreadable.map((row) => {
      const file = labels.get(row.file) ?? row.file;
      const own = new Map([[row.file, file]]);
      return {
        ...row,
        file,
        message: hide(row.message, own),
        hint: row.hint === null ? null : hide(row.hint, own),
        ...blindDecision(row, labels),
      };
    }),
    gates: results.gates.map((gate) => ({
      ...gate,
      name: hide(gate.name),
      expected: typeof gate.expected === 'string' ? hide(gate.expected) : gate.expected,
      actual: typeof gate.actual === 'string' ? hide(gate.actual) : gate.actual,
    })),
  };
}

function blindMatch(match: Match, labels: ReadonlyMap<string, string>): Match {
  return {
    ...match,
    file: labels.get(match.file) ?? match.file,
    duplicateOf: match.duplicateOf === null ? null : (labels.get(match.duplicateOf) ?? null),
    requirements: match.requirements.map((result) => ({
      ...result,
      evidence: result.evidence.map(trimQuote),
    })),
    ...blindDecision(match, labels),
    // What was hidden in a file may name anybody: only that it is there is said.
    flags: match.flags.map(({ kind, detail, source }) => ({
      kind,
      detail: (detail.split(/["“:]/, 1)[0] ?? '').trimEnd(),
      source: source === null ? null : { ...source, quote: '' },
    })),
  };
}

const blindDecision = (
  { decision }: Pick<Match, 'decision'>,
  labels: ReadonlyMap<string, string>,
): Pick<Match, 'decision'> => (decision === undefined ? {} : { decision: hideIn(decision, labels) });

/** What a person wrote is kept, but for names of files in it. */
const hideIn = (decision: Decision, labels: ReadonlyMap<string, string>): Decision => ({
  ...decision,
  reason: hideNames(decision.reason, labels),
});

function trimQuote(evidence: Evidence): Evidence {
  const [line = ''] = evidence.source.quote.trim().split('\n', 1);
  const quote = line.length <= quoteRoom ? line : `${line.slice(0, quoteRoom - 1).toWellFormed()}…`;
  return { ...evidence, source: { ...evidence.source, quote } };
}

/** One label a file: six digits of its hash, more where two would be the same, a number for true copies. */
function labelsFor(
  scored: readonly Pick<Match, 'file' | 'sha256'>[],
  unreadable: Results['unreadable'],
): Map<string, string> {
  const files = [...scored, ...unreadable].sort((a, b) => (a.file < b.file ? -1 : 1));
  const hashes = new Set(files.flatMap(({ sha256 }) => sha256 ?? []));
  let digits = 6;
  while (digits < 64 && new Set([...hashes].map((hash) => hash.slice(0, digits))).size < hashes.size)
    digits++;
  const labels = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { file, sha256 } of files) {
    if (labels.has(file)) continue;
    const label = `Resume ${sha256?.slice(0, digits) ?? 'without hash'}`;
    const count = (taken.get(label) ?? 0) + 1;
    taken.set(label, count);
    labels.set(file, count === 1 ? label : `${label} (${count})`);
  }
  return labels;
}

/** The paths and last parts of names inside a text, the longest first, so that none is left in halves. */
function hideNames(text: string, labels: ReadonlyMap<string, string>): string {
  const names = [...labels].flatMap(([file, label]) => [
    { name: file, label },
    { name: lastPart(file), label },
  ]);
  return names
    .filter(({ name }) => name !== '' && text.includes(name))
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((shown, { name, label }) => shown.replaceAll(name, label), text);
}

const lastPart = (file: string): string => file.split(/[/\\]/).at(-1) ?? file;
