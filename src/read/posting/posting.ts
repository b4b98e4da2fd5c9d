// Job data of any board → lines of a posting: title, facts, then its sections under their headings.
import type { PostingFacts } from '../../model/document.ts';
import { htmlLines } from '../html/fragment.ts';
import { type RawLine, rawLine } from '../raw-line.ts';
import { salaryText } from './facts.ts';

/** A part of the posting; `body` is HTML or plain text. */
export interface Section {
  heading: string | null;
  body: string;
}

/** What a board publishes about one job. */
export interface Posting {
  facts: PostingFacts;
  /** How the work is placed, in the board's words ("hybrid"), where it says more than remote or not. */
  workplace: string | null;
  sections: Section[];
}

/** The posting as lines; facts stand on top as labelled lines, as a person would write them. */
export function postingLines(posting: Posting): RawLine[] {
  const { facts, workplace } = posting;
  const labelled: [string, string | null][] = [
    ['Company', facts.employer],
    ['Location', facts.location],
    ['Workplace', workplace ?? (facts.remote === true ? 'Remote' : null)],
    ['Employment type', facts.employmentType],
    ['Salary', salaryText(facts.salary)],
  ];
  const lines = facts.title === null ? [] : [rawLine(facts.title, { heading: 1 })];
  for (const [label, value] of labelled) if (value !== null) lines.push(rawLine(`${label}: ${value}`));
  return [...lines, ...posting.sections.flatMap(sectionLines)];
}

/** A section's lines under its heading; a heading with nothing under it is left out. */
export function sectionLines(section: Section): RawLine[] {
  const body = bodyLines(section.body);
  const first = body[0];
  if (first !== undefined) first.gapBefore = true;
  if (section.heading === null || body.length === 0) return body;
  return [rawLine(section.heading, { heading: 2, gapBefore: true }), ...body];
}

/** Lines of a body that may be HTML or plain text. */
export function bodyLines(body: string): RawLine[] {
  const markup = /<\/?[a-z][^<>]{0,500}>|&(?:amp;)?(?:lt|gt|nbsp|amp|#\d+);/i.test(body);
  if (markup)
    return htmlLines(/<(?:p|br|li|div|h\d)\b|&lt;/i.test(body) ? body : body.replace(/\r?\n/g, '<br>'));
  let gap = false;
  const lines: RawLine[] = [];
  for (const text of body.split(/\r?\n/)) {
    if (text.trim() !== '') lines.push(rawLine(text, { gapBefore: gap }));
    gap = text.trim() === '';
  }
  return lines;
}
