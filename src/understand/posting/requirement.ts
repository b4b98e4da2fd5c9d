// A clause → one requirement of the spec, with what it asks for read from its words.

import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Document } from '../../model/document.ts';
import { sourceOf } from '../../model/document.ts';
import type { Span } from '../../model/source.ts';
import type { Degree, Requirement, SkillGroup, Years } from '../../model/spec.ts';
import { oneOf, partOf } from '../one-of.ts';
import { findYears, type YearsFound } from '../years.ts';
import { type Clause, withoutHoles } from './clause.ts';
import { type DegreeFound, findDegree } from './degree-asked.ts';
import { isForeign } from './foreign-table.ts';
import { kindOf, plainKinds, statedKind } from './kind.ts';
import { asksForLanguage } from './language.ts';
import { levelOf } from './skill-level.ts';
import { type Named, piecesOf } from './skills/piece.ts';
import { skillGroupsOf } from './skills/skill-groups.ts';
import { finiteVerbs } from './skills/verbs.ts';

export interface Reading {
  document: Document;
  lexicon: Lexicon;
  /** Skills named anywhere in the document, in order. */
  named: readonly Named[];
}

/** Ids are given later, by order. Weights and gates are the scorer's: here every weight is 1, no gate set. */
export function requirementOf(clause: Clause, reading: Reading): Requirement {
  const { plain } = clause;
  const degree = findDegree(plain);
  const years = yearsOf(plain, degree);
  const named = namedInside(clause, reading.named);
  const categories = new Set(named.map(({ skill }) => reading.lexicon.skills.get(skill)?.category ?? ''));
  const language = categories.has('languages') && asksForLanguage(withoutHoles(clause));
  const skills = groupsFor(clause, reading, named, { years, degree, language });
  const kind = kindOf(plain, { skills, years, degree, language, categories });
  return {
    id: '',
    kind,
    importance: clause.importance,
    text: reading.document.text.slice(clause.start, clause.end),
    source: sourceOf(reading.document, clause.start, clause.end),
    skills: kind === 'soft' ? [] : skills,
    years: years === null ? null : limitsOf(years),
    level: levelOf(plain),
    degree: degree === null ? null : degreeOnly(degree),
    weight: 1,
    gate: false,
  };
}

const limitsOf = ({ min, max }: YearsFound): Years => ({ min, max });
const degreeOnly = ({ level, fields, equivalentOk }: DegreeFound): Degree => ({
  level,
  fields,
  equivalentOk,
});

/** The first years a clause names; "or four years of experience" beside a degree is what may stand in for it. */
function yearsOf(plain: string, degree: DegreeFound | null): YearsFound | null {
  const found = findYears(plain)[0];
  const instead =
    degree !== null && found !== undefined && /\bor (?:\S+ ){0,4}$/.test(plain.slice(0, found.start));
  return found === undefined || instead ? null : found;
}

// Conduct that stands in a list with what may be conduct: "communication and stakeholder management skills".
const conductWords =
  /\b(?:communication|interpersonal|collaborati\w+|leadership|teamwork|problem[- ]solving)\b/;

// A check that the employer makes is nothing to have; a clearance ("TS/SCI") is.
const check = /\b(?:checks?|dbs|disclosure|criminal|background|fingerprint\w*)\b/;

interface Facts {
  years: Span | null;
  degree: DegreeFound | null;
  language: boolean;
}

function groupsFor(
  clause: Clause,
  { document, lexicon }: Reading,
  named: readonly Named[],
  { years, degree, language }: Facts,
): SkillGroup[] {
  const stated = statedKind(clause.plain);
  if (stated !== null && plainKinds.has(stated) && degree === null && years === null && !language) return [];
  if (stated === 'clearance' && check.test(clause.plain)) return [];
  if (degree !== null) {
    const beside = besideDegree(clause.plain, degree);
    if (beside === null) return degreeGroups(named, lexicon);
    const from = clause.start + beside;
    const certificates = degreeGroups(
      named.filter(({ start }) => start < from),
      lexicon,
    );
    const rest = { ...clause, plain: clause.plain.slice(beside), start: from };
    const asked = groupsFor(rest, { document, lexicon, named }, namedInside(rest, named), {
      years,
      degree: null,
      language,
    });
    return [...certificates, ...asked];
  }
  const holes = [...clause.holes, ...(years === null ? [] : [shift(years, clause.start)])];
  const pieces = piecesOf(clause.plain, clause.start, named, holes);
  return skillGroupsOf(pieces, {
    source: document.text,
    lexicon,
    open: !language && opensWithNoun(clause),
    closed: language || stated === 'clearance',
    foreign: isForeign(clause.plain),
    whole: stated === 'certification' || stated === 'license',
    conduct: named.some(({ soft }) => soft) || conductWords.test(clause.plain),
    years: years !== null,
    listed: clause.listed,
  });
}

/** The skills named in a clause, without those in parts that are clauses of their own. */
function namedInside({ start, end, holes }: Clause, named: readonly Named[]): Named[] {
  const inside: Named[] = [];
  for (let index = firstFrom(named, start); index < named.length; index++) {
    const skill = named[index];
    if (skill === undefined || skill.start >= end) break;
    if (skill.end <= end && !holes.some((hole) => skill.start >= hole.start && skill.end <= hole.end))
      inside.push(skill);
  }
  return inside;
}

/** Index of the first skill that starts at `start` or later: binary search. */
function firstFrom(named: readonly Named[], start: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/**
 * Where in a degree clause other things are asked beside the degree ("… and experience in oncology"), or null.
 * "Or equivalent experience" stands in for the degree and asks for nothing more.
 */
function besideDegree(plain: string, { end }: Span): number | null {
  const rest = plain.slice(end);
  const found =
    /\b(?:and|with|plus) (?!\/|or\b)(?:[a-z-]+ ){0,4}?(?:experience|knowledge|expertise|understanding|skills)\b/.exec(
      rest,
    );
  if (
    found === null ||
    /\bor\b[^,;]{0,30}$/.test(rest.slice(0, found.index)) ||
    /\bequivalent\b/.test(found[0])
  )
    return null;
  return end + found.index + found[0].indexOf(' ') + 1;
}

/** Fields of study are no skills; of a degree clause only certificates count beside the degree ("MBA and/or CFA"). */
function degreeGroups(inside: readonly Named[], lexicon: Lexicon): SkillGroup[] {
  const skills = [...new Set(inside.map(({ skill }) => skill))].flatMap((id) => {
    const known = lexicon.skills.get(id);
    return known !== undefined && /certif|licen/.test(known.category)
      ? [{ id, name: known.name, known: true }]
      : [];
  });
  return skills.length === 0 ? [] : [{ mode: 'all', skills }];
}

const verbStart = oneOf`^${partOf`
    you | they | we | he | she | i | it | the (?:ideal|successful|right|post) | this | these | candidates?
    applicants? | must | should | are | is | will | can | if | when | as | help\w*
    (?:[a-z]+(?:s|ed) (?:and |the |a |an |with |complex |all |effective|multiple )) | work\b | be\b | act\b
    take\b | make\b | able | ability | willing | capab | comfortable | thrive | enjoy | excited | learn
    care
  `}`;

/** A noun phrase in a list of requirements names what is asked; a sentence about somebody does not until it says so. */
function opensWithNoun({ listed, plain }: Clause): boolean {
  const first = /^(?:[a-z]+ly )?([a-z-]+)/.exec(plain)?.[1] ?? '';
  return listed && !verbStart.test(plain) && !finiteVerbs.has(first) && statedKind(plain) !== 'other';
}
