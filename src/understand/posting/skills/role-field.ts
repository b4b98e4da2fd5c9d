// "as a Data Engineer" → the field of that job: data engineering.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { findSkills } from '../../../lexicon/matcher.ts';
import type { Piece } from './piece.ts';
import { kebabOf, type Term } from './term.ts';

const fields: Record<string, string> = {
  engineer: 'engineering',
  developer: 'development',
  scientist: 'science',
  analyst: 'analysis',
  designer: 'design',
  architect: 'architecture',
  administrator: 'administration',
  accountant: 'accounting',
  recruiter: 'recruiting',
  nurse: 'nursing',
  teacher: 'teaching',
  marketer: 'marketing',
  writer: 'writing',
  programmer: 'programming',
  researcher: 'research',
  consultant: 'consulting',
  buyer: 'buying',
  auditor: 'auditing',
  tester: 'testing',
};
const ranks =
  /^(?:a|an|the|senior|sr\.?|junior|jr\.?|lead|principal|staff|similar|mid-level|mid|software-related|registered|professional|or|team|dedicated|qualified|hands-on|full-time)$/;

/** The field of the job title in `run`, known to the lexicon or literal; nothing for a title without a field. */
export function roleField(run: readonly Piece[], source: string, lexicon: Lexicon): Term[] {
  const words = run.filter((piece) => !ranks.test(piece.text));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 4) return [];
  const title = source.slice(first.start, last.end).replace(/\s+/g, ' ');
  const noun = /(\p{L}+?)s?$/u.exec(title.toLowerCase())?.[1] ?? '';
  const field = fields[noun];
  if (field === undefined || (words.length < 2 && !title.includes(' '))) return [];
  const name = title.slice(0, title.toLowerCase().lastIndexOf(noun)) + field;
  const found = findSkills(lexicon, name, { list: true }).at(-1);
  const known =
    found !== undefined && found.end - found.start >= name.length - 1
      ? lexicon.skills.get(found.skill)
      : undefined;
  const place = { start: first.start, end: last.end, proper: false, weak: false };
  if (known !== undefined) return [{ id: known.id, name: known.name, known: true, ...place }];
  return [{ id: kebabOf(name), name, known: false, ...place }];
}
