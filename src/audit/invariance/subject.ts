// Document of a resume → where in it the things stand that the edits are about.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { findSkills } from '../../lexicon/matcher.ts';
import type { Document } from '../../model/document.ts';
import type { Resume, SectionKind } from '../../model/profile.ts';
import type { Unranked } from '../../score/match.ts';
import { findName } from '../../understand/resume/name.ts';
import { blindReading } from '../../understand/resume/reading.ts';
import { findSections } from '../../understand/resume/sections.ts';
import { type Change, type Written, wordsAt } from './change.ts';

/** Lines `heading`..`to` (indices, end exclusive). */
export interface Part {
  kind: SectionKind;
  heading: number;
  to: number;
}

export interface Subject {
  document: Document;
  /** As written; null where none was found. */
  name: string | null;
  /** Line that holds the name, or -1. */
  nameAt: number;
  /** Sections with a heading in a line of its own, in reading order. */
  parts: Part[];
  /** How it was understood and scored before any edit. */
  resume: Resume;
  match: Unranked;
}

/** Finds name and sections as understanding does: what it misses is put in by the edits, not replaced. */
export function subjectOf(document: Document, resume: Resume, match: Unranked, lexicon: Lexicon): Subject {
  const isTerm = (words: string): boolean => findSkills(lexicon, words, { list: true }).length > 0;
  const name = findName(document, isTerm);
  const reading = blindReading(document, isTerm);
  const numberOf = (index: number): number => (reading.lines[index]?.number ?? document.lines.length + 1) - 1;
  const parts = findSections(reading)
    .filter(({ title }) => title !== null)
    .map(({ kind, from, to, start }) => ({
      kind,
      heading: document.lines.findIndex((line) => line.start <= start && start <= line.end),
      to: Math.max(numberOf(from - 1) + 1, numberOf(to)),
    }))
    .filter(({ heading, to }) => heading >= 0 && to > heading + 1);
  const nameAt =
    name === null ? -1 : document.lines.findIndex((_, index) => wordsAt(document, index).includes(name));
  return { document, name, nameAt, parts, resume, match };
}

/** Where people write about themselves: behind the name, else on top. */
export function behindName({ document, nameAt }: Subject, text: string): Change {
  const like = Math.min(nameAt < 0 ? 0 : nameAt + 1, document.lines.length - 1);
  return { at: nameAt + 1, remove: 0, put: [plain(text, like)] };
}

/** A line of its own, set like another but for what opens lists and headings. */
export function plain(text: string, like: number): Written {
  return { text, like, lead: '', style: { heading: null, bullet: null, continues: false } };
}

/** A change of each line whose words `rewrite` changes. */
export function rewriteLines(
  document: Document,
  rewrite: (words: string, index: number) => string,
  from = 0,
  to = document.lines.length,
): Change[] {
  const changes: Change[] = [];
  for (let index = from; index < to; index++) {
    const words = wordsAt(document, index);
    const text = rewrite(words, index);
    if (text !== words) changes.push({ at: index, remove: 1, put: [{ text, like: index }] });
  }
  return changes;
}

/** The lines before the first heading, where people say how to reach them. */
export function headEnd({ document, parts }: Subject): number {
  return Math.min(parts[0]?.heading ?? 12, document.lines.length);
}
