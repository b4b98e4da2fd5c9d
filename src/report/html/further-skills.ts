// A match → the skills of its resume that the posting does not ask for.
import type { FurtherSkill } from '../../model/results.ts';
import { type Markup, markup } from './markup.ts';
import { lastUse, timeOf } from './months.ts';
import type { Candidate, Shown } from './shown.ts';

/** Those used in dated positions with their time, then the names of the others. They changed no score. */
export function furtherSkills({ match: { skills = [] } }: Candidate, { results }: Shown): Markup | null {
  if (skills.length === 0) return null;
  const named = new Set(results.job.spec.stack.map(({ id }) => id));
  const items = skills.map((skill) => item(skill, results.asOf, named.has(skill.id)));
  return markup`<div class="panel"><h3>Beyond the posting <span class="soft">skills that no requirement asks for; they change no score</span></h3><ul class="further">${items}</ul></div>`;
}

function item({ name, months, lastUsed }: FurtherSkill, asOf: string, inStack: boolean): Markup {
  const facts = [
    months === null ? null : timeOf(months),
    lastUsed === null ? null : lastUse(lastUsed, asOf),
    inStack ? 'named in the posting' : null,
  ].filter((fact) => fact !== null);
  return markup`<li><span>${name}</span>${facts.length > 0 && markup` <span class="soft">${facts.join(', ')}</span>`}</li>`;
}
