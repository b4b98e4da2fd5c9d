// Spec → what a person checks: header, requirements by importance with what was made of them, stack, the rest.
import type { Importance, Requirement, Salary, Spec } from '../model/spec.ts';
import { escapeLine } from './escape.ts';
import { wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

/** The terminal form of a requirement spec. */
export function renderSpec(spec: Spec, options: Pick<ReportOptions, 'color' | 'width'>): string {
  const paint = paintFor(options.color);
  const lines = [
    '',
    paint.bold(escapeLine(spec.title ?? 'Untitled posting')),
    paint.dim(escapeLine(headerLine(spec))),
  ];
  for (const importance of ['required', 'preferred'] as const)
    lines.push(...section(spec, importance, paint, options.width));
  if (spec.stack.length > 0) {
    const names = escapeLine(spec.stack.map(({ name }) => name).join(', '));
    lines.push('', paint.bold('Named outside of requirements'), ...wrap(names, options.width - 2));
  }
  if (spec.notUnderstood.length > 0) lines.push('', paint.bold('Not understood'));
  for (const { line, quote } of spec.notUnderstood)
    lines.push(...wrap(`line ${line}: ${escapeLine(quote)}`, options.width - 2));
  lines.push('', paint.dim(`${Math.round(spec.coverage * 100)} % of the requirement lines understood`));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function headerLine({ seniority, workMode, location, employmentType, salary }: Spec): string {
  const known = [seniority, workMode, location, employmentType, salary && salaryText(salary)];
  return known.filter((part) => part !== null).join(' · ') || 'nothing else stated';
}

function salaryText({ min, max, currency, period }: Salary): string {
  const amounts = [min, max]
    .filter((amount) => amount !== null)
    .map((amount) => amount.toLocaleString('en-US'));
  return `${currency ?? ''} ${amounts.join(' to ')} a ${period}`.trim();
}

function section(spec: Spec, importance: Importance, paint: Paint, width: number): string[] {
  const own = spec.requirements.filter((requirement) => requirement.importance === importance);
  if (own.length === 0) return [];
  const lines = ['', paint.bold(`${importance === 'required' ? 'Required' : 'Preferred'} (${own.length})`)];
  for (const requirement of own) {
    const [first = '', ...rest] = wrap(escapeLine(requirement.text), width - 8);
    lines.push(`${requirement.id.padStart(4)}  ${first}`, ...rest.map((line) => `      ${line}`));
    for (const line of wrap(escapeLine(meaning(requirement)), width - 8))
      lines.push(paint.dim(`      ${line}`));
  }
  return lines;
}

/** What was made of a requirement: kind, groups, years, degree, level. */
function meaning({ kind, skills, years, degree, level, gate }: Requirement): string {
  const parts: string[] = [kind];
  for (const group of skills) {
    const names = group.skills.map((skill) => (skill.known ? skill.name : `“${skill.name}”`));
    parts.push(names.length > 1 ? `${group.mode} of ${names.join(', ')}` : names.join(''));
  }
  if (years !== null)
    parts.push(years.max === null ? `${years.min}+ years` : `${years.min} to ${years.max} years`);
  if (degree !== null)
    parts.push(
      `${degree.level}${degree.fields.length > 0 ? ` in ${degree.fields.join(' or ')}` : ''}${degree.equivalentOk ? ' or equivalent' : ''}`,
    );
  if (level !== null) parts.push(level);
  if (gate) parts.push('gate');
  return parts.join(' · ');
}
