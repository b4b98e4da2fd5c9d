// A stretch of prose and the skills found in it → single words that name an activity wherever a resume says them.
import type { Stretch } from '../../lexicon/stretch.ts';
import type { Span } from '../../model/source.ts';
import { itemWords } from './item-words.ts';
import { noFollowers } from './term-words.ts';
import { countTitleWords } from './title-words.ts';

/** Names that the lexicon believes in company only, which in a resume are the work itself. */
const work =
  'advertising advocacy auditing banking bookkeeping budgeting cleaning construction counseling culinary editing fabrication fundraising hiring hospitality inventory logistics machining manufacturing marketing merchandising negotiating phlebotomy plumbing recruiting recruitment retail reservations sales sanitation selling teaching telemarketing tutoring welding yoga';

/** Words of lists that in a sentence are mostly somebody else's, a place, a state or handed in. */
const otherwise =
  'acting bidding bonds broadcast broadcasting casting closing coding collections corrections credit customs debit deployment diagnostics directing drawing electrical experiments fashion fitness freight guitar hosting installation installations leasing lighting loans maintenance mathematics mechanics music nursing orientation payments packing polling prepress printers proofing radio reception registration rehabilitation repair repairs research researching restoration routing schedules securities servers simulation supervision surgery surveying television theater theatre training video vocals voice workshops writing audit financials security modeling compliance framing keyboarding styling holds tracing multimedia grants packaging benefits conversion switches piano parenting singing sanding reporting prototype'.split(
    ' ',
  );

const spoken: ReadonlySet<string> = new Set(
  [...itemWords, ...work.split(' ')].filter((word) => !otherwise.includes(word)),
);

/** "Increased sales", "within budget": what somebody achieved or kept to, no work of theirs. */
const outcome =
  /(?:increas\p{L}*|grow\p{L}*|grew|boost\p{L}*|driv\p{L}*|drove|rais\p{L}*|higher|under|within|on|over|vp of|head of|director of)\s$/iu;

const isSmall = (sign: string): boolean => sign === sign.toLowerCase();

/**
 * "Handled inventory and reservations": of 600 such words in labelled resumes, 19 in 20 were labelled. Not taken: what
 * stands before a team or title ("the sales team"), within a name ("Harbor Retail Group") or glued by a hyphen.
 */
export function findSpokenWords(stretch: Stretch, isKnown: (start: number, end: number) => boolean): Span[] {
  const { tokens, first, last, offset } = stretch;
  const { text, words, starts, ends, joins, vocabulary } = tokens;
  const wordAt = (index: number): string => text.slice(starts[index], ends[index]);
  const found: Span[] = [];
  for (let index = first; index < last; index++) {
    if (!spoken.has(vocabulary.folded(words[index] ?? 0))) continue;
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    if (/[-‐‑'’&@._]/.test(text[start - 1] ?? '') || /[-‐‑'’@_]/.test(text[end] ?? '')) continue;
    if (isKnown(start + offset, end + offset) || outcome.test(text.slice(Math.max(0, start - 14), start)))
      continue;
    const hasNext = index + 1 < last && joins[index + 1] === true;
    const next = hasNext ? wordAt(index + 1) : '';
    if (noFollowers.has(next.toLowerCase()) || (next !== '' && countTitleWords(next) > 0)) continue;
    const before = index > first && joins[index] === true ? wordAt(index - 1) : '';
    const isNamed = !isSmall(text[start] ?? '') && [before, next].some((word) => !isSmall(word.slice(0, 1)));
    if (!isNamed) found.push({ start: start + offset, end: end + offset });
  }
  return found;
}
