import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import type { Job } from '../../src/screen/job.ts';
import { headOf, journalDay, openJournal } from '../../src/screen/journal.ts';
import { Tally } from '../../src/screen/tally.ts';
import { requirement, specOf } from '../score/sample.ts';

const engine = { version: '1.0.0', lexicon: 'l', weights: 'w', config: 'c' };
const job: Job = { file: 'job.txt', sha256: 'a'.repeat(64), spec: specOf([requirement('r1')]) };
const head = headOf('2026-11-24', engine, [job]);
const match = (file: string) =>
  JSON.stringify([{ file, sha256: 'b'.repeat(64), score: 50, requirements: [] }]);
let folder = '';
let count = 0;
const fresh = (): string => join(folder, `${count++}.ndjson`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-journal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A journal with three files in it: two scored, one not read. */
async function written(): Promise<{ path: string; bytes: Buffer }> {
  const path = fresh();
  const { lines } = openJournal(path, head);
  const tally = new Tally(lines);
  tally.addScored('a.pdf', '1-1', { scores: [50], matches: match('a.pdf'), sketch: '' });
  tally.addUnreadable({ file: 'ü.pdf', sha256: null, code: 'empty', message: 'm', hint: null }, '2-2', true);
  tally.addScored('c.pdf', '3-3', { scores: [70], matches: match('c.pdf'), sketch: '' });
  lines.close();
  return { path, bytes: await readFile(path) };
}

const filesIn = (path: string, about = head): string[] => {
  const { lines, done } = openJournal(path, about);
  lines.close();
  return [...done.keys()];
};

describe('a journal', () => {
  it('begins where there is no file, and knows its day', async () => {
    const path = fresh();
    expect(journalDay(path)).toBe(null);
    expect(filesIn(path)).toEqual([]);
    expect(filesIn(path)).toEqual([]);
    expect(journalDay(path)).toBe('2026-11-24');
    expect((await readFile(path, 'utf8')).split('\n').length).toBe(2);
  });

  it('gives back what was done, and the matches from their places', async () => {
    const { path } = await written();
    const { lines, done } = openJournal(path, head);
    const tally = new Tally(lines);
    for (const one of done.values()) if ('entry' in one) tally.addKnown(one.entry);
    const matches = tally.rank(0).map((placed) => tally.matchOf(placed, 0));
    expect(matches.map(({ file, rank }) => [file, rank])).toEqual([
      ['c.pdf', 1],
      ['a.pdf', 2],
    ]);
    expect(done.get('ü.pdf')).toMatchObject({ stamp: '2-2', row: { code: 'empty' } });
    lines.close();
  });

  it('cut at any byte keeps its whole lines, drops the torn one, and can be gone on with', async () => {
    const { bytes } = await written();
    const path = fresh();
    for (let cut = 0; cut <= bytes.length; cut++) {
      await writeFile(path, bytes.subarray(0, cut));
      const whole = bytes.subarray(0, cut).toString('latin1').split('\n').length - 1;
      const { lines, done } = openJournal(path, head);
      expect(done.size, `cut at ${cut}`).toBe(Math.max(0, whole - 1));
      new Tally(lines).addScored('new.pdf', null, { scores: [1], matches: match('new.pdf'), sketch: '' });
      lines.close();
      expect(filesIn(path).length, `cut at ${cut}`).toBe(Math.max(0, whole - 1) + 1);
    }
  });

  it('passes over a line that does not parse: its file is scored again', async () => {
    const { path } = await written();
    await appendFile(path, 'null\n{"type":"match","file":\n');
    expect(filesIn(path)).toEqual(['a.pdf', 'ü.pdf', 'c.pdf']);
  });
});

describe('a journal of another run is refused, by what differs', () => {
  it.each([
    ['the posting', headOf('2026-11-24', engine, [{ ...job, sha256: 'c'.repeat(64) }])],
    ['the posting', headOf('2026-11-24', engine, [job, job])],
    ['the day (--as-of)', headOf('2026-11-25', engine, [job])],
    ['the configuration', headOf('2026-11-24', { ...engine, config: 'x' }, [job])],
    ['the weights', headOf('2026-11-24', { ...engine, weights: 'x' }, [job])],
    ['the lexicon', headOf('2026-11-24', { ...engine, lexicon: 'x' }, [job])],
    ['the version', headOf('2026-11-24', { ...engine, version: '2.0.0' }, [job])],
  ])('%s', async (part, other) => {
    const { path, bytes } = await written();
    expect(() => filesIn(path, other)).toThrow(UsageError);
    expect(() => filesIn(path, other)).toThrow(part);
    expect(await readFile(path)).toEqual(bytes);
  });

  it.each([
    ['with lines', 'name,score\nanna,1\n'],
    ['without a line feed', 'a letter'],
    ['JSON of another kind', '{"type":"run"}\n'],
  ])('a file that is no journal stays as it is: %s', async (_, text) => {
    const path = fresh();
    await writeFile(path, text);
    expect(() => filesIn(path)).toThrow('no journal of rolefit');
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('a folder that is not there is said', () => {
    expect(() => filesIn(join(folder, 'none', 'j.ndjson'))).toThrow('could not be opened');
  });
});
