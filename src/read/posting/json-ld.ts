// JSON-LD in which a JobPosting (schema.org) may be found → the posting.
import type { PostingFacts } from '../../model/document.ts';
import { type Fields, fieldsOf, isFields, itemsOf, joinTexts, numberOf, textOf } from '../json-text.ts';
import { employmentTypeOf, periodOf } from './facts.ts';
import type { Posting, Section } from './posting.ts';

/** Fields with text of their own, in the order a posting has them. */
const sectionFields: [string, string][] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience requirements'],
  ['educationRequirements', 'Education requirements'],
  ['physicalRequirement', 'Physical requirements'],
  ['securityClearanceRequirement', 'Security clearance'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Incentives'],
];

/** Graphs nest, but not deeper than this in earnest. */
const deepest = 6;

/** The first JobPosting in any of the values: bare, in a list, in `@graph` or in `mainEntity`. */
export function findJobPosting(values: unknown[], depth = 0): Fields | null {
  if (depth > deepest) return null;
  for (const value of values) {
    if (Array.isArray(value)) {
      const found = findJobPosting(value, depth + 1);
      if (found !== null) return found;
    }
    if (!isFields(value)) continue;
    if (itemsOf(value['@type']).some((type) => /(?:^|[/:#])JobPosting$/.test(textOf(type) ?? '')))
      return value;
    const inner = [value['@graph'], value.mainEntity, value.itemListElement, value.item];
    const found = findJobPosting(
      inner.filter((part) => part !== undefined),
      depth + 1,
    );
    if (found !== null) return found;
  }
  return null;
}

/** Reads a JobPosting; a section that the description repeats is left out. */
export function readJobPosting(job: Fields): Posting {
  const description = textOf(job.description);
  const sections: Section[] = description === null ? [] : [{ heading: null, body: description }];
  const said = squeeze(description ?? '');
  for (const [field, heading] of sectionFields) {
    const body = itemsOf(job[field])
      .map(requirementText)
      .filter((text) => text !== null)
      .join('\n');
    if (body !== '' && !said.includes(squeeze(body))) sections.push({ heading, body });
  }
  return { facts: factsOf(job), workplace: null, sections };
}

/** A field may hold a text or a described thing (EducationalOccupationalCredential, DefinedTerm, …). */
function requirementText(value: unknown): string | null {
  const text = textOf(value);
  if (text !== null) return text;
  const fields = fieldsOf(value);
  const months = numberOf(fields.monthsOfExperience);
  if (months !== null && months > 0) return `${months} months of experience`;
  return joinTexts([fields.name ?? fields.credentialCategory, fields.description], ': ');
}

function factsOf(job: Fields): PostingFacts {
  const remote = textOf(job.jobLocationType);
  const organization = itemsOf(job.hiringOrganization)[0];
  const places = itemsOf(job.jobLocation)
    .map(placeText)
    .filter((place) => place !== null);
  return {
    title: textOf(job.title) ?? textOf(job.name),
    employer: textOf(organization) ?? textOf(fieldsOf(organization).name),
    location: places.length === 0 ? null : [...new Set(places)].join('; '),
    remote: remote === null ? null : /telecommute|remote/i.test(remote),
    employmentType: employmentTypeOf(textOf(itemsOf(job.employmentType)[0])),
    salary: salaryOf(job.baseSalary),
  };
}

function placeText(place: unknown): string | null {
  const address = fieldsOf(place).address ?? place;
  const plain = textOf(address);
  if (plain !== null) return plain;
  const fields = fieldsOf(address);
  const country = textOf(fields.addressCountry) ?? textOf(fieldsOf(fields.addressCountry).name);
  return joinTexts([fields.addressLocality, fields.addressRegion, country], ', ');
}

function salaryOf(salary: unknown): PostingFacts['salary'] {
  if (!isFields(salary)) {
    const amount = numberOf(salary);
    return amount === null ? null : { min: amount, max: amount, currency: null, period: null };
  }
  const value = fieldsOf(salary.value);
  const single = numberOf(value.value) ?? numberOf(salary.value);
  const min = numberOf(value.minValue) ?? numberOf(salary.minValue) ?? single;
  const max = numberOf(value.maxValue) ?? numberOf(salary.maxValue) ?? single;
  if (min === null && max === null) return null;
  const period = periodOf(textOf(value.unitText) ?? textOf(salary.unitText) ?? textOf(salary.duration));
  return { min, max, currency: textOf(salary.currency) ?? textOf(value.currency), period };
}

/** Letters and digits of a text without its markup, to see whether one holds the other. */
function squeeze(text: string): string {
  return text
    .replace(/<[^<>]{0,500}>|&[a-z#0-9]{1,8};/gi, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
