// A word and the reader's state → the state after it.
import { emptyWords, weakWords } from './general-words.ts';
import type { Piece } from './piece.ts';
import { closeRun, endList, hasContent, nameFields, type Reader } from './reader.ts';
import { isFiller, type WordRole, wordRole } from './word-role.ts';
import { announcers, setOf } from './words.ts';

const byRole: Record<WordRole, (reader: Reader, word: Piece, next: Piece | undefined) => void> = {
  announce: readAnnouncer,
  of: readOf,
  purpose: readPurpose,
  statement: (reader, _, next) => {
    // "Teachers are expected to …": those of whom something is asked are not what is asked.
    if (reader.groups.length === 0 && expectations.has(next?.text ?? '')) reader.run = [];
    endList(reader);
    reader.aside = true;
    reader.stated = true;
  },
  subject: (reader, word) => {
    if (isCapitals(reader, word)) reader.run.push(word);
    else startAnew(reader);
  },
  part: (reader, { text }) => {
    endList(reader);
    if (/^includ/.test(text)) reader.aside = false; // "our stack, which includes Python and dbt"
    reader.title = false;
  },
  link: (reader, { text }) => {
    if (reader.whole && text === 'with') {
      startAnew(reader);
      reader.open = true;
    }
    if (reader.whole && text === 'in' && reader.run.length > 0) readPlace(reader);
    else if (hasContent(reader.run)) endList(reader);
    else closeRun(reader);
    reader.title = false;
  },
  content: (reader, word) => {
    reader.run.push(word);
  },
};

const expectations = setOf('expected encouraged responsible able invited');

export function readWord(reader: Reader, word: Piece, next: Piece | undefined): void {
  const { text } = word;
  // "You need no degree, but you will need solid SQL"
  if (text === 'but' && next?.text !== 'not') reader.negated = false;
  if (reader.negated) return;
  if (negates(text, next?.text, reader)) {
    closeRun(reader);
    reader.negated = true;
  } else if (text === 'as' && (next?.text === 'a' || next?.text === 'an')) {
    endList(reader);
    reader.title = true;
  } else byRole[wordRole(text)](reader, word, next);
}

const negates = (text: string, next: string | undefined, { run }: Reader): boolean =>
  text === 'not' ? next !== 'only' && next !== 'limited' : text === 'no' && run.length === 0;

function startAnew(reader: Reader): void {
  endList(reader);
  reader.aside = false;
  reader.title = false;
}

/**
 * "A teaching certificate in Ohio", "a licence in law": what a certificate is in counts if the lexicon knows it. A bare
 * "endorsement in music" is named by what it is in.
 */
function readPlace(reader: Reader): void {
  const last = reader.run.at(-1)?.text ?? '';
  const bare = reader.run.every(({ text }) => text === last || isFiller(text));
  if (bare && awards.has(last)) reader.run = [];
  endList(reader);
  if (bare && awards.has(last)) reader.award = last;
  else reader.open = false;
}

const awards = setOf('endorsement certification certificate credential qualification');

/** "WE" in capitals is no pronoun. */
const isCapitals = ({ source }: Reader, { start, end }: Piece): boolean =>
  end - start > 1 && source.slice(start, end) === source.slice(start, end).toUpperCase();

// "comfortable with Git", "comfortable building dashboards" ask for what is named; "comfortable speaking up" for conduct.
const doing = setOf('with using implementing building coding writing configuring');

const trailing = setOf('skills expertise knowledge proficiency');

/** "experience", "knowledge" …: phrases count from here on; "ability", "willing" …: only the lexicon does. */
function readAnnouncer(reader: Reader, { text }: Piece, next: Piece | undefined): void {
  // "All courses require …": whose demand it is asks for nothing.
  const subject = /^requires?$/.test(text) && reader.groups.length + reader.list.members.length === 0;
  if (subject) reader.run = [];
  // "… brings advanced animation skills": what stands before is asked for, in prose as well.
  if (trailing.has(text) && hasContent(reader.run) && !reader.closed && !reader.aside && !reader.title)
    reader.open = true;
  nameFields(reader, text);
  const opensAnew = !hasContent(reader.run) && reader.pending !== null;
  closeRun(reader);
  const alternative = reader.pending === 'or' && reader.list.members.length > 0; // "Python or experience with R"
  if ((opensAnew && !alternative) || reader.aside) endList(reader);
  reader.open = announcers.has(text) || (text === 'comfortable' && doing.has(next?.text ?? ''));
  reader.announced = text;
  reader.aside = false;
  reader.title = false;
}

/** "for", "to", "that" …: what follows explains what stands before, if anything does. */
function readPurpose(reader: Reader, { text }: Piece): void {
  // "exposure to" is "experience with".
  if (
    text === 'to' &&
    reader.announced === 'exposure' &&
    reader.run.length === 0 &&
    reader.list.members.length === 0
  )
    return;
  if (!hasContent(reader.run) && reader.list.members.length === 0 && text !== 'to') {
    reader.range = text === 'from';
    return;
  }
  closeRun(reader);
  if (text === 'to' && reader.range) {
    reader.range = false;
    reader.pending = 'and';
    return;
  }
  if (text === 'to' && !reader.open) return;
  const last = reader.list.members.at(-1);
  // "Delta for storage, Parquet for speed": what has a use of its own is a tool again.
  if (reader.uses && text === 'for') for (const term of last?.terms ?? []) term.use = false;
  const tool = last?.terms.at(-1);
  endList(reader);
  reader.aside = true;
  reader.uses = text === 'for' && reader.listed && tool?.proper === true;
}

/** "delivery of IV therapies" asks for the therapies, "chart of accounts" is one phrase. */
function readOf(reader: Reader, word: Piece): void {
  if (reader.foreign) {
    // Dutch "of" is "or".
    closeRun(reader);
    reader.pending = 'or';
    return;
  }
  const general = reader.run.every(
    ({ kind, text }) => kind === 'word' && (emptyWords.has(text) || weakWords.has(text) || isFiller(text)),
  );
  if (general) {
    reader.run = [];
    reader.waiting = [];
  } else if (reader.run.some((piece) => piece.kind === 'skill')) endList(reader);
  else reader.run.push(word);
}
