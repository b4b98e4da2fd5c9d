// Passages → clauses: the shortest pieces of a posting that ask for one thing each, with topic and importance.
import type { Span } from '../../model/source.ts';
import type { Importance } from '../../model/spec.ts';
import { sentencesOf } from '../sentence.ts';
import { openers } from './asking-table.ts';
import { importanceOf, statedImportance } from './importance.ts';
import type { Passage } from './section.ts';
import { splitSentence } from './split.ts';
import { asks } from './wording.ts';

/** One thing asked. Offsets are the document's; `holes` are parts inside it that are clauses of their own. */
export interface Clause extends Span {
  plain: string;
  importance: Importance;
  holes: Span[];
  /** True when the section's title vouches for it, false when its wording alone does. */
  listed: boolean;
}

/** All clauses of a passage, in order. Sentences that ask for nothing are left out. */
export function clausesOf(passage: Passage): Clause[] {
  const listed = passage.topic === 'requirements' || passage.topic === 'preferred';
  const clauses: Clause[] = [];
  for (const sentence of joinAsides(passage, sentencesOf(passage.text))) {
    const plain = passage.plain.slice(sentence.start, sentence.end);
    if (!asks(plain, passage.topic)) continue;
    const parts = splitSentence(plain, listed);
    const shared = trailingImportance(parts.map((part) => plain.slice(part.start, part.end)));
    for (const part of parts) {
      const text = plain.slice(part.start, part.end);
      clauses.push({
        start: passage.start + sentence.start + part.start,
        end: passage.start + sentence.start + part.end,
        plain: text,
        importance: shared ?? importanceOf(blank(text, part.start, part.holes), passage.topic),
        holes: part.holes.map((hole) => shift(hole, passage.start + sentence.start)),
        listed,
      });
    }
  }
  return clauses;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The clause without its holes, so that "(Swedish preferred)" does not make the rest of the line preferred. */
function blank(text: string, offset: number, holes: readonly Span[]): string {
  let result = text;
  for (const hole of holes) {
    const start = hole.start - offset;
    const end = hole.end - offset;
    result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  }
  return result;
}

/** The plain text of a clause with spaces for the parts that are clauses of their own. */
export const withoutHoles = ({ plain, start, holes }: Clause): string => blank(plain, start, holes);

/** "A degree and a licence are required": what the last part says of all, when the parts before it say nothing. */
function trailingImportance(parts: readonly string[]): Importance | null {
  const last = parts.at(-1);
  if (
    parts.length < 2 ||
    last === undefined ||
    !/\b(?:are|both|all) (?:strongly |highly )?(?:required|preferred|desirable|essential|mandatory|needed)\b/.test(
      last,
    )
  )
    return null;
  return parts.slice(0, -1).every((part) => statedImportance(part) === null) ? statedImportance(last) : null;
}

/**
 * A list item of several sentences is cut only where a sentence asks for something anew; an afterthought
 * ("Not wrappers.") stays with what it explains.
 */
function joinAsides(passage: Passage, sentences: readonly Span[]): Span[] {
  const listed = passage.topic === 'requirements' || passage.topic === 'preferred';
  if (!listed) return [...sentences];
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const plain = passage.plain.slice(sentence.start, sentence.end);
    const short = plain.split(' ').length <= 4 && !openers.test(plain) && statedImportance(plain) === null;
    if (last !== undefined && short && passage.bullet !== null) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined;
}
