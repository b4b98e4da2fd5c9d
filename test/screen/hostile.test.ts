// Damaged files through the pool: a small share of what `npm run fuzz` does, the same in every run.
import { expect, test } from 'vitest';
import { mutate } from '../../bench/hostile/mutate.ts';
import { readFixtures } from '../../bench/hostile/originals.ts';
import { differing, runHostile } from '../../bench/hostile/run.ts';

const originals = readFixtures();

test('sixty damaged fixtures all come to a typed outcome, twice the same', async () => {
  const files = Array.from({ length: 60 }, (_, index) => mutate(originals, 7, index));
  const tasks = files.map(({ name, bytes }) => ({ file: name, bytes: bytes.toString('base64') }));
  const first = await runHostile(tasks);
  expect(first.broken).toEqual([]);
  expect(first.verdicts).toHaveLength(60);
  expect(new Set(first.verdicts.map(({ code }) => code)).size).toBeGreaterThan(2);
  const second = await runHostile(tasks, { workers: 1 });
  expect(differing(first.verdicts, second.verdicts)).toEqual([]);
}, 120_000);

test('the same seed makes the same damage, another seed another', () => {
  const bytes = (seed: number) => mutate(originals, seed, 3).bytes.toString('base64');
  expect(bytes(1)).toBe(bytes(1));
  expect(bytes(1)).not.toBe(bytes(2));
});
