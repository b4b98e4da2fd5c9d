// The state in which the pieces of a clause are read, and how a run of words and a list come to their end in it.
import type { SkillGroup } from '../../../model/spec.ts';
import { emptyList, groupsOf, type List, type Separator } from './list.ts';
import { coreOf, isDependent } from './phrase.ts';
import type { Piece } from './piece.ts';
import { roleField } from './role-field.ts';
import { type TermOptions, termsOf } from './run-terms.ts';
import { kebabOf, type Term } from './term.ts';
import { isFiller } from './word-role.ts';
import { abstractAnnouncers } from './words.ts';

export interface ReadingOptions extends TermOptions {
  /** Whether phrases outside of the lexicon never count, whatever announces them. */
  closed: boolean;
  /** Whether the clause stands in a list of requirements, so that what follows a colon is a list of them. */
  listed: boolean;
}

/** What is known at one place of the clause. `open` changes with the words that announce or deny skills. */
export interface Reader extends ReadingOptions {
  groups: SkillGroup[];
  list: List;
  /** Words and skills since the last separator. */
  run: Piece[];
  /** A word without its noun ("structured" in "structured and unstructured data"), waiting for the next run's. */
  dependent: Piece | null;
  /** The separator before the run. */
  pending: Separator;
  /** After "for", "to", "that": what follows explains and lists nothing. */
  aside: boolean;
  /** After "not": what follows is no part of what is asked, up to the end of the sentence. */
  negated: boolean;
  /** After "as a": what follows is a job title. */
  title: boolean;
}

export function newReader(options: ReadingOptions): Reader {
  return {
    ...options,
    groups: [],
    list: emptyList(),
    run: [],
    dependent: null,
    pending: null,
    aside: false,
    negated: false,
    title: false,
  };
}

/** Whether a run holds more than fillers. */
export const hasContent = (run: readonly Piece[]): boolean =>
  run.some((piece) => piece.kind !== 'word' || !isFiller(piece.text));

/** Makes the run a member of the list, if it asks for anything. */
export function closeRun(reader: Reader): void {
  const { run } = reader;
  reader.run = [];
  if (run.length === 0) return;
  if (run[0]?.kind === 'word' && abstractAnnouncers.has(run[0].text)) reader.open = false;
  const terms = hasContent(run) ? [...sharedNoun(reader, run), ...termsIn(reader, run)] : [];
  if (terms.length > 0) reader.list.members.push({ before: reader.pending, terms, examples: null });
  // "A, B or similar": the last member names nothing, but its "or" makes the list a choice.
  else if (reader.pending === 'or' && reader.list.members.length > 0) {
    reader.list.members.push({ before: 'or', terms: [], examples: null });
  } else return;
  reader.pending = null;
}

/** "structured and unstructured data": the noun of this run completes the word before it. */
function sharedNoun(reader: Reader, run: readonly Piece[]): Term[] {
  const { dependent, source, pending } = reader;
  const core = coreOf(run, source);
  const noun = core.at(-1);
  const first = pending === null && reader.list.members.length === 0;
  const waits = first && reader.open && !reader.aside && isDependent(core);
  reader.dependent = waits ? (core[0] ?? null) : null;
  const shares = pending === 'and' || pending === 'or' || pending === 'slash';
  const words = core.flatMap((piece) => piece.text.split(/\s+/));
  if (dependent === null || noun === undefined || !shares || words.length < 2) return [];
  const name = `${source.slice(dependent.start, dependent.end)} ${words.at(-1)}`;
  const { start } = dependent;
  return [{ id: kebabOf(name), name, known: false, weak: false, proper: false, start, end: noun.end }];
}

function termsIn(reader: Reader, run: readonly Piece[]): Term[] {
  const { source, lexicon, aside, title, closed, groups, list } = reader;
  if (title) return roleField(run, source, lexicon);
  const terms = termsOf(run, { ...reader, open: reader.open && !aside && !closed });
  const explains = aside && groups.length + list.members.length > 0;
  return explains ? terms.filter((term) => term.known && term.proper) : terms;
}

/** Turns the list into groups and begins another. */
export function endList(reader: Reader): void {
  closeRun(reader);
  reader.groups.push(...groupsOf(reader.list));
  reader.list = emptyList();
  reader.pending = null;
}
