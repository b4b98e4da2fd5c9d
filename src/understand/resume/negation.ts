// A mention within its passage → whether the words around it deny it: "no experience with", "have not used".
import { cueOf } from '../../lexicon/cues.ts';

/** Cues before the mention, in the same clause. */
const before: readonly RegExp[] = [
  /\b(?:no|little|without|lack(?:s|ing)?(?: of)?|limited to no|zero|minimal)\s(?:(?:\p{L}+|-)\s){0,3}?(?:experience|knowledge|exposure|background|familiarity|expertise|training)\b/iu,
  /\b(?:not|n['’]t|never)\s(?:yet\s|really\s|been\s|had\s|currently\s|personally\s){0,2}(?:used?|using|worked|working|touched|learn(?:ed|t)?|tried|written|programmed|coded|familiar|experienced|know|knows|proficient|comfortable|certified|exposed|trained|licen[cs]ed)\b/iu,
  /\b(?:unfamiliar|inexperienced)\s(?:with|in)\b/iu,
  /\b(?:mov(?:ing|ed)|migrat(?:ing|ed)|transition(?:ing|ed)|step(?:ping|ped)|shift(?:ing|ed))\s(?:\p{L}+\s){0,2}?away\sfrom\b(?!.*\sto\s)/iu,
  /\b(?:want(?:ing|s)?|wish(?:ing|es)?|hop(?:e|es|ing)|like|plan(?:s|ning)?|eager|keen|excited|looking|willing|ready|aspir(?:e|es|ing)|interest(?:ed)?|desire|motivated|opportunity)\s(?:to|in)\s(?:also\s|further\s|quickly\s|eventually\s)?(?:learn(?:ing)?|study(?:ing)?|explor(?:e|ing)|pick(?:ing)? up|get into|gain(?:ing)?)\b/iu,
  /\bkeine\s(?:\p{L}+\s){0,2}?(?:erfahrung|kenntnisse)\b|\bpas\sd['’]expérience\b|\bsin\sexperiencia\b/iu,
];

/** A word that every cue before a mention holds; most clauses have none, and need no more looking at. */
const denial =
  /\b(?:no|little|without|lack\p{L}*|limited|zero|minimal|not|never|unfamiliar|inexperienced|away|learn\p{L}*|study\p{L}*|explor\p{L}*|pick\p{L}*|get|gain\p{L}*|keine|pas|sin)\b|n['’]t\b/iu;

/** The same words as a cue; behind an apostrophe only a t that stands alone can deny. */
const denialCue = cueOf(
  /\b(?:no|little|without|lack\p{L}*|limited|zero|minimal|not|never|n|unfamiliar|inexperienced|away|learn\p{L}*|study\p{L}*|explor\p{L}*|pick\p{L}*|get|gain\p{L}*|keine|pas|sin)\b/iu,
);

/** Cues behind the mention, in the same sentence. */
const after: readonly RegExp[] = [
  /^[^.!?]{0,80}?(?:\b(?:but|though|although|however)\b|;)[^.!?]{0,40}?\b(?:not|never|n['’]t)\b[^.;!?]{0,16}?\b(?:used?|worked with|tried|practi[cs]ed)\s(?:it|them|this|that)\b/iu,
  /^[^.;!?]{0,60}?\b(?:decided against|ruled out|gave up|dropped|abandoned|rejected)\s(?:it|them)\b/iu,
  /^\s?[:(–-]\s?(?:none|no experience|not used|never used|n\/a)\b/iu,
];

/** What every cue behind a mention holds. */
const denied = /not|never|n['’]t|none|no experience|n\/a|against|ruled out|gave up|dropped|abandon|reject/i;

/** The words of which every cue behind a mention has one. */
const deniedCue = cueOf(/\b(?:not|never|n|decided|ruled|gave|dropped|abandoned|rejected|none|no)\b/iu);

/** A certificate or licence that is only on its way, by the words before it and behind it. */
const underWay =
  /\b(?:pursuing|pursue|studying|preparing|sitting|registered|enrolled|scheduled|candidate|eligible|working towards?|working on|plan(?:s|ning)? to (?:take|obtain|get)|(?:will(?:ing)?|able|ready|eligible|seeking|expect(?:s|ed|ing)?) to (?:obtain|get|earn|take|sit)|expected|seeking|in the process of (?:obtaining|getting|earning))\s(?:for\s|in\s|to sit for\s)?(?:an?\s|the\s|my\s|your\s)?(?:\p{L}+\s){0,2}$/iu;
const notYet =
  /^\s?(?:certification|certificate|licen[cs]e|exams?|examination|designation)?\s?[-,:(–—]{0,2}\s?(?:currently\s|exams?\s)?(?:in progress|in process|pending|candidate|candidacy|expected|anticipated|scheduled|under way|underway|ongoing|eligible|not yet|to be (?:completed|taken|obtained))\b/iu;

/** Words after which what was said before no longer holds. */
const turn = /\b(?:but|however|although|though|whereas|except|instead|now)\b/iu;
const notOnly = /\bnot\s(?:only|just|limited|merely)\b/iu;
const sentenceEnd = /[.!?;•](?=\s|$)/gu;
const reach = 110;

/** The clause before `at`: back to the end of the sentence before, or to the last turn of it. */
function clauseBefore(text: string, at: number): string {
  let clause = text.slice(Math.max(0, at - reach), at).replace(/\n/g, ' ');
  const ends = [...clause.matchAll(sentenceEnd)].at(-1);
  if (ends) clause = clause.slice(ends.index + 1);
  const parts = clause.split(turn);
  return parts.at(-1) ?? clause;
}

export interface Surroundings {
  /** Whether the mention is of a certificate, which "pursuing" denies. */
  certificate: boolean;
  /** Where the next mention starts, to which what follows it belongs. */
  next: number;
  /** The cues of the passage. */
  cues: number;
}

/**
 * Whether the mention at `start`..`end` of `text` is denied. Holds within a sentence and up to 110 characters back;
 * fails for denials across sentences ("I know of Java. Never used it.").
 */
export function isNegated(
  text: string,
  start: number,
  end: number,
  { certificate, next, cues }: Surroundings,
): boolean {
  if (!certificate && (cues & (denialCue | deniedCue)) === 0) return false;
  const clause = clauseBefore(text, start);
  const rest = text.slice(end, Math.min(next, end + reach)).replace(/\n/g, ' ');
  if (certificate && (underWay.test(clause) || notYet.test(rest))) return true;
  if (denial.test(clause) && !notOnly.test(clause) && before.some((pattern) => pattern.test(clause)))
    return true;
  return denied.test(rest) && after.some((pattern) => pattern.test(rest));
}
