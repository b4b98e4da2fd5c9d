import fc from 'fast-check';
import { expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { gather, readShard } from '../../src/queue/gather.ts';
import { hashName, SeenNames } from '../../src/queue/seen.ts';
import type { Source } from '../../src/queue/source.ts';
import { OwnLines } from '../../src/screen/lines.ts';

const hashes = [
  ['that is always the same', () => 7],
  ['of three values', (name: string) => name.length % 3],
  ['as it is', hashName],
] as const;

it.each(hashes)('takes names for the same only when they are, by a hash %s', (_, hash) => {
  const name = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.integer({ max: 50 }).map((at) => `resumes/${at}.pdf`),
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 400 }), (names) => {
      const kept: string[] = [];
      const seen = new SeenNames((index) => kept[index] ?? '', hash);
      for (const one of names) if (seen.add(one)) kept.push(one);
      expect(kept).toEqual([...new Set(names)]);
      expect(seen.count).toBe(kept.length);
      for (const one of names) expect(seen.has(one)).toBe(true);
      expect(seen.has('none of them')).toBe(false);
    }),
  );
});

it('remembers more names than its first table has room for', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `resumes/${at}.pdf`);
  const seen = new SeenNames((index) => names[index] ?? '');
  expect(names.filter((name) => seen.add(name))).toEqual(names);
  expect(names.filter((name) => seen.add(name))).toEqual([]);
});

/** Shards as lists of names, and what could not be read. */
async function gathered(pages: Source[][], size: number) {
  const lines = new OwnLines();
  const stream = (async function* () {
    yield* pages;
  })();
  const { files, shards, unread, hash } = await gather(stream, size, lines);
  const named = shards.map((place) => readShard(place, lines).files);
  lines.close();
  return { files, shards: named, unread: unread.map(({ file }) => file), hash };
}

const some = (...files: string[]): Source[] => files.map((file) => ({ file, stamp: '1' }));
const failed = (file: string): Source => ({ file, error: new InputError('empty', file, `${file} is empty`) });

it('cuts shards of a size, and leaves out what comes again: from the shard begun, one cut, or another place', async () => {
  const once = await gathered([some('a', 'b', 'c'), some('d', 'e')], 2);
  expect(once).toMatchObject({ files: 5, shards: [['a', 'b'], ['c', 'd'], ['e']], unread: [] });
  const again = await gathered([some('a', 'a', 'b', 'c', 'a', 'c'), some('d', 'b', 'e', 'e', 'd')], 2);
  expect(again).toEqual(once);
});

it('counts a name once, too, that is there both as a resume and as what cannot be read', async () => {
  const found = await gathered([some('a'), [failed('a'), failed('b'), failed('b')], some('b', 'c')], 2);
  expect(found).toMatchObject({ files: 3, shards: [['a', 'c']], unread: ['b'] });
});

it('tells files from others by name, stamp and order', async () => {
  const pages: Source[][][] = [
    [some('a', 'b')],
    [some('b', 'a')],
    [[{ file: 'a', stamp: '2' }, ...some('b')]],
    [some('a')],
    [some('a'), [failed('b')]],
  ];
  const hashesOf = await Promise.all(pages.map(async (one) => (await gathered(one, 2)).hash));
  expect(new Set(hashesOf).size).toBe(pages.length);
});
