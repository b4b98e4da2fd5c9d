// Resume × spec → what a candidate can truthfully change, each edit with the points that scoring it again gives.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Advice, Edit, Reach } from '../model/advice.ts';
import type { Resume } from '../model/profile.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { workId } from '../model/work.ts';
import { applyEdits } from './apply-edits.ts';
import type { Draft } from './draft.ts';
import { editText } from './edit-text.ts';
import { draftEdits } from './edits.ts';
import { type Judged, judge } from './match.ts';
import { type Criteria, criteriaFor, type Reading, readingOf } from './reading.ts';
import { asItIs, gatesOf, restOf, unsaidOf } from './rest.ts';
import { linesAbove, thresholdsOf } from './threshold.ts';

/** The part of an advice that follows from a resume and a spec alone. */
export type ScoredAdvice = Omit<Advice, 'schema' | 'asOf' | 'engine' | 'job' | 'machines'>;

/** What a resume is advised by. */
export interface AdviceRequest {
  /** With the work itself among its requirements where it is to count (`withWork`). */
  spec: Spec;
  lexicon: Lexicon;
  weights: Weights;
  /** The 'today' that recency is measured from, YYYY-MM-DD. */
  asOf: string;
  /** A score to cross in place of the bands above the present one. */
  threshold?: number | null;
}

/** Scores edits of one resume; what was scored once is remembered. */
type Trial = (edits: readonly Pick<Edit, 'changes'>[]) => Judged;

/**
 * Every gain is the difference of two scores, with the edit and without it: `applyEdits` and a scorer come to the same.
 * An edit is offered only for what is on the paper or near to it, and only where it gains a tenth of a point or more.
 */
export function adviseResume(resume: Resume, request: AdviceRequest): ScoredAdvice {
  const { spec, lexicon, weights, asOf, threshold = null } = request;
  const criteria = criteriaFor(spec, lexicon, weights, asOf);
  const reading = readingOf(resume, criteria);
  const before = judge(reading);
  const trial = trialOf(reading, criteria);
  const drafts = draftEdits(reading, before.outcomes);
  const edits = numbered(
    withoutSpare(
      drafts.flatMap((draft) => editOf(draft, before, trial, resume)),
      spec,
    ),
  );
  const ceiling = reachOf(
    asItIs(before),
    edits.filter(({ basis }) => basis === 'shown'),
    trial,
  );
  const most = reachOf(ceiling, edits, trial);
  const made = edits.filter(({ id }) => most.edits.includes(id));
  const after = trial(made);
  const { file } = resume.profile;
  return {
    file: file.name,
    sha256: file.sha256,
    score: before.standing.score,
    band: before.standing.band,
    ceiling,
    most,
    edits: edits.map(({ asked: _, ...edit }) => edit),
    thresholds: thresholdsOf(
      linesAbove(before.standing.score, weights, threshold),
      edits,
      (some) => trial(some).standing.score,
      weights,
    ),
    rest: restOf(before, after),
    unsaid: unsaidOf(before),
    gates: gatesOf(before, after, made),
  };
}

function trialOf(reading: Reading, criteria: Criteria): Trial {
  return (edits) => judge(readingOf(applyEdits(reading.resume, edits), criteria, reading));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** An edit that knows which asked skill it is for. */
type Asked = Edit & { asked: string };

/** The best of a draft's options as an edit; none where nothing is gained. */
function editOf(draft: Draft, before: Judged, trial: Trial, { profile }: Resume): Asked[] {
  let best: { option: Draft['options'][number]; judged: Judged } | null = null;
  for (const option of draft.options) {
    const judged = trial([option]);
    if (best === null || judged.standing.score > best.judged.standing.score) best = { option, judged };
  }
  const gain = best === null ? 0 : tenths(best.judged.standing.score - before.standing.score);
  if (best === null || gain <= 0) return [];
  const { position, changes } = best.option;
  const role = position === null ? null : (profile.positions[position] ?? null);
  const { basis, asked, name, source } = draft;
  const text = editText(name, draft.because, role);
  const requirements = touched(before, best.judged);
  return [{ id: '', basis, name, text, source, requirements, gain, changes, asked }];
}

/** Requirements whose credit an edit changes; the work itself follows the others. */
function touched(before: Judged, after: Judged): string[] {
  return before.outcomes
    .filter(({ credit }, index) => credit !== after.outcomes[index]?.credit)
    .map(({ requirement }) => requirement.id)
    .filter((id) => id !== workId);
}

/** Of alternatives the posting wants one: the edit that gains most stays, what serves no other requirement goes. */
function withoutSpare(edits: readonly Asked[], spec: Spec): Asked[] {
  const groups = spec.requirements.flatMap(({ skills }) => skills);
  const groupsOf = ({ asked }: Asked) => groups.filter(({ skills }) => skills.some(({ id }) => id === asked));
  const isSpare = (one: Asked, place: number): boolean => {
    const own = groupsOf(one);
    if (own.length === 0 || own.some(({ mode }) => mode === 'all')) return false;
    return edits.some((other, otherPlace) => {
      if (other === one || (one.basis === 'shown' && other.basis === 'related')) return false;
      const ahead = other.gain > one.gain || (other.gain === one.gain && otherPlace < place);
      return ahead && own.every(({ skills }) => skills.some(({ id }) => id === other.asked));
    });
  };
  return edits.filter((edit, place) => !isSpare(edit, place));
}

/** In the order of the list: what the paper shows first, the largest gain first. */
function numbered(edits: readonly Asked[]): Asked[] {
  const order = edits.toSorted(
    (a, b) => Number(a.basis === 'related') - Number(b.basis === 'related') || b.gain - a.gain,
  );
  return order.map((edit, index) => ({ ...edit, id: `e${index + 1}` }));
}

/** Makes one edit after the other and leaves out those that add nothing; all, where only all together add it. */
function reachOf(from: Reach, edits: readonly Edit[], trial: Trial): Reach {
  const made = edits.filter(({ id }) => from.edits.includes(id));
  let { score } = from;
  for (const edit of edits.filter((one) => !made.includes(one))) {
    const next = trial([...made, edit]).standing.score;
    if (next <= score) continue;
    made.push(edit);
    score = next;
  }
  const best = trial(edits).standing.score > score ? edits : made;
  const { standing } = trial(best);
  return { score: standing.score, band: standing.band, edits: best.map(({ id }) => id) };
}
