// A few of the runs of `npm run repeat`: locales, time zones, orders, workers, cache and journal make no other bytes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differing, type Hashes, hashesOf, type Way } from '../../bench/repeat/run.ts';
import { waysIn } from '../../bench/repeat/ways.ts';

/** One of each kind and what is furthest from it; the others are left to `npm run repeat`. */
const tried: Record<string, readonly string[]> = {
  locale: ['tr_TR', 'ar_EG', 'th_TH'],
  'time zone': ['Pacific/Kiritimati', 'America/St_Johns'],
  'order of files': ['backwards', 'shuffled'],
  workers: ['1', '3'],
  'what is there already': ['an empty cache', 'a full cache', 'a new journal', 'a whole journal'],
};

let scratch = '';
let plain: Hashes = new Map();
let ways: ReturnType<typeof waysIn> = {};

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'rolefit-repeat-test-'));
  ways = waysIn(scratch);
  plain = await hashesOf();
}, 60_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

const wayOf = (kind: string, name: string): Way => {
  const way = ways[kind]?.[name];
  if (way === undefined) throw new Error(`there is no way ${kind}: ${name}`);
  return way;
};

describe('the same files, posting and day give the same bytes in every format', () => {
  it('again', async () => {
    expect(plain.size).toBe(10);
    expect(differing(plain, await hashesOf())).toEqual([]);
  }, 60_000);

  for (const [kind, names] of Object.entries(tried))
    for (const name of names)
      it(`with another ${kind}: ${name}`, async () => {
        expect(differing(plain, await hashesOf(wayOf(kind, name)))).toEqual([]);
      }, 60_000);

  it('but not for another posting: the comparison does see differences', async () => {
    const other = await hashesOf({ job: 'jobs/accountant.html' });
    expect(differing(plain, other).length).toBe(10);
  }, 60_000);
});
