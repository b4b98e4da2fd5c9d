// Blocks and the board's own fields → title, seniority, work mode, employment type, location and salary.
import type { PostingFacts } from '../../model/document.ts';
import { type Salary, type Spec, salaryPeriods } from '../../model/spec.ts';
import type { Block } from './block.ts';
import { employmentFact, employmentOf } from './header/employment.ts';
import { locationOf } from './header/location.ts';
import { salaryOf } from './header/salary.ts';
import { seniorityOf } from './header/seniority.ts';
import { titleOf } from './header/title.ts';
import { workModeOf } from './header/work-mode.ts';

export type Header = Pick<
  Spec,
  'title' | 'seniority' | 'workMode' | 'employmentType' | 'location' | 'salary'
>;

const labelled =
  /^(?:job |work |position |employment |primary |office |role )?(?:locations?|type|status|mode|model|schedule|arrangement|hours|contract|workplace|terms|remote|title|onsite\/remote|basis)(?:\(s\)| type| basis)?\s*[:|]/;

/** A field of the job board wins over what the text says. */
export function headerOf(blocks: readonly Block[], facts: PostingFacts | null): Header {
  const title = facts?.title ?? titleOf(blocks);
  const location = facts?.location ?? locationOf(blocks);
  const labels = [title ?? '', ...labelsOf(blocks), facts?.location ?? ''].map((label) =>
    label.toLowerCase(),
  );
  const text = blocks.map((block) => block.plain).join('\n');
  return {
    title,
    seniority: seniorityOf(title, text.slice(0, 4000)),
    workMode: workModeOf(labels, text, facts?.remote ?? null),
    employmentType: employmentFact(facts?.employmentType ?? null) ?? employmentOf(labels, text),
    location,
    salary: salaryFact(facts) ?? salaryOf(text),
  };
}

/** Lines that state a fact by label, and the short lines at the top that hold several ("Acme · Oslo · Remote"). */
function labelsOf(blocks: readonly Block[]): string[] {
  const top = blocks.slice(1, 6).filter((block) => block.text.length < 90 && !/[.!?]$/.test(block.plain));
  return [...blocks.filter((block) => block.text.length < 200 && labelled.test(block.plain)), ...top].map(
    (block) => block.plain,
  );
}

function salaryFact(facts: PostingFacts | null): Salary | null {
  const salary = facts?.salary ?? null;
  if (salary === null || (salary.min === null && salary.max === null)) return null;
  const wanted = salary.period?.toLowerCase() ?? '';
  const period = salaryPeriods.find((name) => wanted.startsWith(name)) ?? 'year';
  return { min: salary.min, max: salary.max, currency: salary.currency, period };
}
