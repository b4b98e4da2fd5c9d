// A text → the spans in it that name employers, schools or other people's things, where a skill's name is no claim.
import { type Cue, cueOf, cueWithin } from '../../lexicon/cues.ts';
import { atPlace, matchesAt, placesOf } from '../../lexicon/places.ts';
import type { Stretch } from '../../lexicon/stretch.ts';
import type { Span } from '../../model/source.ts';

/** Capitalised words that end in a word of employers or schools: "The Linux Foundation", "Oracle Corp.". */
const named =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'’.-]*\s(?:(?:of|and|for|&)\s)?){1,4}(?:University|College|Institute|Academy|(?<!Presentation |Communication |Workflow )Foundation|Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|Association|Society|Alliance|Conference|Meetup|User Group|Summit)(?![\p{L}])/gu;
const schoolOf =
  /(?<![\p{L}\p{N}])(?:University|College|Institute|Academy|School|Hochschule|Universität|Université|Universidad)\s(?:of|for|de|der|di)\s(?:(?:the\s)?\p{Lu}[\p{L}&'’.-]*(?:\s(?:and|&)\s|\s)?){1,4}/gu;

/** Somebody else's office or department: "reports to the VP of Sales", "contacted the housekeeping staff". */
const office =
  /(?<![\p{L}\p{N}])(?:reporting|reports?|reported)\s(?:directly\s)?to\s(?:the\s)?[^.;,\n]{3,60}/giu;
const titleOf =
  /(?<=\p{Ll}\s(?:the\s)?)(?:VP|CEO|CIO|CTO|Vice President|Director|Head|President|Chief)s?\s{1,4}of\s(?:\p{Lu}[\p{L}&]*\s?){1,3}/gu;
const department =
  /(?<!\p{L})(?:contact\p{L}*|notif\p{L}+|inform\p{L}*|alert\p{L}*|liais\p{L}+ with|with)\s(?:the\s)?(?:[\p{L}&/-]+,?\s){1,5}?(?:staff|departments?|personnel|crew)(?!\p{L})/giu;

/** Who certified, backed or uses something, and prizes named after somebody. */
const agent =
  /(?<!\p{L})(?:certified|issued|approved|accredited|sponsored|organi[sz]ed|awarded|conducted|funded|backed|acquired|powered)\sby\s(?:the\s)?[^.;,()\n]{2,40}/giu;
const users = /(?<!\p{L})used\s(?:(?:daily|widely|heavily|mainly|today)\s)?by\s[^.;\n]{2,90}/giu;
const prize =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'’-]*\s){1,4}(?:Scholar|Scholars|Scholarship|Fellow|Fellowship|Award|Prize|Olympiad|Cup)(?!\p{L})/gu;

/** Companies and what they make, named as examples: "insurers such as Alder Mutual, Brook and Crane". */
const companies =
  /(?<!\p{L})(?:companies|clients|customers|carriers|insurers|banks|retailers|manufacturers?|builders|employers|brands|vendors|suppliers|firms|makers?|dealers|airlines)(?:,?\swhich)?\s(?:such as|like|including|includ(?:es|ed)|e\.g\.)\s((?:(?:and\s)?\p{Lu}[\p{L}\p{N}&'’.-]*(?:,\s|\s|(?=[.;\n]|$))){1,14})/gu;

/** Fraternities and honor societies are called by Greek letters: "Sigma Alpha Lambda", "Phi Beta Kappa". */
const letters =
  'alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega';
const society = new RegExp(`(?<!\\p{L})(?:${letters})(?:\\s(?:${letters})){1,3}(?!\\p{L})`, 'giu');

/** Standards, parts and sizes in which letters are no name: "SAS 70", "SAS No. 99", "5 HP", "Puerto Rico, PR 00918". */
const numbered =
  /(?<![\p{L}\p{N}])SAS\s(?:No\.\s?)?\d{2,3}(?!\d)|\d\s?HP(?!\p{L})|puerto rico,?\s(?:PR|P\.R\.)(?!\p{L})|,\sPR,?\s\d{5}/giu;

/** Seasons, and states that begin like a state across the sea: "Spring & Summer 2017", "New Jersey". */
const season =
  /(?<!\p{L})(?:Spring\s(?:(?:&|and|\/)\s)?(?:Summer|Fall|Winter|Semester|semester|Break|Quarter|\d{4})|New\sJersey)(?!\p{L})/gu;

/** Patterns that begin with certain words. */
const beginning = [schoolOf, office, agent, users, companies, society, season].map((pattern) => ({
  cue: cueOf(pattern),
  pattern: atPlace(pattern),
}));

/** Each of the others behind the words that it cannot do without. */
const holding: readonly [Cue, RegExp][] = [
  [
    cueWithin(
      /^(?:University|College|Institute|Academy|Foundation|Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|Association|Society|Alliance|Conference|Meetup|User|Summit)$/,
    ),
    named,
  ],
  [cueWithin(/^(?:VP|CEO|CIO|CTO|Vice|Director|Head|President|Chief)s?$/), titleOf],
  [cueWithin(/^(?:staff|departments?|personnel|crew)$/i), department],
  [cueWithin(/^(?:Scholars?|Scholarship|Fellow|Fellowship|Award|Prize|Olympiad|Cup)$/), prize],
  [cueWithin(/^(?:SAS|HP|puerto|PR)$/i), numbered],
];

/** Spans of all of these in a stretch of a text that has these cues. */
export function findBystanders(stretch: Stretch, text: string, from: number, cues: number): Span[] {
  const found: Span[] = [];
  const add = (match: RegExpExecArray): void => {
    found.push({ start: from + match.index, end: from + match.index + match[0].length });
  };
  const { tokens, first, last, offset } = stretch;
  for (const { cue, pattern } of beginning) {
    if ((cues & cue) === 0) continue;
    for (const match of matchesAt(text, placesOf(tokens, cue, first, last), pattern, from - offset))
      add(match);
  }
  for (const [cue, pattern] of holding) {
    if ((cues & cue) !== 0) for (const match of text.matchAll(pattern)) add(match);
  }
  return found;
}
