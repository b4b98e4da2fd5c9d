import { describe, expect, it } from 'vitest';
import type { Advice } from '../../src/model/advice.ts';
import { renderAdviceJson } from '../../src/report/advice-json.ts';
import { renderAdviceMarkdown, renderUnreadableMarkdown } from '../../src/report/advice-markdown.ts';
import { renderAdvice } from '../../src/report/advice-text.ts';
import { renderUnreadable } from '../../src/report/machine-text.ts';
import { source } from '../score/sample.ts';

const look = { color: false, width: 80 };

const advice: Advice = {
  schema: 'rolefit.advice/1',
  asOf: '2026-11-24',
  engine: { version: '', lexicon: '', weights: '', config: '' },
  job: { file: 'posting.txt', sha256: '', title: 'Storekeeper' },
  file: 'mine.pdf',
  sha256: '',
  score: 41.2,
  band: 'partial',
  ceiling: { score: 52.4, band: 'good', edits: ['e1'] },
  most: { score: 58.9, band: 'good', edits: ['e1', 'e2'] },
  edits: [
    {
      id: 'e1',
      basis: 'shown',
      name: 'SAP',
      text: 'SAP is only listed. If it was part of your work as Storekeeper (from 2021), say there what you did with it.',
      source: { ...source('SAP'), line: 30, page: 2 },
      requirements: ['r1'],
      gain: 11.2,
      changes: [],
    },
    {
      id: 'e2',
      basis: 'related',
      name: 'Forklift licence',
      text: 'The paper says pallet truck, not forklift. If forklift was part of your work too, name it beside pallet truck.',
      source: null,
      requirements: ['r2'],
      gain: 6.5,
      changes: [],
    },
  ],
  thresholds: [
    {
      band: 'good',
      at: 45,
      reach: { score: 52.4, band: 'good', edits: ['e1'] },
      shown: { score: 52.4, band: 'good', edits: ['e1'] },
      smallest: true,
    },
    { band: 'strong', at: 60, reach: null, shown: null, smallest: true },
  ],
  rest: [
    {
      requirement: 'work',
      name: 'The work itself',
      importance: 'preferred',
      cause: 'work',
      lost: 20,
      text: 'How close it is.',
    },
    {
      requirement: 'r3',
      name: 'Cold storage',
      importance: 'required',
      cause: 'absent',
      lost: 12.1,
      text: 'Cold storage',
    },
    {
      requirement: 'r4',
      name: '5 years',
      importance: 'required',
      cause: 'years',
      lost: 6,
      text: '2 years of fitting work, 5 years asked.',
    },
    { requirement: 'r1', name: 'SAP', importance: 'required', cause: 'role', lost: 3, text: 'Shown.' },
  ],
  unsaid: [
    {
      requirement: 'r5',
      name: 'Right to work',
      importance: 'required',
      text: 'If this holds for you, say so in one line.',
    },
  ],
  gates: [{ requirement: 'r2', name: 'Forklift licence', edits: ['e2'] }],
  machines: [
    {
      code: 'columns',
      message: 'Page 1 is set in columns.',
      advice: 'One column is read the same everywhere.',
    },
    { code: 'second-reading', message: 'pdf-parse reads all 200 words the same.', advice: null },
  ],
};

const text = (change: Partial<Advice> = {}): string =>
  renderAdvice({ ...advice, ...change }, look).replace(/\s+/g, ' ');

/** With the same words wherever a file has a say. */
const adviceWith = (name: string): Advice => ({
  ...advice,
  file: name,
  job: { ...advice.job, title: name },
  gates: [{ requirement: 'r1', name, edits: null }],
  unsaid: advice.unsaid.map((one) => ({ ...one, name })),
  rest: advice.rest.map((one) => ({ ...one, name, text: name })),
  edits: advice.edits.map((one) => ({ ...one, text: name })),
  machines: [{ code: 'columns', message: name, advice: name }],
});

describe('renderAdvice', () => {
  it('says it all, short and in order', async () => {
    await expect(renderAdvice(advice, look)).toMatchFileSnapshot('../golden/advice.terminal');
  });

  it('keeps to the width', () => {
    for (const width of [60, 80, 100])
      for (const line of renderAdvice(advice, { color: false, width }).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width);
  });

  it('says of a line what it takes from the paper, and what from beyond it', () => {
    const reach = { score: 60, band: 'strong' as const, edits: ['e2'] };
    const shown = { score: 61, band: 'strong' as const, edits: ['e1', 'e3'] };
    const said = text({ thresholds: [{ band: null, at: 60, reach, shown, smallest: true }] });
    expect(said).toContain(
      'To reach 60 By what is on the paper: e1 and e3 together, 61.0; fewer edits do not.',
    );
    expect(said).toContain('By what you may have as well: e2 alone, 60.0.');
    expect(text({ thresholds: [{ band: null, at: 60, reach, shown, smallest: false }] })).toContain(
      'fewer may do, but are too many to try',
    );
  });

  it('claims no ceiling where dates are missing', () => {
    const ceiling = { score: advice.score, band: advice.band, edits: [] };
    expect(text({ ceiling, machines: [] })).toContain('shown as well as it can be');
    const said = text({ ceiling, machines: [{ code: 'no-dates', message: 'No dates.', advice: null }] });
    expect(said).not.toContain('shown as well as it can be');
    expect(said).toContain('what their dates would bring is in none of these figures');
  });

  it('says so where there is nothing to edit, or where the line is crossed already', () => {
    const none = { edits: [], ceiling: { score: 41.2, band: 'partial' as const, edits: [] } };
    const most = none.ceiling;
    expect(text({ ...none, most })).toContain('Editing does not get there: there is nothing to edit.');
    const reach = { score: 41.2, band: 'partial' as const, edits: [] };
    expect(text({ thresholds: [{ band: null, at: 30, reach, shown: reach, smallest: true }] })).toContain(
      'The resume is there already, with 41.2.',
    );
  });

  it('lists eight of a kind, and counts the rest', () => {
    const [first] = advice.edits;
    const edits = Array.from({ length: 11 }, (_, index) => ({
      ...(first as Advice['edits'][0]),
      id: `e${index}`,
    }));
    expect(text({ edits })).toContain('and 3 more, smaller ones');
  });

  it('says once what holds for several', () => {
    const [first, ...others] = advice.edits;
    if (first === undefined) throw new Error('no edit');
    const second = { ...first, id: 'e9', name: 'Excel', text: first.text.replace('SAP', 'Excel') };
    expect(text({ edits: [first, second, ...others] })).toContain('Excel: as e1. (page 2, line 30)');
    const [open] = advice.unsaid;
    if (open === undefined) throw new Error('nothing unsaid');
    const unsaid = [open, { ...open, name: 'A driving licence.' }];
    expect(text({ unsaid })).toContain(
      '? Right to work ? A driving licence If this holds for you, say so in one line.',
    );
  });

  it('says the same in Markdown, word for word', async () => {
    const markdown = renderAdviceMarkdown(advice);
    await expect(markdown).toMatchFileSnapshot('../golden/advice.markdown');
    const words = (of: string): string[] => of.replace(/[\\#*|>█░-]/g, ' ').match(/[\p{L}\d.,]+/gu) ?? [];
    for (const word of words(renderAdvice(advice, look))) expect(words(markdown)).toContain(word);
  });

  it('lets nothing of the files be markup', () => {
    const name = '<img src=x> [a](b) | **c**\n# d';
    const raw = renderAdviceMarkdown(adviceWith(name));
    for (const shown of [raw, renderUnreadableMarkdown({ file: name, message: name, hint: name })])
      expect(shown).not.toMatch(/<img|\[a\]\(b\)|(?<!\\)\*\*c|^# d/m);
  });

  it('lets nothing of the files speak to the terminal', () => {
    const name = '\u001b[31mred\u202e';
    const raw = renderAdvice(adviceWith(name), look);
    expect(raw).not.toMatch(/[\u001b\u202e]/);
    expect(renderUnreadable({ file: name, message: name, hint: name }, look)).not.toMatch(/[\u001b\u202e]/);
  });
});

it('gives the same as data', () => {
  expect(JSON.parse(renderAdviceJson(advice))).toEqual(advice);
});

it('says of a file that was not read what to do about it', () => {
  const said = renderUnreadable(
    { file: 'scan.pdf', message: 'scan.pdf has no text', hint: 'Export it again.' },
    look,
  );
  expect(said).toContain('scan.pdf has no text. Export it again.');
  expect(said.replace(/\s+/g, ' ')).toContain('There is no score until the file can be read.');
});
