// Parentheses → examples of what stands before them, another way to write it, or a remark.
import type { AskedSkill } from '../../../model/spec.ts';
import type { Piece } from './piece.ts';
import { readPiece } from './read-piece.ts';
import { endList, newReader, type Reader } from './reader.ts';
import type { Term } from './term.ts';

/** `inner` are the pieces between the parentheses; the run before them is closed. */
export function readParentheses(reader: Reader, inner: readonly Piece[]): void {
  const terms = termsInside(reader, inner);
  if (terms.length === 0) return;
  const last = reader.list.members.at(-1);
  const parent = last?.terms.at(-1);
  if (last === undefined || parent === undefined) {
    if (inner[0]?.kind === 'such')
      reader.groups.push({ mode: terms.length > 1 ? 'any' : 'all', skills: asked(terms) });
    else reader.list.members.push({ before: reader.pending, terms, examples: null });
    reader.pending = null;
  } else if (inner[0]?.kind === 'or') joinAlternatives(reader, terms);
  else if (!isAnotherName(parent, terms)) {
    last.examples = { terms, any: inner[0]?.text.startsWith('i.') !== true };
  }
}

/** "Looker (or a similar BI tool)": alternatives of the list, where it is a choice already, else of its last member. */
function joinAlternatives({ list, groups }: Reader, terms: readonly Term[]): void {
  const last = list.members.at(-1);
  const parent = last?.terms.at(-1);
  if (last === undefined || parent === undefined) return;
  if (list.any || last.before === 'or')
    list.members.push({ before: 'or', terms: [...terms], examples: null });
  else if (terms.some(({ id }) => id !== parent.id)) {
    last.terms = last.terms.slice(0, -1);
    if (last.terms.length === 0) list.members.pop();
    groups.push({ mode: 'any', skills: asked([parent, ...terms.filter(({ id }) => id !== parent.id)]) });
  }
}

function termsInside(reader: Reader, inner: readonly Piece[]): Term[] {
  const nested = newReader(reader);
  const body = inner[0]?.kind === 'such' ? inner.slice(1) : inner;
  for (const piece of body) readPiece(nested, piece, undefined);
  endList(nested);
  return nested.groups.flatMap(({ skills }) =>
    skills.map((skill) => ({ ...skill, start: 0, end: 0, proper: false, weak: false })),
  );
}

const asked = (terms: readonly Term[]): AskedSkill[] =>
  terms.map(({ id, name, known }) => ({ id, name, known }));

/** "Child Development Associate (CDA)": one term that repeats the parent, or its initials. */
function isAnotherName(parent: Term, terms: readonly Term[]): boolean {
  const [only] = terms;
  if (terms.length !== 1 || only === undefined) return false;
  const short = only.name.toLowerCase().replace(/s$/, '');
  return (
    only.id === parent.id ||
    short === initials(parent.name) ||
    initials(only.name) === parent.name.toLowerCase()
  );
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
