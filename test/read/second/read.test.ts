// The two readers check each other: every word they see differently in a fixture is listed here with its reason.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocument } from '../../../src/read/document.ts';
import { loadInput } from '../../../src/read/input.ts';
import { docx, paragraph } from '../reading.ts';

const folder = resolve(import.meta.dirname, '../../../fixtures/resumes');
const files = readdirSync(folder).filter((name) => /\.(?:pdf|docx)$/.test(name));

/** File → reason → what the first reader sees and the second does not see so, or (after +) the second alone. */
const known: Record<string, Record<string, string[]>> = {
  'amara-okafor-senior-backend-engineer.pdf': {
    'the footer of both pages is left out': [
      '+page 1',
      '+2',
      '+Amara Okafor',
      '+of',
      '+Amara Okafor page 2 of 2',
    ],
  },
  'mei-lin-chow-product-designer.pdf': {
    'letter-spaced words are closed': [
      'MEI-LIN CHOW',
      '+M E',
      '+L I N C H O W',
      '+I',
      ...['PROFILE', 'EXPERIENCE', 'EDUCATION', 'SKILLS', 'LANGUAGES'],
    ],
  },
  'rahul-venkataraman-data-engineer.pdf': { 'broken at a line end': ['seconds.'] },
  'tomasz-kowalczyk-java-engineer.pdf': {
    'broken at a line end': ['answer', 'well-rehearsed', 'actuarial', 'difficult'],
    'the ligature stands apart': ['Office', '+of', '+fice'],
  },
  'jordan-pettway-accountant.docx': {
    'mammoth reads no headers and footers': [
      ...['Broken Arrow', 'jordan.pettway@example.com 918-555-0188', 'Jordan Pettway', 'Accountant', 'OK'],
      'References on request',
    ],
  },
};

async function readTwice(name: string, bytes?: Uint8Array) {
  const input = bytes ? { name, bytes } : await loadInput(resolve(folder, name), defaultLimits);
  return readDocument(input, defaultLimits, { second: true });
}

describe('readAgain', () => {
  it.each(files)('agrees with the first reader on %s, but for what is known', async (name) => {
    const { second } = await readTwice(name);
    const found = second?.differences.map(({ first, second: other }) => first ?? `+${other}`) ?? [
      'no second',
    ];
    const expected = Object.values(known[name] ?? {}).flat();
    expect(found.filter((words) => !expected.includes(words))).toEqual([]);
    expect(second?.words).toBeGreaterThan(150);
    expect((second?.shared ?? 0) / (second?.words ?? 1)).toBeGreaterThan(0.94);
  });

  it('shows hidden text, which ordinary software reads', async () => {
    const { text, second } = await readTwice(
      'cv.docx',
      docx(paragraph('Cook') + paragraph('kafka', '<w:vanish/>')),
    );
    expect(text).toBe('Cook');
    expect(second).toMatchObject({ reader: 'mammoth', text: 'Cook\nkafka', words: 1, shared: 1 });
    expect(second?.differences).toEqual([{ line: 2, inSecond: true, first: null, second: 'kafka' }]);
  });

  it('names formats that have none', async () => {
    await expect(readTwice('cv.txt', Buffer.from('Cook in Oslo'))).rejects.toMatchObject({
      code: 'unsupported',
    });
  });

  it('is not there unless it was asked for', async () => {
    const input = await loadInput(resolve(folder, 'linh-tran-junior-python-developer.docx'), defaultLimits);
    expect(await readDocument(input, defaultLimits)).not.toHaveProperty('second');
  });
});
