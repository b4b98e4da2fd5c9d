import { describe, expect, it } from 'vitest';
import type { Document, Line } from '../../src/model/document.ts';
import { columnPages } from '../../src/understand/column-pages.ts';
import { machineNotes } from '../../src/understand/machine-notes.ts';
import { position, resumeOf, source } from '../score/sample.ts';

const documentOf = (change: Partial<Document> = {}): Document => ({
  file: 'resume.pdf',
  format: 'pdf',
  sha256: '',
  pages: 1,
  text: '',
  lines: [],
  links: [],
  facts: null,
  integrity: [],
  warnings: [],
  ...change,
});

const linesAt = (...xs: number[]): Line[] =>
  xs.map((x) => ({
    start: 0,
    end: 0,
    page: 1,
    heading: null,
    bullet: null,
    continues: false,
    gapBefore: false,
    bold: false,
    size: 10,
    x,
  }));

const dated = position('Clerk', '2020-01', 12);
const sections = [{ kind: 'experience' as const, title: 'Experience', source: source('Experience') }];
const codes = (profile: Parameters<typeof resumeOf>[1], document: Partial<Document> = {}) =>
  machineNotes(documentOf(document), resumeOf([], { positions: [dated], sections, ...profile }).profile).map(
    ({ code }) => code,
  );

describe('machineNotes', () => {
  it('says so where nothing is in the way', () => {
    expect(codes({})).toEqual(['nothing']);
  });

  it('tells roles without dates, unless no role has any', () => {
    expect(codes({ positions: [dated, position('Cook', null, null)] })).toEqual(['undated-roles']);
    const warnings = [{ code: 'no-dates', message: 'No dates' }];
    expect(codes({ positions: [position('Cook', null, null)], warnings })).toEqual(['no-dates']);
  });

  it('tells headings that are none of the usual ones, and work without a heading', () => {
    const odd = [{ kind: 'other' as const, title: 'My journey', source: source('My journey') }];
    expect(codes({ sections: [...sections, ...odd] })).toEqual(['odd-headings']);
    expect(codes({ sections: odd })).toEqual(['odd-headings', 'no-experience-heading']);
  });

  it('passes on what the readers noted, each with what helps', () => {
    const notes = machineNotes(
      documentOf(),
      resumeOf([], {
        positions: [dated],
        sections,
        integrity: [{ kind: 'hidden-text', detail: 'White text on page 1', source: null }],
        warnings: [
          { code: 'page-without-text', message: 'No text on page 2' },
          { code: 'of-no-use-here', message: 'Something' },
        ],
      }).profile,
    );
    expect(notes).toMatchObject([
      {
        code: 'page-without-text',
        message: 'No text on page 2.',
        advice: expect.stringContaining('picture'),
      },
      { code: 'hidden-text', advice: expect.stringContaining('Take it out') },
    ]);
  });

  it('gives the second reader room for a hyphen, and an example of anything more', () => {
    const second = {
      schema: 'rolefit.second-reader/1' as const,
      reader: 'pdf-parse' as const,
      words: 100,
      more: 0,
      text: '',
    };
    const noteOf = (shared: number) =>
      machineNotes(
        documentOf({
          second: {
            ...second,
            shared,
            differences: [{ line: 1, inSecond: false, first: 'SKILLS', second: 'S K I L L S' }],
          },
        }),
        resumeOf([], { positions: [dated], sections }).profile,
      )[0];
    expect(noteOf(100)).toMatchObject({ advice: null, message: 'pdf-parse reads all 100 words the same.' });
    expect(noteOf(98)?.advice).toBeNull();
    expect(noteOf(90)).toMatchObject({
      message: expect.stringContaining('It sees “S K I L L S” for “SKILLS”.'),
      advice: expect.stringContaining('--second-reader'),
    });
  });
});

describe('columnPages', () => {
  const left = Array(9).fill(40);
  const right = Array(9).fill(300);

  it('sees one column after the other', () => {
    expect(columnPages(documentOf({ lines: linesAt(...left, ...right) }))).toEqual([1]);
  });

  it('takes text indented below its dates for one column', () => {
    const entry = [40, 175, 175, 175];
    expect(columnPages(documentOf({ lines: linesAt(...entry, ...entry, ...entry, ...entry) }))).toEqual([]);
  });

  it('sees none in one column with small indents, on a page of a few lines, or in other formats', () => {
    expect(columnPages(documentOf({ lines: linesAt(...left, 52, 52, 52, 52, 52, 52) }))).toEqual([]);
    expect(columnPages(documentOf({ lines: linesAt(40, 40, 300, 300) }))).toEqual([]);
    expect(columnPages(documentOf({ format: 'text', lines: linesAt(...left, ...right) }))).toEqual([]);
  });
});
