// The pieces of a clause → the groups of skills it asks for, read off its list grammar.
import { impliedBy } from '../../../lexicon/implied.ts';
import type { SkillGroup } from '../../../model/spec.ts';
import { readParentheses } from './parentheses.ts';
import type { Piece } from './piece.ts';
import { readPiece } from './read-piece.ts';
import { closeRun, endList, newReader, type ReadingOptions } from './reader.ts';
import { tidyGroups } from './tidy.ts';

/** Reads the groups off a clause's pieces. Linear in their number. */
export function skillGroupsOf(pieces: readonly Piece[], options: ReadingOptions): SkillGroup[] {
  const reader = newReader(options);
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind === 'open') {
      const close = closing(pieces, index);
      closeRun(reader);
      readParentheses(reader, pieces.slice(index + 1, close));
      index = close;
    } else readPiece(reader, piece, pieces[index + 1]);
  }
  endList(reader);
  const implies = (skill: string, other: string): boolean =>
    impliedBy(options.lexicon, skill).some((implied) => implied.skill === other);
  return tidyGroups(reader.groups, implies);
}

/** The index of the parenthesis that closes the one at `open`; the end when none does. */
function closing(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index++) {
    if (pieces[index]?.kind === 'open') depth++;
    else if (pieces[index]?.kind === 'close' && --depth === 0) return index;
  }
  return pieces.length;
}
