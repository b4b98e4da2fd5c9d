// Sections → education: level, field and year of each degree, labelled as such or not.
import { cueOf } from '../../lexicon/cues.ts';
import type { Education } from '../../model/profile.ts';
import { type DateSpan, findDates } from '../dates.ts';
import { type DegreeMention, degreeCue, fieldAfter, findDegrees } from '../degree.ts';
import { wordsOf } from './lines.ts';
import { lineCues, lineDates, lineText, type Reading, sourceIn } from './reading.ts';
import type { Section } from './sections.ts';
import { countTitleWords } from './title-words.ts';

const secondarySchool =
  /(?<!\p{L})(?:high school|secondary school|grammar school|senior school|school for (?:boys|girls)|for boys|for girls|gymnasium|lycée|liceo|instituto de educación|gesamtschule|preparatory school)(?!\p{L})/iu;

const schoolCue = cueOf(secondarySchool);
const certificateCue = cueOf(/(?<!\p{L})(?:certificate|certification|certified)(?!\p{L})/iu);

/** "Certificate in Bookkeeping", "Web Design Certificate": a course of study, unless it says only that somebody was there. */
const certificateOf =
  /^\P{L}{0,3}(?:\p{Lu}\p{L}+\s){0,2}certificate(?:\s?[,:]|\s(?:in|program)|(?=\s\p{Lu}))(?!.*\b(?:completion|attendance|participation|achievement|merit|appreciation|excellence)\b)/iu;
const fieldCertificate = /^\P{L}{0,3}((?:\p{Lu}[\p{L}&]+\s){1,4})certificate(?=\s?[,:(|\t]|\s\d|$)/iu;

/** "Certification : Network Security", "Certified Office Assistant : Administration": what a form's two fields say. */
const formCertificate = /^\P{L}{0,3}(?:certification|certified(?:\s\p{L}+){1,5})\s?:\s/iu;

const notField =
  /school|teaching|training|honou?rs|accredited|professional|graduate|advanced|course|national|state|online/i;

/** A certificate with its field, at the start of a line; what else certificates are called is no schooling. */
function certificateIn(text: string): DegreeMention | null {
  const own = fieldCertificate.exec(text);
  if (own?.[1] !== undefined && !notField.test(own[1]))
    return { level: 'diploma', field: own[1].trim(), start: 0, end: own[0].length };
  const match = certificateOf.exec(text) ?? formCertificate.exec(text);
  if (match === null) return null;
  const field = fieldAfter(`, ${text.slice(match[0].length).replace(/^\s*(?:in\s)?/i, '')}`);
  return field === null ? null : { level: 'diploma', field, start: 0, end: match[0].length };
}

interface Found extends DegreeMention {
  line: number;
}

/** Degrees of a line; a school for the young without a degree beside it stands for secondary education. */
function degreesOf(reading: Reading, index: number, certificates: boolean): Found[] {
  const cues = lineCues(reading, index);
  if ((cues & (degreeCue | schoolCue | certificateCue)) === 0) return [];
  const text = lineText(reading, index);
  const degrees = findDegrees(text).map((degree) => ({ ...degree, line: index }));
  if (degrees.length > 0) return degrees;
  const certificate = certificates && (cues & certificateCue) !== 0 ? certificateIn(text) : null;
  if (certificate !== null) return [{ ...certificate, line: index }];
  const school = (cues & schoolCue) === 0 ? null : secondarySchool.exec(text);
  if (!school) return [];
  return [
    {
      level: 'secondary',
      field: null,
      start: school.index,
      end: school.index + school[0].length,
      line: index,
    },
  ];
}

/** Degrees in a section, the same one named twice in an entry ("M.Com (Master of Commerce)") taken once. */
function findIn(reading: Reading, section: Section): Found[] {
  const found: Found[] = [];
  for (let index = section.from; index < section.to; index++) {
    for (const degree of degreesOf(reading, index, section.kind === 'education')) {
      const last = found.at(-1);
      const again =
        last &&
        last.level === degree.level &&
        index - last.line <= 1 &&
        (last.field === null || degree.field === null || last.field === degree.field);
      if (again && last) last.field ??= degree.field;
      else found.push(degree);
    }
  }
  return found;
}

function endOf(date: DateSpan): string | null {
  if (date.to === 'present') return null;
  return date.to ?? date.from;
}

/** Lines below and above a degree in which its year can stand. */
const reach = { below: 4, above: 3 };
const longestDateLine = 120;

/** The year of a degree: on its own line, else below it before the next degree, else just above it. */
function yearOf(reading: Reading, degree: Found, previous: number, next: number): string | null {
  const text = lineText(reading, degree.line);
  const behind =
    findDates(text.slice(degree.end, degree.end + 200))[0] ??
    findDates(text.slice(Math.max(0, degree.start - 100), degree.start)).at(-1);
  if (behind) return endOf(behind);
  const lines: number[] = [];
  for (let index = degree.line + 1; index < next && index <= degree.line + reach.below; index++)
    lines.push(index);
  for (let index = degree.line - 1; index > previous && index >= degree.line - reach.above; index--)
    lines.push(index);
  for (const index of lines) {
    const isShort = lineText(reading, index).length <= longestDateLine;
    const date = isShort ? lineDates(reading, index)[0] : undefined;
    if (date) return endOf(date);
  }
  return null;
}

function toEducation(reading: Reading, section: Section, degrees: readonly Found[]): Education[] {
  return degrees.map((degree, at) => {
    const offset = reading.lines[degree.line]?.start ?? 0;
    const end = yearOf(
      reading,
      degree,
      degrees[at - 1]?.line ?? section.from - 1,
      degrees[at + 1]?.line ?? section.to,
    );
    const stop =
      degree.field === null
        ? degree.end
        : Math.max(
            degree.end,
            lineText(reading, degree.line).indexOf(degree.field, degree.start) + degree.field.length,
          );
    return {
      level: degree.level,
      field: degree.field === 'CS' ? 'Computer Science' : degree.field,
      end,
      source: sourceIn(reading, offset + degree.start, offset + stop),
    };
  });
}

/** Outside of education sections a degree counts where it stands as a fact, not in the text of a job. */
function elsewhere(reading: Reading, sections: readonly Section[]): Education[] {
  const open = sections.filter(
    ({ kind }) =>
      kind === 'summary' ||
      kind === 'certifications' ||
      kind === 'experience' ||
      kind === 'other' ||
      kind === 'skills',
  );
  return open.flatMap((section) => {
    const degrees = findIn(reading, section).filter(({ line, start, end }) => {
      const text = lineText(reading, line);
      const words = wordsOf(text).length;
      if (section.kind === 'experience')
        return words <= 12 && countTitleWords(text.replace(text.slice(start, end), '')) === 0;
      return (
        words <= 25 &&
        (section.kind !== 'summary' || section.title === null || /[\p{Lu}.]/u.test(text.slice(start, end)))
      );
    });
    return toEducation(reading, section, degrees);
  });
}

/** Education in the order of the resume; sections without that heading are searched only when it yields nothing. */
export function findEducation(reading: Reading, sections: readonly Section[]): Education[] {
  const named = sections.filter(
    ({ kind, title }) => kind === 'education' || /education|ausbildung|formation/i.test(title ?? ''),
  );
  const found = named.flatMap((section) => toEducation(reading, section, findIn(reading, section)));
  return found.length > 0 ? found : elsewhere(reading, sections);
}
