// A mention within its passage → whether the words around it deny it: "no experience with", "have not used".

/** Cues before the mention, in the same clause. */
const before: readonly RegExp[] = [
  /\b(?:no|little|without|lack(?:s|ing)?(?: of)?|limited to no|zero|minimal)\s(?:(?:\p{L}+|-)\s){0,3}?(?:experience|knowledge|exposure|background|familiarity|expertise|training)\b/iu,
  /\b(?:not|n['’]t|never)\s(?:yet\s|really\s|been\s|had\s|currently\s|personally\s){0,2}(?:used?|using|worked|working|touched|learn(?:ed|t)?|tried|written|programmed|coded|familiar|experienced|know|knows|proficient|comfortable|certified|exposed|trained|licen[cs]ed)\b/iu,
  /\b(?:unfamiliar|inexperienced)\s(?:with|in)\b/iu,
  /\b(?:mov(?:ing|ed)|migrat(?:ing|ed)|transition(?:ing|ed)|step(?:ping|ped)|shift(?:ing|ed))\s(?:\p{L}+\s){0,2}?away\sfrom\b(?!.*\sto\s)/iu,
  /\b(?:want(?:ing|s)?|wish(?:ing|es)?|hop(?:e|es|ing)|like|plan(?:s|ning)?|eager|keen|excited|looking|willing|ready|aspir(?:e|es|ing)|interest(?:ed)?|desire|motivated|opportunity)\s(?:to|in)\s(?:also\s|further\s|quickly\s|eventually\s)?(?:learn(?:ing)?|study(?:ing)?|explor(?:e|ing)|pick(?:ing)? up|get into|gain(?:ing)?)\b/iu,
  /\bkeine\s(?:\p{L}+\s){0,2}?(?:erfahrung|kenntnisse)\b|\bpas\sd['’]expérience\b|\bsin\sexperiencia\b/iu,
];

/** Cues behind the mention, in the same sentence. */
const after: readonly RegExp[] = [
  /^[^.!?]{0,80}?(?:\b(?:but|though|although|however)\b|;)[^.!?]{0,40}?\b(?:not|never|n['’]t)\b[^.;!?]{0,16}?\b(?:used?|worked with|tried|practi[cs]ed)\s(?:it|them|this|that)\b/iu,
  /^[^.;!?]{0,60}?\b(?:decided against|ruled out|gave up|dropped|abandoned|rejected)\s(?:it|them)\b/iu,
  /^\s?[:(–-]\s?(?:none|no experience|not used|never used|n\/a)\b/iu,
];

/** A certificate or licence that is only on its way. */
const underWay =
  /\b(?:pursuing|studying for|preparing for|working towards?|candidate for|scheduled for|expected)\s(?:an?\s|the\s|my\s)?(?:\p{L}+\s){0,2}$/iu;

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
}

/**
 * Whether the mention at `start`..`end` of `text` is denied. Holds within a sentence and up to 110 characters back;
 * fails for denials across sentences ("I know of Java. Never used it.").
 */
export function isNegated(
  text: string,
  start: number,
  end: number,
  { certificate, next }: Surroundings,
): boolean {
  const clause = clauseBefore(text, start);
  if (certificate && underWay.test(clause)) return true;
  if (!notOnly.test(clause) && before.some((pattern) => pattern.test(clause))) return true;
  const rest = text.slice(end, Math.min(next, end + reach)).replace(/\n/g, ' ');
  return after.some((pattern) => pattern.test(rest));
}
