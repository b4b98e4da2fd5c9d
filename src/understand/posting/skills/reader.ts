// The state in which the pieces of a clause are read, and how a run of words and a list come to their end in it.
import type { SkillGroup } from '../../../model/spec.ts';
import { actOf } from './act-term.ts';
import { emptyList, groupsOf, type List, type Separator } from './list.ts';
import { coreOf } from './phrase.ts';
import type { Piece } from './piece.ts';
import { titleTerm } from './role-term.ts';
import { type TermOptions, termsOf } from './run-terms.ts';
import { isLone, sharedNoun, sharedStart } from './shared-words.ts';
import { composedTerm, kebabOf, type Term } from './term.ts';
import { objectVerbs } from './verbs.ts';
import { isFiller } from './word-role.ts';
import { abstractAnnouncers, setOf } from './words.ts';

export interface ReadingOptions extends Omit<TermOptions, 'act'> {
  /** Whether phrases outside of the lexicon never count, whatever announces them. */
  closed: boolean;
  /** Whether the clause stands in a list of requirements, so that what follows a colon is a list of them. */
  listed: boolean;
}

/** What is known at one place of the clause. `open` changes with the words that announce or deny skills. */
export interface Reader extends ReadingOptions {
  act: string | null;
  groups: SkillGroup[];
  list: List;
  /** Words and skills since the last separator. */
  run: Piece[];
  /** Words that may lack their noun ("structured" in "structured and unstructured data"), waiting for a later run's. */
  waiting: Piece[];
  /** The core of the run before, whose first words the next may share ("model deployment and monitoring"). */
  previous: readonly Piece[];
  /** The separator before the run. */
  pending: Separator;
  /** After "for", "to", "that": what follows explains and lists nothing. */
  aside: boolean;
  /** After "for" behind a tool: a list of three or more says what it is used for. */
  uses: boolean;
  /** After "are preferred": examples that follow are asked for as well. */
  stated: boolean;
  /** After "not": what follows is no part of what is asked, up to the end of the sentence. */
  negated: boolean;
  /** After "endorsement in": the word that completes the next run. */
  award: string | null;
  /** After "from" that opens a list: what follows "to" is asked for as well ("from ingestion to monitoring"). */
  range: boolean;
  /** The word that announced last, until something follows it. */
  announced: string;
  /** After "as a": what follows is a job title. */
  title: boolean;
}

export function newReader(options: ReadingOptions): Reader {
  return {
    ...options,
    act: null,
    groups: [],
    list: emptyList(),
    run: [],
    waiting: [],
    previous: [],
    pending: null,
    aside: false,
    stated: false,
    uses: false,
    negated: false,
    award: null,
    range: false,
    announced: '',
    title: false,
  };
}

const fieldAdjectives = setOf(
  'mathematical statistical numerical scientific mechanical electrical clinical financial',
);

/** "Mathematical and statistical skills": adjectives that wait for a noun take the one that announces them. */
export function nameFields(reader: Reader, noun: string): void {
  const fields = reader.waiting.filter(({ text }) => fieldAdjectives.has(text));
  if (fields.length === 0 || !/^(?:skills|knowledge)$/.test(noun)) return;
  const terms = fields.map((piece) =>
    composedTerm(`${reader.source.slice(piece.start, piece.end)} ${noun}`, piece, reader.lexicon),
  );
  reader.list.members.push({ before: null, terms, examples: null });
  reader.waiting = [];
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
  const terms = hasContent(run) ? sharing(reader, run) : [];
  if (terms.length > 0) reader.list.members.push({ before: reader.pending, terms, examples: null });
  // "A, B or similar": the last member names nothing, but its "or" makes the list a choice.
  else if (reader.pending === 'or' && reader.list.members.length > 0) {
    reader.list.members.push({ before: 'or', terms: [], examples: null });
  } else return;
  reader.pending = null;
}

// More words than these never share a noun; a bound keeps long lists linear.
const mostWaiting = 6;

/** The terms of the run, with the words that it shares with those before it. */
function sharing(reader: Reader, run: readonly Piece[]): Term[] {
  const { source, pending, previous, waiting } = reader;
  const core = coreOf(run, source);
  const open = reader.open && !reader.aside && !reader.title && !reader.foreign;
  if (pending !== 'and' && pending !== 'comma') reader.act = null;
  const own = termsIn(reader, run);
  const act = actOf(run, core);
  if (act !== undefined) reader.act = act;
  reader.previous = core;
  if (!open || core.length === 0) {
    reader.waiting = [];
    return own;
  }
  if (isLone(core)) {
    reader.waiting = [...(pending === null ? [] : waiting.slice(1 - mostWaiting)), ...core];
    const stands = pending === 'comma' && own.length > 0; // "code review, testing": testing of any kind
    return pending === null || stands ? own : sharedStart(own, core, previous, source, reader.lexicon);
  }
  reader.waiting = [];
  const acts = objectVerbs.has(run[0]?.text ?? ''); // "vendors and managing a guard force" shares nothing
  return pending === null || pending === 'comma' || acts
    ? own
    : [...sharedNoun(waiting, core, reader.list.members.slice(-mostWaiting), source, reader.lexicon), ...own];
}

function termsIn(reader: Reader, run: readonly Piece[]): Term[] {
  const { source, lexicon, aside, title, closed, groups, list } = reader;
  if (title) {
    const named = titleTerm(run, source, lexicon);
    return named.length > 0 ? named : termsOf(run, { ...reader, open: false }).filter((term) => term.known);
  }
  if (reader.award !== null) return awardTerm(reader, run, reader.award);
  // Examples beside a skill of the lexicon are its kind, in running text as well.
  const examples = list.any && list.members.some((member) => member.terms.some(({ known }) => known));
  const terms = termsOf(run, { ...reader, open: (reader.open || examples) && !aside && !closed });
  const explains = aside && groups.length + list.members.length > 0;
  if (!explains) return terms;
  // "Python for data analysis, automation or prototyping": a list of uses is asked for, a lone one explains.
  if (reader.uses)
    return termsOf(run, { ...reader, open: reader.open && !closed }).map((term) => ({
      ...term,
      use: !(term.known && term.proper),
    }));
  return terms.filter((term) => term.known && term.proper);
}

/** "An endorsement in music" → music endorsement. */
function awardTerm(reader: Reader, run: readonly Piece[], award: string): Term[] {
  reader.award = null;
  const core = coreOf(run, reader.source);
  const start = core[0]?.start;
  const end = core.at(-1)?.end;
  if (start === undefined || end === undefined) return [];
  const name = `${reader.source.slice(start, end).replace(/\s+/g, ' ')} ${award}`;
  const known = core.length === 1 ? (core[0]?.skill ?? null) : null;
  const id = known ?? kebabOf(name);
  return [{ id, name, known: known !== null, weak: false, proper: false, start, end }];
}

const fewestUses = 3;

/** Turns the list into groups and begins another. */
export function endList(reader: Reader): void {
  closeRun(reader);
  if (reader.uses && reader.list.members.length < fewestUses) {
    for (const member of reader.list.members) member.terms = member.terms.filter(({ use }) => use !== true);
  }
  reader.uses = false;
  reader.groups.push(...groupsOf(reader.list));
  reader.list = emptyList();
  reader.pending = null;
  reader.waiting = [];
  reader.previous = [];
  reader.act = null;
}
