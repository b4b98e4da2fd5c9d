// Text → the degrees it names: level and field of study, with offsets. Used for resumes and postings alike.
import { cueOf, hasCue } from '../lexicon/cues.ts';
import { atPlace, matchesAt, placesIn } from '../lexicon/places.ts';
import { degreeNames, type EducationLevel } from './degree-names.ts';
import { foldWord, months } from './month-names.ts';

/** A degree as written at `start`..`end`; `field` is null where none follows. */
export interface DegreeMention {
  level: EducationLevel;
  field: string | null;
  start: number;
  end: number;
}

const rules = degreeNames.map(([level, source, care]) => ({
  level,
  pattern: atPlace(
    new RegExp(`(?<![\\p{L}\\d.])(?:${source})(?![\\p{L}\\d])\\.?`, care === 'case' ? 'u' : 'iu'),
  ),
}));

/** The cue of a text with the beginning of a degree in it. */
export const degreeCue = cueOf(...rules.map(({ pattern }) => pattern));

/** Whether a text is a degree and nothing else. */
function isDegree(text: string): boolean {
  if (!hasCue(text, degreeCue)) return false;
  return rules.some(({ pattern }) => {
    pattern.lastIndex = 0;
    return pattern.exec(text)?.[0] === text;
  });
}

// After the degree: "(ECE)", " in Computer Science", " : Management", ", commerce"; a second degree in brackets is skipped.
/** Roots of what is studied, which a field without "in" or a bracket must have, as names of schools stand there too. */
const studied =
  /scien|engineer|technolog|admin|manage|account|financ|econom|market|comput|informat|electr|mechan|civil|chem|physi|mathem|statist|biolog|nurs|educat|law|psycho|sociol|histor|english|\barts?\b|design|media|music|communic|business|commerc|politic|philos|health|medic|pharm|architect|agricul|environ|hospital|culinar|journal|linguist|data|software|network|telecom|industr|material|metallurg|aero|maschinen|elektro|wirtschaft|informatik|recht|studies|robot|theolog|criminal|justice|social|fashion|graphic|photo|film|theat|sport|\b(?:cse?|it|ece|eee?|ict|ai|hr)\b/iu;
const honours =
  /^\s?\((?:[BMA]\.?(?:Sc|S|A|E|Eng|Tech|Com|BA|CA|FA|Ed|Arch|AS)\.?|Ph\.?D\.?|[Hh]ons?\.?|[Hh]onou?rs|FH|TH|TU|Uni|[Dd]istinction)\)/u;
/** "M.S. Ed., Counseling", "M.S : Ed, Counseling": the degree goes on, and the field comes behind it. */
const ofEducation = /^\s{0,2}:?\s{0,2}Ed\b\.?\s?[,:]/u;
const bracketField = /^\s?(?:degree)?\s?\(([^()\n]{2,60})\)/u;
const wordField =
  /^\s{0,2}(?:degrees?|studies)?\s{0,2}(?:(?:in|of|en|für|i[mn]:|on)\s|[:,–—-]\s?|\s,\s?)\s{0,2}(?:the field of |major(?:ing)? in )?([^,;:|()\t\n•\d]{2,70})/iu;
const bareField = /^ (?=\p{Lu})([^,;:|()\t\n•\d]{3,100})/u;

const fieldEnd =
  /\s(?:from|at|with|and is|required|preferred|or (?:equivalent|related|similar|a |an |higher)|degree|degrees|gpa|cgpa|universit\p{L}* (?:of|de|di)|institute of|college of|school of|–|—|-|\/\/)(?:\s|$)|\s(?:with )?(?:a )?minor\b|\s(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\.\s/iu;
const institution =
  /\b(?:universit\p{L}*|college|institute?|school|academy|hochschule|polytechnic|faculty|campus|iit|iiit|nit|vtu|cdac|usa|india|city|state)\b/iu;

/** Words of a field that are none without the root beside them. */
const besideStudied =
  /^(?:systems?|theory|policy|work|languages?|literature|development|relations|security|applied|digital|general|public|human|international|molecular|clinical|organi[sz]ational|information|early|childhood|liberal|fine|visual|mathematical|computational)$/iu;
const joining = /^(?:and|&|of|in|for|with)$/iu;

/** "Biology Riverbend University" without a sign between the two: the words before the school's name; null where all are its name. */
function beforeSchool(text: string): string | null {
  const words = text.split(/\s+/).filter(Boolean);
  const school = words.findIndex((word) => institution.test(word));
  const isField = (word: string | undefined): boolean =>
    word !== undefined && (studied.test(word) || besideStudied.test(word));
  let end = 0;
  while (isField(words[end]) || (end > 0 && joining.test(words[end] ?? '') && isField(words[end + 1]))) end++;
  const field = words.slice(0, end).join(' ');
  const named = end > 0 && end < school && !joining.test(words[end] ?? '');
  return named && studied.test(field) ? field : null;
}

/** What a degree is in, cut where the school, a date or the next clause begins; null when nothing of a field is left. */
export function fieldAfter(rest: string): string | null {
  const plain = rest.replace(honours, '').replace(ofEducation, ',');
  for (const pattern of [bracketField, wordField, bareField]) {
    const written = pattern.exec(plain)?.[1];
    const field = written === undefined ? null : trimField(written);
    if (field !== null && (pattern !== bareField || studied.test(field))) return field;
  }
  return null;
}

/** Without what leads to a field and the signs around it. */
function tidy(text: string): string {
  return once(text)
    .replace(/^(?:(?:in|of|a|an|the|major|minor|studies|program|degree)\s)+/i, '')
    .replace(/^\W+|[\s.,:;*–—-]+$/gu, '');
}

function trimField(written: string): string | null {
  const cut = written.search(fieldEnd);
  const ofSchool = cut >= 0 && /^\s(?:institute|college|school) of\s/i.test(written.slice(cut));
  const ahead = ofSchool ? beforeSchool(tidy(written)) : null;
  const whole = tidy(cut < 0 ? written : written.slice(0, cut));
  const field = ahead ?? (institution.test(whole) ? beforeSchool(whole) : whole);
  if (field === null || months.has(foldWord(field))) return null;
  if (field.length < 2 || /^studies$/i.test(field) || field.split(' ').length > 8) return null;
  if (isDegree(field)) return null;
  return field;
}

/** "Accounting Accounting" as boards print it, once. */
function once(text: string): string {
  const words = text.trim().split(/\s+/);
  const half = words.length >> 1;
  return words.length % 2 === 0 && words.slice(0, half).join(' ') === words.slice(half).join(' ')
    ? words.slice(0, half).join(' ')
    : text;
}

/**
 * Finds the degrees named in a text, in order: `B.Tech (ECE)`, `Bachelor of Science : Management`, `MSc`,
 * `Diplom-Informatiker`, `Laurea`, `Licence en droit`. The field is what follows, never what the level implies.
 */
export function findDegrees(text: string): DegreeMention[] {
  const places = placesIn(text, degreeCue);
  if (places.length === 0) return [];
  const found: DegreeMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const { level, pattern } of rules) {
    for (const match of matchesAt(text, places, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (match[0].length === 0 || taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      found.push({
        level,
        field: fieldWithin(match[0]) ?? fieldAfter(text.slice(end, end + 130)),
        start,
        end,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "Master of Commerce", "Diplom-Informatiker": the field is inside the name itself; "of Science" says nothing. */
function fieldWithin(name: string): string | null {
  const subject = /\b(?:of|in) (.+)$/i.exec(name)?.[1];
  if (
    !subject ||
    /^(?:applied )?(?:sciences?|arts?|philosophy|technology|engineering)(?:\.? degree)?\.?$/i.test(subject)
  )
    return null;
  return subject.replace(/[\s.]*degree\.?$/i, '');
}
