// A job title inside a clause → what it asks for: the field of that job where the lexicon knows it, else the title.
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { findSkills } from '../../../lexicon/matcher.ts';
import type { Piece } from './piece.ts';
import { kebabOf, type Term } from './term.ts';
import { setOf } from './words.ts';

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
  translator: 'translation',
  copywriter: 'copywriting',
  journalist: 'journalism',
  editor: 'editing',
  manager: 'management',
};

/** Other nouns that end a title. */
const otherRoles = setOf(`
  lead director officer coordinator specialist technician assistant practitioner therapist pharmacist physician
  paralegal strategist trainer instructor educator operator supervisor electrician mechanic chef planner producer
  artist bookkeeper controller counsel attorney solicitor dentist dietitian physiotherapist radiographer midwife
  phlebotomist librarian`);

// After "as a" any noun of a doer ends a title: "technical advocate", "claims examiner".
const doer = /(?:[^aeiou]er|[aeiou]ner|or|ist|ian|ant|ate|eer)$/;
const noDoer =
  /^(?:member|leader|thinker|contributor|worker|learner|communicator|collaborator|supporter|maker|doer|solver|builder|believer|speaker|listener|teller|manner|reminder|bar|partner|player|mentor|founder|owner|starter|factor|indicator|order|error|computer|customer|server|docker|layer|provider|vendor|buffer|number|matter|driver|career|differentiator)$/;

// These name a job alone; "engineer" and "manager" alone say nothing to search for.
const aloneRoles =
  /^(?:architect|nurse|paralegal|recruiter|accountant|auditor|solicitor|attorney|translator|copywriter|journalist|editor|midwife|electrician|bookkeeper|(?!special)[a-z]{4,}ist|technician)$/;

const ranks =
  /^(?:a|an|the|senior|sr\.?|junior|jr\.?|principal|staff|similar|mid-level|mid|software-related|registered|professional|or|team|dedicated|qualified|hands-on|full-time|experienced)$/;
const longestTitle = 4;

/** The title in `run` after "as a", as a term; nothing where no noun of a job ends it. */
export function titleTerm(run: readonly Piece[], source: string, lexicon: Lexicon): Term[] {
  const term = jobIn(run, source, lexicon, true);
  if (term !== null) return [term];
  const [only, ...others] = run.filter((piece) => !ranks.test(piece.text));
  const letters = only === undefined ? '' : source.slice(only.start, only.end);
  if (only === undefined || others.length > 0 || !/^\p{Lu}{2,5}$/u.test(letters)) return [];
  const { start, end } = only;
  return [{ id: kebabOf(letters), name: letters, known: false, start, end, proper: false, weak: false }];
}

/** The job title that `run` is, as the term it asks for; null when it is none, or names people to work with. */
export function roleTerm(run: readonly Piece[], source: string, lexicon: Lexicon): Term | null {
  return /s$/.test(run.at(-1)?.text ?? '') ? null : jobIn(run, source, lexicon);
}

function jobIn(run: readonly Piece[], source: string, lexicon: Lexicon, stated = false): Term | null {
  if (run.some(({ kind }) => kind === 'soft')) return null; // "ability to lead" is no lead
  const words = run.filter((piece) => !ranks.test(piece.text));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > longestTitle) return null;
  const title = source.slice(first.start, last.end).replace(/\s+/g, ' ');
  const noun = /([\p{L}-]+?)s?$/u.exec(title.toLowerCase())?.[1] ?? '';
  const field = fields[noun];
  const ends = otherRoles.has(noun) || (stated && doer.test(noun) && !noDoer.test(noun));
  if (field === undefined && !ends) return null;
  if (!title.includes(' ') && !aloneRoles.test(noun) && !(stated && noun === 'consultant')) return null;
  const place = { start: first.start, end: last.end, proper: false, weak: false };
  const known = field === undefined ? undefined : fieldIn(lexicon, title, noun, field);
  const id = known?.id ?? kebabOf(title);
  return { id, name: title, known: known !== undefined, ...place };
}

/** "Data Engineer" → the skill data engineering, where the lexicon has it. */
function fieldIn(lexicon: Lexicon, title: string, noun: string, field: string) {
  const name = title.slice(0, title.toLowerCase().lastIndexOf(noun)) + field;
  const found = findSkills(lexicon, name, { list: true }).at(-1);
  return found !== undefined && found.end - found.start >= name.length - 1
    ? lexicon.skills.get(found.skill)
    : undefined;
}
