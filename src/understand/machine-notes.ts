// A resume's document and profile → how programs read the file: what went well, what did not, and what helps.
import type { MachineNote } from '../model/advice.ts';
import type { Document } from '../model/document.ts';
import type { IntegrityNote, Profile, Warning } from '../model/profile.ts';
import type { SecondReading } from '../model/reading.ts';
import { columnPages } from './column-pages.ts';

/** Notes in the order in which they matter; one without advice says that something is as it should be. */
export function machineNotes(document: Document, profile: Profile): MachineNote[] {
  const notes = [
    ...profile.warnings.flatMap((warning) => noteWarning(warning)),
    ...profile.integrity.map(noteIntegrity),
    ...noteUndated(profile),
    ...noteHeadings(profile),
    ...noteColumns(document),
    ...(document.second === undefined ? [] : [noteSecond(document.second)]),
  ];
  return notes.length > 0 ? notes : [nothing];
}

const nothing: MachineNote = {
  code: 'nothing',
  message: 'Nothing was noticed that would keep a program from reading it.',
  advice: null,
};

/** What helps against a warning, by its code; null where nothing needs to be done. Others are for the log. */
const warningAdvice: Readonly<Record<string, string | null>> = {
  'page-without-text':
    'What is on there may be a picture of text, which programs skip. Export the page with real text.',
  'unmapped-glyphs': 'Export the file again with another font, or from another program.',
  ocr: 'This is guessed from a picture. A file with real text is read without guessing.',
  'second-reader': 'The file is damaged for one of two readers. Export it again.',
  'extension-mismatch': 'Give the file the ending of its format: some programs go by it.',
  'no-sections': 'Set plain headings on lines of their own: Experience, Education, Skills.',
  'no-dates': 'Give each role its months, from and to, on the line of its title.',
  'year-only-dates': 'Months make it exact. They cannot raise this score.',
};

function noteWarning({ code, message }: Warning): MachineNote[] {
  const advice = warningAdvice[code];
  return advice === undefined ? [] : [{ code, message: sentence(message), advice }];
}

const integrityAdvice: Readonly<Record<IntegrityNote['kind'], string>> = {
  'hidden-text':
    'It is not counted here, and a reader who finds it may ask why. Take it out: what is true belongs in plain sight.',
  'keyword-stuffing':
    'Saying a word more often brings nothing. Once, in the role where it was used, is enough.',
  'invisible-characters': 'They often come from copying. Type these words again.',
  homoglyphs: 'Type these words again with plain letters, so that a search finds them.',
  'instruction-to-reader': 'It changes nothing here, and a reader sees it. Take it out.',
};

const noteIntegrity = ({ kind, detail }: IntegrityNote): MachineNote => ({
  code: kind,
  message: sentence(detail),
  advice: integrityAdvice[kind],
});

/** Roles without dates, where others have them: those are told as a warning. */
function noteUndated({ positions }: Profile): MachineNote[] {
  const undated = positions.filter(({ months }) => months === null);
  if (undated.length === 0 || undated.length === positions.length) return [];
  const names = undated
    .slice(0, 3)
    .map(({ title }) => title?.replace(/\s+/g, ' ').slice(0, 60) ?? 'untitled');
  const more = undated.length > 3 ? ', …' : '';
  return [
    {
      code: 'undated-roles',
      message: `${undated.length} of ${positions.length} roles have no dates that were understood: ${names.join(', ')}${more}.`,
      advice:
        'What they show counts as described, not as used in a role. Give them months; what that brings depends on the dates, so no points are told.',
    },
  ];
}

function noteHeadings({ sections }: Profile): MachineNote[] {
  if (sections.length === 0) return [];
  const odd = sections.filter(({ kind }) => kind === 'other').map(({ title }) => title.slice(0, 40));
  const notes: MachineNote[] = [];
  if (odd.length > 0)
    notes.push({
      code: 'odd-headings',
      message: `These look like headings, but not of a usual section: ${[...new Set(odd)].slice(0, 4).join(', ')}.`,
      advice: 'What stands below them may be filed nowhere. Usual names are safer.',
    });
  if (!sections.some(({ kind }) => kind === 'experience'))
    notes.push({
      code: 'no-experience-heading',
      message: 'No heading for work experience was recognised.',
      advice: 'If you have worked, put a plain “Experience” above it.',
    });
  return notes;
}

function noteColumns(document: Document): MachineNote[] {
  const pages = columnPages(document);
  if (pages.length === 0) return [];
  return [
    {
      code: 'columns',
      message: `Page ${pages.join(', ')} is set in columns, which were read one after the other.`,
      advice: 'Other programs may read straight across them. One column is read the same everywhere.',
    },
  ];
}

/** Share of words that may differ before it is worth a look: hyphens and page numbers are always some. */
const mostDiffering = 0.02;

function noteSecond({ reader, words, shared, differences }: SecondReading): MachineNote {
  const code = 'second-reading';
  if (shared === words)
    return { code, message: `${reader} reads all ${words} words the same.`, advice: null };
  const message = `${reader}, which much software uses, reads ${shared} of ${words} words the same.`;
  if (words - shared <= mostDiffering * words) return { code, message, advice: null };
  const [first] = differences;
  const example =
    first?.first == null
      ? ''
      : first.second === null
        ? ` It does not see “${first.first.slice(0, 60)}”.`
        : ` It sees “${first.second.slice(0, 60)}” for “${first.first.slice(0, 60)}”.`;
  return { code, message: message + example, advice: '`rolefit profile --second-reader` shows where.' };
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
