// Profile × interval of a score → whether a machine may rank the resume alone, and if not, why in words.
import type { IntegrityNote, Profile, Warning } from '../model/profile.ts';
import type { Match, ReviewReason } from '../model/results.ts';

/** Says of a match whether a person has to look before its place means anything. */
export type Review = Required<Pick<Match, 'status' | 'review'>>;

/**
 * Points between the lowest and the highest score from which the place says little: with the bands of `weights.ts`
 * a score so open may be partial or strong.
 */
const widest = 30;
/** Letters of a scan are taken as read from this share on; below it about one word in two holds a doubtful letter. */
const surest = 0.9;
/** Characters of a text that is hardly a resume: a heading and a few lines. */
const fewest = 400;

const ofNote: Record<IntegrityNote['kind'], string> = {
  'hidden-text': 'The file holds text that a person cannot see; it was not counted.',
  'keyword-stuffing': 'Words stand there far more often than a person would write them.',
  'invisible-characters': 'Invisible characters stand inside words.',
  homoglyphs: 'Words hold letters of another script that look like Latin ones.',
  'instruction-to-reader': 'The text speaks to a program that reads it.',
};

/** Warnings that put the reading in doubt. Others, such as a wrong extension or years without months, do not. */
const ofWarning = new Map<string, (warning: Warning) => string | null>([
  ['second-reader', () => 'The file is damaged or odd; a simpler reader had to read it.'],
  ['unmapped-glyphs', () => 'Letters could not be told from the file; words may be wrong.'],
  ['page-without-text', ({ message }) => `${message}: what stands there may be a picture.`],
  ['ocr', ({ message, confidence = 0 }) => (confidence < surest ? `${message}.` : null)],
  ['no-dates', () => 'No dated position was found, so years and recency are unknown.'],
]);

/**
 * Decides from what reading and understanding noted, and from how open the score is. The score and the place stay. That
 * another file holds the same text is no reason: the paper can be read, and `duplicateOf` says it.
 */
export function reviewOf({ integrity, warnings, file }: Profile, interval: Match['interval']): Review {
  const reasons: ReviewReason[] = [];
  for (const kind of new Set(integrity.map((note) => note.kind)))
    reasons.push({ code: kind, reason: ofNote[kind] });
  for (const warning of warnings) {
    const reason = ofWarning.get(warning.code)?.(warning) ?? null;
    if (reason !== null) reasons.push({ code: warning.code, reason });
  }
  if (file.characters < fewest)
    reasons.push({
      code: 'little-text',
      reason: `The file holds fewer than ${fewest} characters of text.`,
    });
  return withInterval(reasons, interval);
}

/** The same for other weights, which make another interval. Null where the match says nothing of a review. */
export function reviewAgain({ review }: Pick<Match, 'review'>, interval: Match['interval']): Review | null {
  if (review === undefined) return null;
  return withInterval(
    review.filter(({ code }) => code !== openScore),
    interval,
  );
}

const openScore = 'open-score';

function withInterval(paper: readonly ReviewReason[], [low, high]: Match['interval']): Review {
  const review = [...paper];
  if (high - low >= widest) {
    const reason = `The score could be anything from ${low.toFixed(1)} to ${high.toFixed(1)}: too much of what is asked cannot be seen on paper.`;
    review.push({ code: openScore, reason });
  }
  return { status: review.length === 0 ? 'ranked' : 'needs-review', review };
}
