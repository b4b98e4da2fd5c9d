// The job → the posting with its requirements marked, and for each requirement what was understood and who meets it.
import { type Status, statuses } from '../../model/outcome.ts';
import type { Requirement, Spec } from '../../model/spec.ts';
import { statusBar } from './bars.ts';
import { highlightText } from './highlight.ts';
import { type Markup, markup } from './markup.ts';
import { allOf, rankingLink } from './place.ts';
import { counted, countsByRequirement, grouped, type Shown } from './shown.ts';

/** The whole view; `chosen` is the requirement that a link led to. */
export function postingView(shown: Shown, chosen: string | null): Markup {
  const { spec, text } = shown.results.job;
  const share = Math.round(spec.coverage * 100);
  const unclear = spec.notUnderstood.length;
  return markup`<section class="view" aria-labelledby="posting-title"><h2 id="posting-title" tabindex="-1">Posting</h2>
<p>${facts(shown)}</p>
<p class="soft">${share} % of its requirement lines were understood${unclear > 0 && `; ${counted(unclear, 'line')} ${unclear === 1 ? 'was' : 'were'} not`}.</p>
${text !== undefined && markup`<p class="legend" aria-hidden="true"><span><mark class="required">required</mark></span><span><mark class="preferred">preferred</mark></span>${unclear > 0 && markup`<span><mark class="unclear">not understood</mark></span>`}</p>`}
<div class="posting${text === undefined && ' without-text'}">${text !== undefined && markup`<div class="posting-text" role="region" aria-label="Text of the posting" tabindex="0">${highlightText(text, spec, chosen)}</div>`}
<div class="posting-list">${unclear > 0 && markup`<div class="panel"><h3>Not understood</h3><ul>${spec.notUnderstood.map(({ line, quote }) => markup`<li><q>${quote}</q> <span class="where">line ${line}</span></li>`)}</ul></div>`}
${countsByRequirement(shown.candidates, shown).map(
  ({
    requirement,
    counts,
  }) => markup`<article class="requirement${requirement.id === chosen && ' chosen'}" id="requirement-${requirement.id}"><h3>${requirement.text.replace(/\s+/g, ' ')}</h3><p class="soft facts">${requirement.id} · ${requirement.importance} · ${requirement.kind} · line ${requirement.source.line}${requirement.gate && ' · knock-out'}${requirement.weight !== 1 && ` · weight ${requirement.weight}`}</p><p>${understood(requirement)}</p>
${shown.candidates.length > 1 && markup`${statusBar(counts, shown.candidates.length)}<p class="soft">${statuses.map((status, at) => markup`${at > 0 && ', '}${countLink(requirement.id, status, counts[status])}`)}</p>`}</article>`,
)}${stack(shown)}</div></div></section>`;
}

/** A count that leads to the resumes behind it. */
function countLink(requirement: string, status: Status, count: number): Markup {
  if (count === 0) return markup`0 ${status}`;
  const link = rankingLink(allOf, { status: { requirement, status } });
  return markup`<a href="${link}">${grouped(count)} ${status}</a>`;
}

function facts({ results: { job } }: Shown): string {
  const { title, seniority, workMode, employmentType, location, salary } = job.spec;
  const parts = [title ?? job.file, seniority, workMode, employmentType, location, salaryText(salary)];
  return parts.filter((part) => part !== null).join(' · ');
}

function salaryText(salary: Spec['salary']): string | null {
  if (salary === null) return null;
  const range = [salary.min, salary.max].filter((one) => one !== null).map(grouped);
  if (range.length === 0) return null;
  return `${[salary.currency, range.join('–')].filter(Boolean).join(' ')} a ${salary.period}`;
}

/** Skills that the posting names without asking for them: they take no part in a score. */
function stack({ results: { job } }: Shown): Markup | null {
  const groups = job.spec.requirements.flatMap(({ skills }) => skills);
  const asked = new Set(groups.flatMap(({ skills }) => skills.map(({ id }) => id)));
  const rest = job.spec.stack.filter(({ id }) => !asked.has(id));
  const names = [...new Set(rest.map(({ name }) => name))];
  if (names.length === 0) return null;
  return markup`<div class="panel"><h3>Named, but not asked for</h3><p>${names.join(', ')}</p></div>`;
}

/** What rolefit makes of a requirement, in words. */
function understood({ skills, years, degree, level }: Requirement): string {
  const parts = skills.map(
    (group) => `${group.skills.map(({ name }) => name).join(group.mode === 'any' ? ' or ' : ' and ')}`,
  );
  if (level !== null) parts.push(`level ${level}`);
  if (years !== null)
    parts.push(years.max === null ? `${years.min} years or more` : `${years.min} to ${years.max} years`);
  if (degree !== null) {
    const fields = degree.fields.length > 0 ? ` in ${degree.fields.join(' or ')}` : '';
    parts.push(`degree: ${degree.level}${fields}${degree.equivalentOk ? ', or work that equals it' : ''}`);
  }
  return parts.length === 0 ? 'Searched for in its own words.' : `Understood as: ${parts.join('; ')}.`;
}
