// One outcome → one sentence that says why it came out so.
import type { GroupOutcome, Outcome, Unknown } from './requirement.ts';
import type { SkillOutcome } from './skill.ts';
import type { WorkOutcome } from './work.ts';

const because: Record<Unknown, string> = {
  'not-on-paper': 'A resume does not show this; it needs a question.',
  'not-stated': 'The resume does not say.',
  'no-dates': 'No dated work, so the years cannot be counted.',
  'unclear-degree': 'An education is named, but not its level.',
  'not-found': 'Its words were not found together; that does not prove it missing.',
};

/** A sentence or two without personal data: skills, spans of time, degrees. */
export function giveReason(outcome: Outcome): string {
  if (outcome.unknown !== null) return because[outcome.unknown];
  if (outcome.work !== null) return workReason(outcome.work);
  const parts = outcome.groups.map(groupReason);
  const { years, degree, requirement } = outcome;
  if (requirement.years !== null) {
    const asked = `${plural(requirement.years.min, 'year')} asked`;
    parts.push(years === null ? asked : `${duration(years.months ?? 0)} of fitting work, ${asked}`);
  }
  if (degree !== null) parts.push(degreeReason(outcome));
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** How near the resume as a whole is to the posting's work. */
function workReason({ depth, words }: WorkOutcome): string {
  const near = words >= 0.75 ? 'near to' : words >= 0.25 ? 'partly near to' : 'far from';
  const said = `the words of the working life are ${near} the posting's`;
  if (depth === null) return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  return `${plural(depth.skills, 'skill')} in the fields that the posting asks of; ${said}.`;
}

function groupReason({ mode, outcomes }: GroupOutcome): string {
  const found = outcomes.filter((outcome) => outcome.credit > 0).sort((a, b) => b.credit - a.credit);
  const missing = outcomes.filter((outcome) => outcome.credit === 0);
  if (found.length === 0)
    return outcomes.length === 1 ? `no mention of ${name(outcomes[0])}` : `none of ${names(outcomes)}`;
  if (mode === 'any') return describe(found[0]);
  const said = found.map(describe).join(', ');
  return missing.length === 0 ? said : `${said}; no mention of ${names(missing)}`;
}

function describe(outcome: SkillOutcome | undefined): string {
  if (outcome === undefined) return '';
  const where =
    outcome.strength === 'used-in-role'
      ? 'in a dated role'
      : outcome.strength === 'described'
        ? 'described'
        : 'listed';
  const time = outcome.months === null ? '' : ` (${duration(outcome.months)})`;
  if (outcome.match === 'implied') return `${name(outcome)} implied by ${outcome.via}, ${where}${time}`;
  if (outcome.match === 'related') return `no ${name(outcome)}, but related ${outcome.via} ${where}`;
  if (outcome.match === 'phrase') return `${quoted(outcome)} ${where}`;
  if (outcome.match === 'title') return `${name(outcome)} by the fitting roles`;
  return `${name(outcome)} ${where}${time}`;
}

const quoted = (outcome: SkillOutcome): string =>
  `words of “${shorten(outcome.asked.name)}” found as “${shorten(outcome.evidence[0]?.source.quote ?? '')}”,`;

const shorten = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= 60 ? flat : `${flat.slice(0, 59).trimEnd()}…`;
};

const name = (outcome: SkillOutcome | undefined): string => shorten(outcome?.asked.name ?? '');

const names = (outcomes: readonly SkillOutcome[]): string => outcomes.map(name).join(', ');

function degreeReason({ degree, requirement }: Outcome): string {
  const asked = requirement.degree?.level ?? 'degree';
  const level = degree?.education?.level ?? 'education';
  const field = degree?.education?.field;
  const own = field ? `${level} in ${field}` : level;
  switch (degree?.how) {
    case 'degree':
      return `${own} meets the ${asked} asked`;
    case 'other-field':
      return `${own}: the level fits, the field is another or not named`;
    case 'below':
      return `${own}, one level below the ${asked} asked`;
    case 'equivalent':
      return 'fitting work counted in place of the degree';
    default:
      return `no ${asked} found`;
  }
}

/** 14 → "1 year 2 months". */
export function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return plural(rest, 'month');
  return rest === 0 ? plural(years, 'year') : `${plural(years, 'year')} ${plural(rest, 'month')}`;
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
