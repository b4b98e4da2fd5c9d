// A clause → the groups of skills it asks for, read off its list grammar.
import { impliedBy } from '../../lexicon/implied.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { SkillGroup } from '../../model/spec.ts';
import { type Coordination, emptyList, groupsOf, type Separator, tidyGroups } from './coordination.ts';
import {
  abstractAnnouncers,
  announcers,
  emptyWords,
  finiteVerbs,
  leadingFillers,
  linkWords,
  objectVerbs,
  partWords,
  purposeWords,
  statementWords,
  subjectWords,
  weakWords,
} from './filler-table.ts';
import type { Piece } from './piece.ts';
import { roleField } from './role-field.ts';
import { type Term, termsOf } from './term.ts';

/** What a reader of pieces knows at one place of the clause. */
interface Reader {
  source: string;
  lexicon: Lexicon;
  whole: boolean;
  years: boolean;
  /** Whether the clause stands in a list of requirements. */
  listed: boolean;
  groups: SkillGroup[];
  list: Coordination;
  run: Piece[];
  pending: Separator;
  /** Whether phrases outside of the lexicon count here. */
  open: boolean;
  closed: boolean;
  /** After "for", "to", "that": what follows explains and lists nothing. */
  aside: boolean;
  /** After "not": what follows is no part of what is asked, up to the end of the sentence. */
  negated: boolean;
  /** After "as a": what follows is a job title. */
  role: boolean;
}

export interface ReadingOptions {
  source: string;
  lexicon: Lexicon;
  /** Whether a phrase outside of the lexicon counts from the first word on (a noun phrase in a list). */
  open: boolean;
  /** Whether phrases outside of the lexicon never count. */
  closed: boolean;
  /** Whether phrases are kept whole although the lexicon knows a part of them. */
  whole: boolean;
  /** Whether the clause counts years. */
  years: boolean;
  /** Whether the clause stands in a list of requirements, so that what follows a colon is a list of them. */
  listed: boolean;
}

/** Reads the groups off a clause's pieces. Linear in their number. */
export function skillGroupsOf(pieces: readonly Piece[], options: ReadingOptions): SkillGroup[] {
  const reader: Reader = {
    ...options,
    groups: [],
    list: emptyList(),
    run: [],
    pending: null,
    aside: false,
    negated: false,
    role: false,
  };
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind === 'open') {
      const close = closing(pieces, index);
      closeRun(reader);
      readParentheses(reader, pieces.slice(index + 1, close));
      index = close;
    } else step(reader, piece, pieces[index + 1]);
  }
  closeRun(reader);
  endList(reader);
  return tidyGroups(reader.groups, (skill, other) =>
    impliedBy(options.lexicon, skill).some((implied) => implied.skill === other),
  );
}

function closing(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index++) {
    if (pieces[index]?.kind === 'open') depth++;
    else if (pieces[index]?.kind === 'close' && --depth === 0) return index;
  }
  return pieces.length;
}

function step(reader: Reader, piece: Piece, next: Piece | undefined): void {
  switch (piece.kind) {
    case 'word':
      stepWord(reader, piece, next);
      break;
    case 'skill':
    case 'soft':
      if (!reader.negated) reader.run.push(piece);
      break;
    case 'comma':
    case 'and':
    case 'or':
    case 'slash':
      closeRun(reader);
      separate(reader, piece);
      break;
    case 'such':
      closeRun(reader);
      openExamples(reader);
      break;
    case 'choice':
      closeRun(reader);
      endList(reader);
      reader.list.any = true;
      reader.list.flat = piece.text !== 'either';
      break;
    case 'colon':
      closeRun(reader);
      if (!reader.list.flat || reader.list.members.length > 0) endList(reader);
      reader.open ||= reader.listed && !finiteVerbs.has(next?.text ?? '');
      break;
    default:
      closeRun(reader);
      endList(reader);
      reader.aside = false;
      reader.negated = false;
  }
}

/** The strongest mark between two members counts: ", or" is "or". "and/or" makes the whole list a choice. */
function separate(reader: Reader, { kind, text }: Piece): void {
  if (kind !== 'comma' && kind !== 'and' && kind !== 'or' && kind !== 'slash') return;
  if (text === 'and/or') {
    reader.list.any = true;
    reader.list.flat = true;
  }
  if (reader.pending === null || (reader.pending === 'comma' && kind !== 'slash')) reader.pending = kind;
}

function stepWord(reader: Reader, piece: Piece, next: Piece | undefined): void {
  const { text } = piece;
  if (reader.negated) return;
  if (
    (text === 'not' && next?.text !== 'only' && next?.text !== 'limited') ||
    (text === 'no' && reader.run.length === 0)
  ) {
    closeRun(reader);
    reader.negated = true;
  } else if (announcers.has(text) || abstractAnnouncers.has(text)) announce(reader, text);
  else if (text === 'as' && (next?.text === 'a' || next?.text === 'an')) {
    closeRun(reader);
    endList(reader);
    reader.role = true;
  } else if (text === 'of') stepOf(reader, piece);
  else if (purposeWords.has(text)) {
    if (!hasContent(reader.run) && reader.list.members.length === 0 && text !== 'to') return;
    closeRun(reader);
    if (text === 'to' && !reader.open) return;
    endList(reader);
    reader.aside = true;
  } else if (statementWords.has(text)) {
    closeRun(reader);
    endList(reader);
    reader.aside = true;
  } else if (subjectWords.has(text) && !isName(reader, piece)) {
    closeRun(reader);
    endList(reader);
    reader.aside = false;
    reader.role = false;
  } else if (linkWords.has(text) || partWords.has(text)) {
    const opened = hasContent(reader.run) || partWords.has(text);
    closeRun(reader);
    if (opened) endList(reader);
    reader.role = false;
  } else reader.run.push(piece);
}

/** "WE" in capitals is no pronoun. */
const isName = ({ source }: Reader, { start, end }: Piece): boolean =>
  end - start > 1 && source.slice(start, end) === source.slice(start, end).toUpperCase();

/** "experience", "knowledge" …: phrases count from here on; "ability", "willing" …: only the lexicon does. */
function announce(reader: Reader, text: string): void {
  const opensAnew = !hasContent(reader.run) && reader.pending !== null;
  closeRun(reader);
  if (opensAnew || reader.aside) endList(reader);
  reader.open = announcers.has(text);
  reader.aside = false;
  reader.role = false;
}

/** "delivery of IV therapies" asks for the therapies, "chart of accounts" is one phrase. */
function stepOf(reader: Reader, piece: Piece): void {
  const general = reader.run.every(
    (word) =>
      word.kind === 'word' &&
      (emptyWords.has(word.text) ||
        weakWords.has(word.text) ||
        leadingFillers.has(word.text) ||
        objectVerbs.has(word.text)),
  );
  if (general) reader.run = [];
  else if (reader.run.some((word) => word.kind === 'skill')) {
    closeRun(reader);
    endList(reader);
  } else reader.run.push(piece);
}

const hasContent = (run: readonly Piece[]): boolean =>
  run.some(
    (word) =>
      word.kind !== 'word' ||
      !(leadingFillers.has(word.text) || objectVerbs.has(word.text) || announcers.has(word.text)),
  );

function closeRun(reader: Reader): void {
  const { run, source, lexicon } = reader;
  reader.run = [];
  if (!hasContent(run)) {
    if (run.length > 0) closeEmpty(reader);
    return;
  }
  if (run[0]?.kind === 'word' && abstractAnnouncers.has(run[0].text)) reader.open = false;
  const terms = reader.role
    ? roleField(run, source, lexicon)
    : termsOf(run, {
        source,
        lexicon,
        open: reader.open && !reader.aside && !reader.closed,
        whole: reader.whole,
        years: reader.years,
      });
  const asked =
    reader.aside && reader.groups.length + reader.list.members.length > 0
      ? terms.filter((term) => term.known && term.proper)
      : terms;
  if (asked.length === 0) {
    closeEmpty(reader);
    return;
  }
  reader.list.members.push({ before: reader.pending, terms: asked, examples: null });
  reader.pending = null;
}

/** "A, B or similar": the last member names nothing, but its "or" makes the list a choice. */
function closeEmpty(reader: Reader): void {
  if (reader.pending !== 'or' || reader.list.members.length === 0) return;
  reader.list.members.push({ before: 'or', terms: [], examples: null });
  reader.pending = null;
}

function endList(reader: Reader): void {
  reader.groups.push(...groupsOf(reader.list));
  reader.list = emptyList();
  reader.pending = null;
}

/** "X such as A or B": the last member so far becomes the umbrella of what follows. */
function openExamples(reader: Reader): void {
  const { members, flat } = reader.list;
  if (flat) return;
  if (members.at(-1)?.before === 'or') {
    reader.list.any = true;
    reader.list.flat = true;
    return;
  }
  const umbrella = members.pop();
  endList(reader);
  reader.list.any = true;
  if (umbrella === undefined) return;
  const parent = umbrella.terms.at(-1);
  const rest: Term[] = umbrella.terms.slice(0, parent?.proper === true ? undefined : -1);
  reader.groups.push(
    ...groupsOf({ ...emptyList(), members: [{ before: null, terms: rest, examples: null }] }),
  );
  if (parent !== undefined && !parent.proper)
    reader.list.members.push({ before: null, terms: [parent], examples: null });
}

/** Parentheses hold examples of what stands before them, another way to write it, or a remark. */
function readParentheses(reader: Reader, inner: readonly Piece[]): void {
  const last = reader.list.members.at(-1);
  const introduced = inner[0]?.kind === 'such';
  const all = introduced && inner[0]?.text.startsWith('i') === true;
  const body = introduced ? inner.slice(1) : inner;
  const flatList = emptyList();
  const nested: Reader = {
    ...reader,
    groups: [],
    list: flatList,
    run: [],
    pending: null,
    aside: false,
    negated: false,
    role: false,
  };
  for (const piece of body)
    if (piece.kind !== 'open' && piece.kind !== 'close') step(nested, piece, undefined);
  closeRun(nested);
  endList(nested);
  const terms = nested.groups.flatMap((group) =>
    group.skills.map((skill) => ({ ...skill, start: 0, end: 0, proper: false })),
  );
  if (terms.length === 0) return;
  const parent = last?.terms.at(-1);
  if (last === undefined || parent === undefined) {
    reader.list.members.push({ before: reader.pending, terms, examples: null });
    reader.pending = null;
  } else if (!isAnotherName(parent, terms)) last.examples = { terms, any: !all };
}

/** "Child Development Associate (CDA)": one term that repeats the parent, or its initials. */
function isAnotherName(parent: Term, terms: readonly Term[]): boolean {
  const only = terms[0];
  if (terms.length !== 1 || only === undefined) return false;
  const initials = (name: string): string =>
    name
      .split(/[\s-]+/)
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase();
  const short = only.name.toLowerCase().replace(/s$/, '');
  return (
    only.id === parent.id ||
    short === initials(parent.name) ||
    initials(only.name) === parent.name.toLowerCase()
  );
}
