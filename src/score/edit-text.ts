// What an edit rests on, and the role it would stand in → the sentences that offer it, always under "if".
import type { Position } from '../model/profile.ts';
import type { Strength } from '../model/results.ts';
import type { DegreeLevel } from '../model/spec.ts';

/** Why an edit could be true. `via` is the name of the skill that stands there instead. */
export type EditCase =
  | { how: 'unplaced'; via: string | null; strength: Strength }
  /** `own` is how the skill itself is named beside that; null where it is not. */
  | { how: 'implied'; via: string; strength: Strength; roles: number; own: Strength | null }
  | { how: 'kin' | 'parent'; via: string; strength: Strength; roles: number }
  | { how: 'part'; words: string }
  | { how: 'title' }
  | { how: 'level'; level: DegreeLevel; field: string | null }
  | { how: 'subject'; level: DegreeLevel; field: string };

/** One or two sentences; `role` is the position that the edit puts the skill in, null where it is none. */
export function editText(name: string, because: EditCase, role: Position | null): string {
  const text = sentences(name, because, role);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentences(name: string, because: EditCase, role: Position | null): string {
  switch (because.how) {
    case 'unplaced':
      return unplacedText(name, because.via, because.strength, role);
    case 'implied':
      return impliedText(name, because);
    case 'kin':
      return `The paper says ${because.via}, not ${name}. If ${name} was part of your work too, name it ${beside(because)}.`;
    case 'parent':
      return `The paper says ${because.via}, but not ${name}. If ${name} was part of it, name it ${beside(because)}.`;
    case 'part':
      return `Only “${shorten(because.words)}” is there. If that was ${name}, call it so.`;
    case 'title':
      return `Only your title suggests ${name}. If you did it ${asRole(role)}, say there what you did.`;
    case 'level':
      return `An education is named, but not its level. If it is ${degree(because.level, because.field)}, name it.`;
    case 'subject':
      return `The degree is there, its subject is not. If it is ${because.field}, name it.`;
  }
}

function impliedText(name: string, because: EditCase & { how: 'implied' }): string {
  const { via, own } = because;
  if (own !== null)
    return `${name} is ${placeOf(own)}; ${via} implies it. If you used it there, name it ${beside(because)}.`;
  return `${name} is not named, but read from ${via}. If you would say it of yourself, name it ${beside(because)}.`;
}

const placeOf = (strength: Strength): string =>
  strength === 'listed' ? 'only listed' : 'described, but in no dated role';

function unplacedText(name: string, via: string | null, strength: Strength, role: Position | null): string {
  const where = placeOf(strength);
  const what = via === null ? `${name} is ${where}.` : `${name} is read from ${via}, which is ${where}.`;
  return `${what} If it was part of your work ${asRole(role)}, say there what you did with it.`;
}

function beside({ via, strength, roles }: { via: string; strength: Strength; roles: number }): string {
  if (strength !== 'used-in-role') return `beside ${via}`;
  return roles > 1 ? `in the roles that name ${via}` : `in the role that names ${via}`;
}

function asRole(role: Position | null): string {
  if (role === null) return 'in a role';
  const since = role.start?.slice(0, 4) ?? '';
  return role.title === null ? `in the role from ${since}` : `as ${shorten(role.title)} (from ${since})`;
}

const degree = (level: DegreeLevel, field: string | null): string =>
  `${articled[level]}${field === null ? '' : ` in ${field}`}`;

const articled: Record<DegreeLevel, string> = {
  secondary: 'a school-leaving certificate',
  associate: 'an associate degree',
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctorate: 'a doctorate',
};

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59).trimEnd()}…`;
}
