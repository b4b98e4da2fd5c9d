// Prose and the skills found in it → names that it says were used: "using Orderly Desk", "in the Tillmaster database".
import type { Span } from '../../model/source.ts';
import { isName } from './named-words.ts';

const name = String.raw`\p{Lu}[\p{L}\d+#-]*(?:\.\p{L}[\p{L}\d]*)?(?:\s(?:\p{Lu}[\p{L}\d+#-]*|\d[\d.]{0,5})){0,3}`;
const between = String.raw`\s?(?:,\s?(?:and\s|or\s)?|\/|\s(?:and|or|&)\s)`;
const cues = [
  'using',
  'utili[sz](?:ing|e|ed)',
  '(?:use|usage) of',
  'use',
  'used',
  'via',
  'experienced? (?:with|in)',
  'proficien(?:t|cy) (?:with|in|at)',
  'knowledge of',
  'familiar(?:ity)? with',
  'skilled in',
  'trained (?:in|on)',
  'expertise in',
  'administer(?:ed)?',
  'implement(?:ed)?',
].map((cue) => cue.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`));

/** A cue and the names behind it. A company that somebody worked with has none of these cues. */
const afterCue = new RegExp(
  `(?<!\\p{L})(?:${cues.join('|')})\\s(?:the\\s|a\\s|an\\s|new\\s){0,2}(${name}(?:${between}${name}){0,12})`,
  'gu',
);

/** A name inside a sentence that says it is a program: "the Tillmaster database". */
const beforeNoun = new RegExp(
  `(?<=\\p{Ll},?\\s)(${name})\\s(?:software|databases?|platforms?|systems?|applications?|tools?|suite)(?!\\p{L})`,
  'gu',
);
/** Names that examples of programs are: "availability software (Tandemcast and Clear-View)", "tools such as Orderly". */
const examples = new RegExp(
  `(?<!\\p{L})(?:software|databases?|platforms?|systems?|applications?|tools?|programs|packages)(?:,?\\s(?:such as|like|including)\\s|\\s\\((?:e\\.g\\.,?\\s|i\\.e\\.,?\\s|such as\\s|including\\s)?)(${name}(?:${between}${name}){0,12})(?=[).,;]|\\s|$)`,
  'gu',
);
const single = new RegExp(name, 'gu');

/** A lone plain word, and what can stand behind it for it to be a name: "using Require and …", not "using Neural networks". */
const plain = /^\p{Lu}\p{Ll}+$/u;
const verbForm = /(?:ing|ed|es)$/;
const nameEnds =
  /^(?:\s?[,;:.)(/&•\n]|\s(?:and|or|to|for|in|as|on|with|by|at|from|when|during|while|within|which|software|databases?|suite|framework|library)(?!\p{L}))/u;
/** What else can stand behind a name that was used: "using Tillmaster timekeeping system". */
const nounEnds = /^\s(?:\p{Ll}+\s)?(?:software|programs?|systems?|applications?|tools?|platform)(?!\p{L})/u;
const hints =
  /us(?:e|ed|ing|age)\s|tili[sz]|via\s|xperience|roficien|nowledge|amiliar|killed|rained|xpertise|minister|mplement|softw|datab|platf|system|applic|tool|suite/;

/**
 * Names of programs and methods that no lexicon has, where the words beside them say that they were used. Of 16 such
 * names in labelled resumes, 12 were labelled as skills and none as no skill. It fails for places of work ("used Acme
 * Hall for events").
 */
export function findNamedTools(text: string, isKnown: (start: number, end: number) => boolean): Span[] {
  if (!hints.test(text)) return [];
  const found = new Map<number, Span>();
  const take = (start: number, words: string, used: boolean): void => {
    const end = start + words.length;
    const rest = text.slice(end, end + 30);
    const ends = nameEnds.test(rest) || (used && nounEnds.test(rest));
    if (plain.test(words) && (verbForm.test(words) || !ends)) return;
    if (!isKnown(start, end) && isName(words)) found.set(start, { start, end });
  };
  for (const match of [...text.matchAll(afterCue), ...text.matchAll(examples)]) {
    const names = match[1] ?? '';
    const from = match.index + match[0].length - names.length;
    for (const one of names.matchAll(single)) take(from + one.index, one[0], true);
  }
  for (const match of text.matchAll(beforeNoun)) take(match.index, match[1] ?? '', false);
  return [...found.values()];
}
