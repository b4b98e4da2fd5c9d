// Results → the same results without anything that a resume, a folder or a reviewer said: to hand to others.
import type { Candidate, Matrix } from '../model/matrix.ts';
import type { Decision, Evidence, Match, RequirementResult, Results, Unreadable } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';

/**
 * What is left of a person: scores, points and statuses, skills of the lexicon and of the posting, lengths of
 * positions. Gone are names and hashes of files, quotes, titles, all dates, degrees in words, details of notes, paths, and what a reviewer wrote. The posting stays as it is. Redacted results stay as they are.
 *
 * Labels count in the order of the ranking, and are no hashes: whoever holds a file could find its row by its hash. The
 * sender still knows who is who, because the rows of the full report come in the same order.
 */
export function redactResults(results: Results): Results {
  return redactWith(results, labelsOf(results.matches), 'posting');
}

/** The same for several postings: a candidate has one label beside all of them. */
export function redactMatrix(matrix: Matrix): Matrix {
  const labels = labelsOf(matrix.candidates);
  const { schema, asOf, engine, interrupted } = matrix;
  return {
    schema,
    asOf,
    engine,
    jobs: matrix.jobs.map((results, index) => redactWith(results, labels, `posting-${index + 1}`)),
    candidates: matrix.candidates.map((candidate) => redactCandidate(candidate, labels)),
    unusable: matrix.unusable.map(({ code }, index) => ({
      file: `unusable-posting-${index + 1}`,
      code,
      message: `It could not be used (${code}).`,
      hint: null,
    })),
    ...(interrupted === undefined ? {} : { interrupted }),
  };
}

type Labels = ReadonlyMap<string, string>;

/** A resume that the report does not hold. */
const another = 'another resume';

const labelsOf = (rows: readonly { file: string }[]): Labels =>
  new Map(rows.map(({ file }, index) => [file, `candidate-${index + 1}`]));

const labelOf = (file: string | null, labels: Labels): string | null =>
  file === null ? null : (labels.get(file) ?? another);

/** Field by field: one that is new is left out until somebody has looked at what stands in it. */
function redactWith(results: Results, labels: Labels, posting: string): Results {
  const { schema, asOf, engine, job, matches, unreadable, gates, interrupted } = results;
  return {
    schema,
    asOf,
    engine,
    job: { ...job, file: posting },
    matches: matches.map((match) => redactMatch(match, labels, job.spec)),
    unreadable: unreadable.map(redactUnreadable),
    // A preset names files, and a verdict the files that it is about.
    gates: gates.map(({ name, level, expected, actual, passed }) => ({
      name: before(name, / \(/),
      level,
      expected,
      actual: typeof actual === 'string' ? before(actual, /[;:]/) : actual,
      passed,
    })),
    ...(interrupted === undefined ? {} : { interrupted }),
    redacted: true,
  };
}

function redactCandidate(candidate: Candidate, labels: Labels): Candidate {
  const { file, best, scores, duplicateOf, status, decisions } = candidate;
  return {
    file: labels.get(file) ?? another,
    sha256: '',
    best,
    scores,
    duplicateOf: labelOf(duplicateOf, labels),
    ...(status === undefined ? {} : { status }),
    ...(decisions === undefined ? {} : { decisions: decisions.map((one) => one && withoutWords(one)) }),
  };
}

function redactMatch(match: Match, labels: Labels, spec: Spec): Match {
  const { rank, score, interval, band, required, preferred, knockouts, status, review } = match;
  const { positions, skills, decision } = match;
  return {
    file: labels.get(match.file) ?? another,
    sha256: '',
    rank,
    score,
    interval,
    band,
    required,
    preferred,
    knockouts,
    ...(status === undefined ? {} : { status }),
    ...(review === undefined ? {} : { review }),
    requirements: match.requirements.map((result, index) =>
      redactResult(result, spec.requirements[index]?.degree !== null),
    ),
    ...(positions === undefined
      ? {}
      : {
          positions: positions.map(({ months, kind }) => ({
            title: null,
            start: null,
            end: null,
            months,
            kind,
          })),
        }),
    ...(skills === undefined
      ? {}
      : { skills: skills.map(({ id, name, months }) => ({ id, name, months, lastUsed: null })) }),
    flags: match.flags.map(({ kind }) => ({ kind, detail: 'left out here', source: null })),
    duplicateOf: labelOf(match.duplicateOf, labels),
    ...redactDecision(decision),
  };
}

function redactResult(result: RequirementResult, asksDegree: boolean): RequirementResult {
  const { requirement, status, credit, points, possible, evidence, advice } = result;
  return {
    requirement,
    status,
    credit,
    points,
    possible,
    evidence: evidence.map(withoutQuote),
    reason: reasonOf(result, asksDegree),
    advice,
  };
}

const withoutQuote = ({ skill, match, via, strength, source }: Evidence): Evidence => ({
  skill,
  match,
  via,
  strength,
  source: { line: source.line, page: source.page, start: source.start, end: source.end, quote: '' },
});

/** Most reasons name what the posting asks for; those about words or degrees repeat what the resume says. */
function reasonOf({ reason, evidence, status }: RequirementResult, asksDegree: boolean): string {
  const repeats = asksDegree || evidence.some(({ match }) => match === 'phrase' || match === 'degree');
  if (!repeats) return reason;
  return `${status.charAt(0).toUpperCase()}${status.slice(1)}; what the resume says of it is left out here.`;
}

function redactUnreadable({ code, decision }: Unreadable, index: number): Unreadable {
  return {
    file: `unreadable-${index + 1}`,
    sha256: null,
    status: 'unreadable',
    code,
    message: `It could not be read (${code}).`,
    hint: null,
    ...redactDecision(decision),
  };
}

function redactDecision(decision: Decision | undefined): { decision?: Decision } {
  return decision === undefined ? {} : { decision: withoutWords(decision) };
}

/** The word and the day: what a reviewer wrote may name anybody. */
const withoutWords = ({ decision, date }: Decision): Decision => ({
  decision,
  reason: 'left out here',
  reviewer: null,
  date,
});

const before = (text: string, end: RegExp): string => text.split(end, 1)[0] ?? '';
