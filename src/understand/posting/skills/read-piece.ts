// A piece of a clause (anything but parentheses) and the reader's state → the state after it.
import { emptyList, groupsOf } from './list.ts';
import type { Piece, PieceKind } from './piece.ts';
import { readWord } from './read-word.ts';
import { closeRun, endList, type Reader } from './reader.ts';
import { finiteVerbs } from './verbs.ts';

type Read = (reader: Reader, piece: Piece, next: Piece | undefined) => void;

const ignore: Read = () => {};
const readSkill: Read = (reader, piece) => {
  if (!reader.negated) reader.run.push(piece);
};

const byKind: Record<PieceKind, Read> = {
  word: readWord,
  skill: readSkill,
  soft: readSkill,
  comma: readSeparator,
  and: readSeparator,
  or: readSeparator,
  slash: readSeparator,
  such: readExamples,
  choice: (reader, { text }) => {
    endList(reader);
    reader.list.any = true;
    reader.list.flat = text !== 'either';
  },
  colon: (reader, _, next) => {
    closeRun(reader);
    const chooses = reader.list.flat && reader.list.members.length === 0;
    if (!chooses) endList(reader);
    reader.open ||= reader.listed && !finiteVerbs.has(next?.text ?? '');
    if (reader.listed) reader.aside = false;
  },
  stop: (reader) => {
    endList(reader);
    reader.aside = false;
    reader.negated = false;
  },
  open: ignore,
  close: ignore,
};

export function readPiece(reader: Reader, piece: Piece, next: Piece | undefined): void {
  byKind[piece.kind](reader, piece, next);
}

/** The strongest mark between two members counts: ", or" is "or". "and/or" makes the whole list a choice. */
function readSeparator(reader: Reader, { kind, text }: Piece): void {
  closeRun(reader);
  if (kind !== 'comma' && kind !== 'and' && kind !== 'or' && kind !== 'slash') return;
  if (/^(?:and|&|und|et) ?\/ ?(?:or|oder|ou)$/.test(text)) {
    reader.list.any = true;
    reader.list.flat = true;
  }
  if (reader.pending === null || (reader.pending === 'comma' && kind !== 'slash')) reader.pending = kind;
}

/** "X such as A or B": the last member so far becomes the umbrella of what follows. */
function readExamples(reader: Reader): void {
  closeRun(reader);
  if (reader.stated && reader.list.members.length === 0) {
    endList(reader);
    reader.aside = false;
  }
  const { members, flat } = reader.list;
  if (flat) return;
  if (members.at(-1)?.before === 'or') {
    reader.list.any = true;
    reader.list.flat = true;
    return;
  }
  const terms = members.pop()?.terms ?? [];
  endList(reader);
  reader.list.any = true;
  const umbrella = terms.at(-1);
  const before = umbrella?.proper === true ? terms : terms.slice(0, -1);
  reader.groups.push(
    ...groupsOf({ ...emptyList(), members: [{ before: null, terms: before, examples: null }] }),
  );
  if (umbrella !== undefined && !umbrella.proper) {
    reader.list.members.push({ before: null, terms: [umbrella], examples: null });
  }
}
