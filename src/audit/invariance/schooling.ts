// Edits of when and where somebody learned, and whom they keep company with.
import type { Change } from './change.ts';
import { wordsAt } from './change.ts';
import { type Edit, withEach } from './edit.ts';
import { plain, rewriteLines, type Subject } from './subject.ts';

const schools = [
  'Harvard University',
  'Cuyahoga Community College',
  'University of Lagos',
  'Gallaudet University',
];

const clubs = [
  'Member, Sigma Alpha Mu fraternity',
  'Delta Sigma Theta Sorority, Inc.',
  'Society of Women Engineers',
  'Women Who Code',
  'Out in Tech',
  'National Society of Black Engineers',
  'Society of Hispanic Professional Engineers',
  'Muslim Student Association',
  'Knights of Columbus',
  'Association of LGBTQ+ Nurses',
];

const year = /(?<![\p{L}\p{N}.$])(?:19[5-9]|20[0-3])\d(?!\p{N})/gu;
const school =
  /(?<![\p{L}\p{N}])(?:(?:University|College|Institute)\sof\s(?:\p{Lu}\p{L}+\s?){1,3}(?<!\s)|(?:(?!(?:Ph\.?D|M\.?B\.?A|M\.?D|J\.?D|[BM]\.?(?:S|A|Sc|Eng|Tech|Ed))\b)\p{Lu}[\p{L}.'’-]*\s){1,4}(?:University|College|Institute)(?!\p{L}|\sof\s))/u;

/** Lines of the sections on education. */
function inEducation({ document, parts }: Subject, rewrite: (words: string) => string): Change[] {
  return parts
    .filter(({ kind }) => kind === 'education')
    .flatMap(({ heading, to }) => rewriteLines(document, rewrite, heading + 1, to));
}

/** Years moved or taken out: jobs stand in other sections, and keep theirs. */
function graduate(subject: Subject, by: string): Change[] {
  if (by === 'none') return inEducation(subject, (line) => line.replace(year, '').trimEnd());
  return inEducation(subject, (line) => line.replace(year, (found) => String(Number(found) + Number(by))));
}

/** A section of its own at the end, with a heading set like the last one. */
function join({ document, parts }: Subject, club: string): Change[] {
  const last = parts.at(-1);
  if (last === undefined) return [];
  const title = wordsAt(document, last.heading);
  const text = title === title.toUpperCase() ? 'MEMBERSHIPS' : 'Memberships';
  const at = document.lines.length;
  return [
    {
      at,
      remove: 0,
      put: [
        { text, like: last.heading, style: { gapBefore: true } },
        { ...plain(club, last.heading + 1), style: { ...plain('', 0).style, gapBefore: false } },
      ],
    },
  ];
}

export const schoolingEdits: readonly Edit[] = [
  withEach(
    'graduation',
    'other years of education, the jobs unchanged',
    ['-25', '-8', '5', 'none'],
    graduate,
  ),
  withEach('school', 'a school of another name', schools, (subject, value) =>
    inEducation(subject, (line) => line.replace(school, value)),
  ),
  withEach('club', 'a club or association', clubs, join),
];
