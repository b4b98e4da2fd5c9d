import { closeSync, openSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Ahead } from '../../src/screen/ahead.ts';
import { OwnLines } from '../../src/screen/lines.ts';
import { splitLines } from '../../src/screen/split-lines.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rolefit-lines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives every line back, those that were moved out of memory and those after', () => {
  const lines = new OwnLines();
  const texts = Array.from({ length: 30 }, (_, index) => `${index} ünïcödé ${'x'.repeat(300_000)}`);
  const places = texts.map((text) => lines.append(text));
  expect(places.map((place) => lines.read(place).trimEnd())).toEqual(texts);
  lines.close();
});

it('splits a file into whole lines with their places in bytes, across pieces, and leaves a torn one', async () => {
  const file = join(folder, 'some.ndjson');
  const texts = ['é', '', 'y'.repeat(1_500_000), 'after'];
  await writeFile(file, `${texts.join('\n')}\ntorn`);
  const open = openSync(file, 'r');
  const found = [...splitLines(open)];
  closeSync(open);
  expect(found.map(({ text }) => text)).toEqual(texts);
  const bytes = readFileSync(file);
  for (const { text, start, length } of found)
    expect(bytes.subarray(start, start + length).toString()).toBe(`${text}\n`);
});

it('looks ahead no further than its bound, and gives all in order', async () => {
  let given = 0;
  async function* source(): AsyncIterable<number> {
    for (; given < 50_000; given++) yield given;
  }
  const ahead = new Ahead(source());
  expect(await ahead.next()).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(given).toBeLessThan(25_000);
  expect(ahead.complete).toBe(false);
  const rest: (number | null)[] = [];
  for (let next = await ahead.next(); next !== null; next = await ahead.next()) rest.push(next);
  expect(rest.length).toBe(49_999);
  expect(rest.at(-1)).toBe(49_999);
  expect(ahead).toMatchObject({ found: 50_000, complete: true });
});

it('hands on what the source throws', async () => {
  async function* source(): AsyncIterable<number> {
    yield 1;
    throw new Error('the folder is gone');
  }
  const ahead = new Ahead(source());
  await expect(async () => {
    while ((await ahead.next()) !== null);
  }).rejects.toThrow('the folder is gone');
});
