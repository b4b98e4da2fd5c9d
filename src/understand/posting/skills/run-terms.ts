// A run of words and skills between separators → the terms it asks for: skills of the lexicon, or the phrase itself.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { findSkills } from '../../../lexicon/matcher.ts';
import { actOf, actTerm } from './act-term.ts';
import { conductSkills, trades } from './general-words.ts';
import { knownTerm } from './known-term.ts';
import { coreOf, coveredBySkills, isUpper, phraseOf } from './phrase.ts';
import type { Piece } from './piece.ts';
import { roleTerm } from './role-term.ts';
import { kebabOf, type Term } from './term.ts';

export interface TermOptions {
  source: string;
  lexicon: Lexicon;
  /** Whether phrases outside of the lexicon count. */
  open: boolean;
  /** Whether a phrase is kept whole although the lexicon knows a part of it: names of certificates and licences. */
  whole: boolean;
  /** Whether the clause speaks of conduct ("communication"), so that skills that may be conduct are. */
  conduct: boolean;
  /** Whether the clause is in another language than English: there only the lexicon tells what a skill is. */
  foreign: boolean;
  /** The act of the run before, which this one may share: "managing budgets and teams". */
  act: string | null;
  /** Whether the clause counts years, so that naming the trade itself asks for nothing more. */
  years: boolean;
}

/**
 * Terms of one run. Known skills win when they make up at least half of the phrase; otherwise the phrase is kept as
 * a literal term, if `open` allows such terms, because "multi-state payroll" asks for more than payroll.
 */
export function termsOf(run: readonly Piece[], options: TermOptions): Term[] {
  const { source, lexicon, whole, years, conduct, foreign } = options;
  const open = options.open && !foreign;
  const core = coreOf(run, source);
  if (years && trades.has(core.map((piece) => piece.text).join(' '))) return [];
  const counts = (id: string | null): boolean => (open && !conduct) || id === null || !conductSkills.has(id);
  const country = /^(?:laws?|markets?|jurisdictions?|legislation|regulations|tax|customers?|clients)$/.test(
    core.at(-1)?.text ?? '',
  );
  // "German advertising market" names a country, not its language.
  const speaks = (id: string | null): boolean =>
    !country || lexicon.skills.get(id ?? '')?.category !== 'languages';
  const skills = core.filter((piece) => piece.kind === 'skill' && counts(piece.skill) && speaks(piece.skill));
  const around = open && skills.length === 1 ? core : [];
  const known = skills.map((piece) => knownTerm(piece, run, around, source, lexicon));
  if (!open) return known.length > 0 || foreign || whole ? known : sibling(core, source);
  if (skills.length === 0) {
    if (core.some((piece) => piece.kind === 'skill' && speaks(piece.skill))) return [];
    const own = actOf(run, core);
    const act = own === undefined ? options.act : own;
    const made = act === null ? null : actTerm(core, act, lexicon);
    if (made !== null && counts(made.id)) return [made];
    const role = roleTerm(core, source, lexicon);
    if (role !== null) return [role];
  }
  const phrase = phraseOf(core, source);
  const covered = whole ? skills.length === phrase.length : coveredBySkills(phrase);
  if (skills.length > 0 && covered) return known;
  const literal = literalTerm(phrase, source);
  if (literal === null) return known;
  return [skills.length === 0 ? (asWritten(phrase, literal, options) ?? literal) : literal];
}

/** A word that the lexicon takes for a skill only beside others ("Glue", "dbt") is one where it is all that is asked for. */
function asWritten(phrase: readonly Piece[], literal: Term, { source, lexicon }: TermOptions): Term | null {
  const [word, ...others] = phrase;
  // Initials stay what the posting means by them: AWS is the American Welding Society, too.
  if (word === undefined || others.length > 0 || /^\p{Lu}{2,5}$/u.test(literal.name)) return null;
  const [only] = findSkills(lexicon, literal.name, { list: true });
  if (only === undefined || only.end - only.start < literal.name.length) return null;
  if (lexicon.skills.get(only.skill)?.category === 'soft-skills') return null;
  return knownTerm({ ...word, skill: only.skill }, phrase, phrase, source, lexicon);
}

/** A name written large counts even where phrases do not, if the list it stands in names a skill: marked as weak. */
function sibling(core: readonly Piece[], source: string): Term[] {
  const large = core.every((piece) => piece.kind === 'word' && isUpper(source, piece.start));
  const opens = /(?:^|[.!?:\n]|\b[Aa]t|\bSt)\s*$/.test(
    source.slice(Math.max(0, (core[0]?.start ?? 0) - 4), core[0]?.start),
  );
  if (core.length > 3 || !large || opens) return [];
  const literal = literalTerm(phraseOf(core, source), source);
  return literal === null ? [] : [{ ...literal, weak: true }];
}

function literalTerm(phrase: readonly Piece[], source: string): Term | null {
  const start = phrase[0]?.start;
  const end = phrase.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const name = source.slice(start, end).replace(/\s+/g, ' ');
  const id = kebabOf(name);
  return id === '' || /[$£€]/.test(name)
    ? null
    : { id, name, known: false, weak: false, proper: false, start, end };
}
