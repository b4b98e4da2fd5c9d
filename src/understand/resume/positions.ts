// Sections → dated positions with title, employer, kind and months, in the order of the resume.
import type { Position } from '../../model/profile.ts';
import { findDegrees } from '../degree.ts';
import { type Entry, findEntries } from './entries.ts';
import { mergedMonths, monthRange } from './months.ts';
import { type Reading, sourceIn } from './reading.ts';
import type { Section } from './sections.ts';
import { countTitleWords, hasEmployerWord } from './title-words.ts';
import { findToldEntries } from './told-positions.ts';

const internship =
  /(?<!\p{L})(?:intern|interns|internship|trainee|apprentice\w*|co-?op|praktik\p{L}+|stagiaire|stage|becari[oa]|tirocini\p{L}+|stagist\p{L}*|werkstudent\p{L}*|summer (?:analyst|associate|student))(?!\p{L})/iu;
const volunteer =
  /(?<!\p{L})(?:volunteer\w*|pro bono|open[- ]source contributor|ehrenamt\p{L}*|bénévole|voluntari[oa])(?!\p{L})/iu;
const project =
  /(?<!\p{L})(?:projects?|training|course|workshop|seminar|conference|hackathon|simulation|thesis|capstone)(?!\p{L})/iu;
const school =
  /(?<!\p{L})(?:graduat(?:ed|ion)|semester|studies|schooling|bootcamp|coursework|gpa|cgpa)(?!\p{L})/iu;

/** A position with the lines it spans, which only this folder needs. */
export interface DatedPosition {
  position: Position;
  from: number;
  headFrom: number;
  headTo: number;
  to: number;
}

function kindOf(entry: Entry, section: Section): Position['kind'] {
  const title = entry.title ?? '';
  if (section.kind === 'volunteering' || volunteer.test(title)) return 'volunteer';
  if (internship.test(title) || /^intern/i.test(section.title ?? '')) return 'internship';
  if (entry.title === null && entry.organization === null && project.test(entry.words)) return 'project';
  return 'job';
}

/** Dated work for an employer under a heading of projects, where a resume has no other work: research, contracts. */
function isEmployed(entry: Entry): boolean {
  return entry.date.to !== null && entry.organization !== null && hasEmployerWord(entry.organization);
}

/** Study, and single dates that no job title goes with, are no positions. */
function isPosition(entry: Entry, section: Section): boolean {
  const titles = countTitleWords(entry.title ?? '');
  const studied = findDegrees(entry.words).length > 0 || school.test(entry.words);
  if (studied && titles === 0) return false;
  if (studied && entry.title !== null && findDegrees(entry.title).length > 0 && entry.date.to === null)
    return false;
  if (entry.date.to === null) return titles > 0 && !project.test(entry.title ?? '');
  if (section.kind === 'projects' && !studied && isEmployed(entry)) return true;
  if (section.title === null || (section.kind !== 'experience' && section.kind !== 'volunteering'))
    return titles > 0 && !studied;
  return true;
}

/** `brief`: a single date is all of a position's time, not the start of it. */
function toPosition(
  reading: Reading,
  entry: Entry,
  { section, brief }: { section: Section; brief: boolean },
  asOf: string,
): DatedPosition | null {
  const first = reading.lines[entry.from];
  const last = reading.lines[entry.to - 1];
  if (!first || !last) return null;
  const end = entry.date.to ?? (brief ? entry.date.from : null);
  const range = monthRange(entry.date.from, end, asOf);
  const position: Position = {
    title: entry.title,
    organization: entry.organization,
    start: entry.date.from,
    end,
    months: range === null ? null : range.last - range.first + 1,
    source: sourceIn(reading, entry.start, entry.end),
    span: { start: first.start, end: last.end },
    kind: kindOf(entry, section),
  };
  return { position, from: entry.from, headFrom: entry.headFrom, headTo: entry.headTo, to: entry.to };
}

/**
 * Finds the positions in the sections that tell of work; where there is none, or it holds no dates, in what stands
 * outside of education, skills and the like, if a job title goes with the dates.
 */
export function findPositions(reading: Reading, sections: readonly Section[], asOf: string): DatedPosition[] {
  const work = sections.filter(({ kind }) => kind === 'experience' || kind === 'volunteering');
  const found = dropRepeats(collect(reading, work, asOf));
  if (found.some(({ position }) => position.kind === 'job' || position.kind === 'internship')) return found;
  const elsewhere = sections.filter(
    ({ kind }) => kind === 'summary' || kind === 'other' || kind === 'awards' || kind === 'projects',
  );
  const headed = dropRepeats([...found, ...collect(reading, elsewhere, asOf)]).sort(
    (a, b) => a.from - b.from,
  );
  return headed.length > 0 ? headed : collectTold(reading, [...work, ...elsewhere], asOf);
}

/** Work told in sentences, where nothing has a head with dates. */
function collectTold(reading: Reading, sections: readonly Section[], asOf: string): DatedPosition[] {
  return sections
    .flatMap((section) =>
      findToldEntries(reading, section).map((entry) =>
        toPosition(reading, entry, { section, brief: false }, asOf),
      ),
    )
    .filter((position) => position !== null)
    .sort((a, b) => a.position.source.start - b.position.source.start);
}

function collect(reading: Reading, sections: readonly Section[], asOf: string): DatedPosition[] {
  return sections.flatMap((section) => {
    const entries = findEntries(reading, section).filter((entry) => isPosition(entry, section));
    // Among ranges a single date is that month or year; where all are single, a timeline gives starts alone.
    const brief = entries.some(({ date }) => date.to !== null);
    return entries
      .map((entry) => toPosition(reading, entry, { section, brief }, asOf))
      .filter((position) => position !== null);
  });
}

/** A resume that was pasted in twice has its positions once. */
function dropRepeats(positions: readonly DatedPosition[]): DatedPosition[] {
  const seen = new Set<string>();
  return positions.filter(({ position: { title, organization, start, end } }) => {
    const key = JSON.stringify([title, organization, start, end]);
    const repeated = seen.has(key);
    seen.add(key);
    return title === null || !repeated;
  });
}

/** Months in dated jobs and internships, overlaps merged; null when nothing is dated. */
export function countExperience(positions: readonly Position[], asOf: string): number | null {
  const worked = positions.filter(({ kind }) => kind === 'job' || kind === 'internship');
  return mergedMonths(
    worked
      .map(({ start, end }) => (start === null ? null : monthRange(start, end, asOf)))
      .filter((range) => range !== null),
  );
}
