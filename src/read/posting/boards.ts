// JSON of the public job-board APIs of Greenhouse, Lever and Ashby → the postings in it.
import { type Fields, fieldsOf, isFields, itemsOf, joinTexts, numberOf, textOf } from '../json-text.ts';
import { employmentTypeOf, noFacts, periodOf, remoteOf } from './facts.ts';
import type { Posting, Section } from './posting.ts';

interface Board {
  name: string;
  /** Whether an object is a job of this board, told by fields no other board has together. */
  owns(job: Fields): boolean;
  read(job: Fields): Posting;
}

const boards: Board[] = [
  { name: 'Greenhouse', owns: (job) => has(job, 'title', 'content', 'location'), read: readGreenhouse },
  { name: 'Lever', owns: (job) => has(job, 'text', 'categories'), read: readLever },
  {
    name: 'Ashby',
    owns: (job) => has(job, 'title') && hasAny(job, 'descriptionHtml', 'descriptionPlain'),
    read: readAshby,
  },
];

/** All postings in a board's answer: one job, a list, or `{jobs: […]}`. Empty for JSON of another kind. */
export function readBoard(value: unknown): Posting[] {
  const jobs = isFields(value) && Array.isArray(value.jobs) ? value.jobs : itemsOf(value);
  return jobs.filter(isFields).flatMap((job) => {
    const board = boards.find((candidate) => candidate.owns(job));
    return board === undefined ? [] : [board.read(job)];
  });
}

function readGreenhouse(job: Fields): Posting {
  const pay = fieldsOf(itemsOf(job.pay_input_ranges)[0]);
  const min = numberOf(pay.min_cents);
  const max = numberOf(pay.max_cents);
  const period = /hour/i.test(textOf(pay.title) ?? '') ? 'hour' : null;
  const location = textOf(fieldsOf(job.location).name);
  return {
    facts: {
      ...noFacts,
      title: textOf(job.title),
      employer: textOf(job.company_name),
      location,
      remote: location !== null && /^remote\b/i.test(location) ? true : null,
      salary:
        min === null && max === null
          ? null
          : { min: cents(min), max: cents(max), currency: textOf(pay.currency_type), period },
    },
    workplace: null,
    sections: sectionsOf([[null, job.content]]),
  };
}

function readLever(job: Fields): Posting {
  const categories = fieldsOf(job.categories);
  const salary = fieldsOf(job.salaryRange);
  const min = numberOf(salary.min);
  const max = numberOf(salary.max);
  const workplace = textOf(job.workplaceType);
  const lists = itemsOf(job.lists).map((list): [string | null, unknown] => [
    textOf(fieldsOf(list).text),
    wrapItems(textOf(fieldsOf(list).content)),
  ]);
  return {
    facts: {
      title: textOf(job.text),
      employer: null,
      location: joinTexts(itemsOf(categories.allLocations ?? categories.location), '; '),
      remote: remoteOf(workplace),
      employmentType: employmentTypeOf(textOf(categories.commitment)),
      salary:
        min === null && max === null
          ? null
          : { min, max, currency: textOf(salary.currency), period: periodOf(textOf(salary.interval)) },
    },
    workplace: workplace === 'unspecified' ? null : workplace,
    sections: sectionsOf([
      [null, textOf(job.description) ?? job.descriptionPlain],
      ...lists,
      [null, textOf(job.additional) ?? job.additionalPlain],
    ]),
  };
}

function readAshby(job: Fields): Posting {
  const compensation = fieldsOf(job.compensation);
  const pay = itemsOf(compensation.summaryComponents)
    .map(fieldsOf)
    .find((component) => textOf(component.compensationType) === 'Salary');
  const places = [job.location, ...itemsOf(job.secondaryLocations).map((place) => fieldsOf(place).location)];
  const workplace = textOf(job.workplaceType);
  return {
    facts: {
      title: textOf(job.title),
      employer: null,
      location: joinTexts(places, '; '),
      remote: remoteOf(workplace) ?? (typeof job.isRemote === 'boolean' ? job.isRemote : null),
      employmentType: employmentTypeOf(textOf(job.employmentType)),
      salary:
        pay === undefined
          ? null
          : {
              min: numberOf(pay.minValue),
              max: numberOf(pay.maxValue),
              currency: textOf(pay.currencyCode),
              period: periodOf(textOf(pay.interval)),
            },
    },
    workplace,
    sections: sectionsOf([[null, textOf(job.descriptionHtml) ?? job.descriptionPlain]]),
  };
}

function sectionsOf(parts: [string | null, unknown][]): Section[] {
  return parts.flatMap(([heading, value]) => {
    const body = textOf(value);
    return body === null ? [] : [{ heading, body }];
  });
}

/** Lever's lists come as bare items. */
function wrapItems(content: string | null): string | null {
  return content !== null && /^\s*<li\b/i.test(content) ? `<ul>${content}</ul>` : content;
}

function cents(amount: number | null): number | null {
  return amount === null ? null : amount / 100;
}

function has(job: Fields, ...names: string[]): boolean {
  return names.every((name) => name in job);
}

function hasAny(job: Fields, ...names: string[]): boolean {
  return names.some((name) => name in job);
}
