// A matrix → short names for its postings, each different, the files that could not be read, and what people decided.
import type { Candidate, Matrix } from '../model/matrix.ts';
import type { Decision } from '../model/results.ts';
import { failureText } from './failure-text.ts';
import { decisionText } from './status.ts';

/** The title of each posting; where two are the same, or there is none, the file stands for it. */
export function postingNames({ jobs }: Pick<Matrix, 'jobs'>): string[] {
  const titles = jobs.map(({ job }) => job.spec.title);
  const counts = new Map<string | null, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return jobs.map(({ job }, index) => {
    const title = titles[index] ?? null;
    if (title === null) return job.file;
    return counts.get(title) === 1 ? title : `${title} (${job.file})`;
  });
}

/** A file that could not be read, or a posting that could not be used; `decided` is '' where nobody decided. */
export interface Failure {
  file: string;
  code: string;
  message: string;
  sha256: string | null;
  /** The whole of it as sentences. */
  text: string;
  decided: string;
}

/** Resumes that could not be read, which are the same for every posting; then postings that could not be used. */
export function failuresIn(matrix: Matrix): { resumes: Failure[]; postings: Failure[] } {
  const { jobs, unusable } = matrix;
  const names = postingNames(matrix);
  const resumes = (jobs[0]?.unreadable ?? []).map((row, index) => {
    const { file, code, message, hint, sha256 } = row;
    const decisions = jobs.map(({ unreadable }) => unreadable[index]?.decision ?? null);
    const decided = decisionsText(decisions, names);
    const text = failureText({ message, hint });
    return {
      file,
      code,
      message,
      sha256,
      decided,
      text: decided === '' ? text : `${text} Decision: ${decided}`,
    };
  });
  const postings = unusable.map(({ file, code, message, hint }) => ({
    ...{ file, code, message, sha256: null, decided: '' },
    text: failureText({ message, hint }),
  }));
  return { resumes, postings };
}

/** "hold, decided by R. Ahmed: …", with the posting before it where they are not all the same. */
export function decisionsText(
  decisions: readonly (Decision | null)[] | undefined,
  names: readonly string[],
): string {
  const said = (decisions ?? []).map((decision) => (decision === null ? '' : decisionText(decision)));
  const [first = ''] = said;
  if (said.every((text) => text === first)) return first;
  return said.flatMap((text, index) => (text === '' ? [] : `${names[index] ?? ''}: ${text}`)).join('; ');
}

/** The words alone, each once, for a narrow column: "hold", "interview / decline". */
export const decisionWordsOf = ({ decisions = [] }: Pick<Candidate, 'decisions'>): string =>
  [...new Set(decisions.flatMap((one) => one?.decision ?? []))].join(' / ');
