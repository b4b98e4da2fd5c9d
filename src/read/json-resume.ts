// A JSON Resume (jsonresume.org, schema 1.0) → the lines a person would write for it.
import { type Fields, fieldsOf, isFields, itemsOf, joinTexts, textOf } from './json-text.ts';
import { type RawLine, rawLine } from './raw-line.ts';

const sectionNames = [
  'basics',
  'work',
  'education',
  'skills',
  'projects',
  'volunteer',
  'certificates',
  'languages',
];

/** Whether an object is a JSON Resume: `basics` with two of its sections, or its own schema named. */
export function isJsonResume(value: Fields): boolean {
  if (/jsonresume/i.test(textOf(value.$schema) ?? '')) return true;
  const known = sectionNames.filter((name) => name in value).length;
  return ('basics' in value && known >= 2) || known >= 3;
}

type Entry = (fields: Fields) => RawLine[];

/** Sections in the order people expect, each with its conventional heading. */
const sections: [string, string, Entry][] = [
  ['work', 'Experience', workEntry],
  ['volunteer', 'Volunteering', workEntry],
  ['projects', 'Projects', projectEntry],
  ['education', 'Education', educationEntry],
  ['skills', 'Skills', skillEntry],
  [
    'certificates',
    'Certifications',
    (item) => dated(joinTexts([item.name, item.issuer], ', '), day(item.date)),
  ],
  ['languages', 'Languages', languageEntry],
  [
    'awards',
    'Awards',
    (item) => [...dated(joinTexts([item.title, item.awarder], ', '), day(item.date)), ...summary(item)],
  ],
  ['publications', 'Publications', publicationEntry],
  ['interests', 'Interests', skillEntry],
  ['references', 'References', (item) => plain(joinTexts([item.name, item.reference], ': '))],
];

/** The resume as lines under headings; unknown fields are passed over. */
export function resumeLines(resume: Fields): RawLine[] {
  const lines = basicsLines(fieldsOf(resume.basics));
  for (const [field, heading, entry] of sections) {
    const entries = itemsOf(resume[field]).flatMap((item) => entry(isFields(item) ? item : { name: item }));
    if (entries.length > 0) lines.push(rawLine(heading, { heading: 2, gapBefore: true }), ...entries);
  }
  return lines;
}

function basicsLines(basics: Fields): RawLine[] {
  const place = fieldsOf(basics.location);
  const profiles = itemsOf(basics.profiles).map(fieldsOf);
  const about = textOf(basics.summary);
  return [
    ...plain(textOf(basics.name), { heading: 1 }),
    ...plain(textOf(basics.label)),
    ...plain(joinTexts([basics.email, basics.phone], ' | ')),
    ...plain(joinTexts([place.address, place.postalCode, place.city, place.region, place.countryCode], ', ')),
    ...plain(textOf(basics.url ?? basics.website)),
    ...profiles.flatMap((profile) =>
      plain(joinTexts([profile.network, profile.url ?? profile.username], ': ')),
    ),
    ...(about === null ? [] : [rawLine('Summary', { heading: 2, gapBefore: true }), ...paragraphs(about)]),
  ];
}

function workEntry(item: Fields): RawLine[] {
  const name = item.name ?? item.company ?? item.organization;
  const head = joinTexts([item.position, name], ', ');
  return [
    ...dated(head, rangeOf(item, 'Present')),
    ...plain(joinTexts([item.location, item.description], ' - ')),
    ...summary(item),
    ...bullets(item.highlights),
  ];
}

function projectEntry(item: Fields): RawLine[] {
  const roles = joinTexts(itemsOf(item.roles), ', ');
  const keywords = joinTexts(itemsOf(item.keywords), ', ');
  return [
    ...dated(joinTexts([item.name, roles, item.entity], ', '), rangeOf(item, '')),
    ...plain(textOf(item.description)),
    ...summary(item),
    ...bullets(item.highlights),
    ...plain(keywords === null ? null : `Technologies: ${keywords}`),
  ];
}

function educationEntry(item: Fields): RawLine[] {
  const degree = joinTexts([item.studyType, item.area], ' in ');
  const score = joinTexts([item.score ?? item.gpa], '');
  return [
    ...dated(joinTexts([degree, item.institution], ', '), rangeOf(item, '')),
    ...plain(score === null ? null : `Grade: ${score}`),
    ...bullets(item.courses),
  ];
}

function skillEntry(item: Fields): RawLine[] {
  const name = joinTexts([item.name, textOf(item.level) === null ? null : `(${item.level})`], ' ');
  return plain(joinTexts([name, joinTexts(itemsOf(item.keywords), ', ')], ': '));
}

function languageEntry(item: Fields): RawLine[] {
  return plain(joinTexts([item.language ?? item.name, item.fluency], ' - '));
}

function publicationEntry(item: Fields): RawLine[] {
  return [...dated(joinTexts([item.name, item.publisher], ', '), day(item.releaseDate)), ...summary(item)];
}

function summary(item: Fields): RawLine[] {
  const text = textOf(item.summary);
  return text === null ? [] : paragraphs(text).map((line) => ({ ...line, gapBefore: false }));
}

function paragraphs(text: string): RawLine[] {
  return text.split(/\n+/).flatMap((part) => plain(textOf(part)));
}

function bullets(value: unknown): RawLine[] {
  return itemsOf(value).flatMap((item) => plain(textOf(item), { bullet: 0 }));
}

function plain(text: string | null, attributes: Partial<RawLine> = {}): RawLine[] {
  return text === null ? [] : [rawLine(text.replace(/\s+/g, ' '), attributes)];
}

/** The first line of an entry, with its dates at the right margin. */
function dated(text: string | null, dates: string | null): RawLine[] {
  if (text === null && dates === null) return [];
  const words = (text ?? '').replace(/\s+/g, ' ');
  return [rawLine(dates === null ? words : `${words}\t${dates}`, { gapBefore: true })];
}

/** "Jan 2019 - Present"; `open` is what stands for an end that is not given. */
function rangeOf(item: Fields, open: string): string | null {
  const start = day(item.startDate);
  const end = day(item.endDate) ?? (open === '' ? null : open);
  if (start === null) return day(item.endDate);
  return end === null ? start : `${start} - ${end}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2019-01-15" and "2019-01" as "Jan 2019"; what is no ISO date stays as it is. */
function day(value: unknown): string | null {
  const text = textOf(value);
  const iso = /^(\d{4})-(\d{2})(?:-\d{2})?(?:T.*)?$/.exec(text ?? '');
  const month = months[Number(iso?.[2]) - 1];
  return iso === null || month === undefined ? text : `${month} ${iso[1]}`;
}
