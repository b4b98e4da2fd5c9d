// A text → the spans in it that name employers, schools or other people's things, where a skill's name is no claim.
import type { Span } from '../../model/source.ts';

/** Capitalised words that end in a word of employers or schools: "The Linux Foundation", "Oracle Corp.". */
const named =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'’.-]*\s(?:(?:of|and|for|&)\s)?){1,4}(?:University|College|Institute|Academy|Foundation|Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|Association|Society|Alliance|Conference|Meetup|User Group|Summit)(?![\p{L}])/gu;
const schoolOf =
  /(?<![\p{L}\p{N}])(?:University|College|Institute|Academy|School|Hochschule|Universität|Université|Universidad)\s(?:of|for|de|der|di)\s(?:(?:the\s)?\p{Lu}[\p{L}&'’.-]*(?:\s(?:and|&)\s|\s)?){1,4}/gu;

/** Somebody else's office or department: "reports to the VP of Sales", "contacted the housekeeping staff". */
const office =
  /(?<![\p{L}\p{N}])(?:reporting|reports?|reported)\s(?:directly\s)?to\s(?:the\s)?[^.;,\n]{3,60}/giu;
const titleOf =
  /(?<=\p{Ll}\s(?:the\s)?)(?:VP|CEO|CIO|CTO|Vice President|Director|Head|President|Chief)s?\sof\s(?:\p{Lu}[\p{L}&]*\s?){1,3}/gu;
const department =
  /(?<!\p{L})(?:contact\p{L}*|notif\p{L}+|inform\p{L}*|alert\p{L}*|liais\p{L}+ with|with)\s(?:the\s)?(?:[\p{L}&/-]+,?\s){1,5}?(?:staff|departments?|personnel|crew)(?!\p{L})/giu;

/** Who certified, backed or uses something, and prizes named after somebody. */
const agent =
  /(?<!\p{L})(?:certified|issued|approved|accredited|sponsored|organi[sz]ed|awarded|conducted|funded|backed|acquired|powered)\sby\s(?:the\s)?[^.;,()\n]{2,40}/giu;
const users = /(?<!\p{L})used\s(?:(?:daily|widely|heavily|mainly|today)\s)?by\s[^.;\n]{2,90}/giu;
const prize =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&'’-]*\s){1,4}(?:Scholar|Scholars|Scholarship|Fellow|Fellowship|Award|Prize|Olympiad|Cup)(?!\p{L})/gu;

/** Spans of all of these; `offset` is where the text begins in its document. */
export function findBystanders(text: string, offset: number): Span[] {
  return [named, schoolOf, office, titleOf, department, agent, users, prize].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    })),
  );
}
