// Folders of PDF files → how the text core differs from PDFium, page by page, and what it leaves to PDFium.
// Usage: npm run oracle -- [--show N] FOLDER [FOLDER …]; prints N differences a folder (5 by default).
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Line } from '../src/model/document.ts';
import { defaultLimits } from '../src/model/limits.ts';
import { readWithCore } from '../src/read/pdf/core/read-file.ts';
import { layOutPages } from '../src/read/pdf/document.ts';
import { discardEngine, openEngine } from '../src/read/pdf/engine.ts';
import { readPages } from '../src/read/pdf/file.ts';
import type { PageContent } from '../src/read/pdf/page.ts';

interface Tally {
  files: number;
  whole: number;
  partly: number;
  pages: number;
  compared: number;
  same: number;
  reasons: Map<string, number>;
  differences: Map<string, string[]>;
}

const { values, positionals } = parseArgs({
  options: { show: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const show = Number(values.show);
for (const folder of positionals) {
  if (existsSync(folder)) report(folder, await compareFolder(folder));
  else console.log(`${folder} does not exist, skipped`);
}

async function compareFolder(folder: string): Promise<Tally> {
  const tally: Tally = {
    files: 0,
    whole: 0,
    partly: 0,
    pages: 0,
    compared: 0,
    same: 0,
    reasons: new Map(),
    differences: new Map(),
  };
  for (const name of (await readdir(folder)).sort()) {
    if (!name.toLowerCase().endsWith('.pdf')) continue;
    const bytes = await readFile(join(folder, name));
    tally.files += 1;
    const { pages, reasons } = readWithCore(bytes, defaultLimits);
    for (const reason of reasons) count(tally.reasons, reason);
    if (pages === null) {
      tally.whole += 1;
      continue;
    }
    if (pages.includes(null)) tally.partly += 1;
    const oracle = await askOracle(name, bytes);
    tally.pages += pages.length;
    if (oracle === null) note(tally, 'read by the core alone', name);
    else compare(tally, name, pages, oracle);
  }
  return tally;
}

async function askOracle(name: string, bytes: Uint8Array): Promise<PageContent[] | null> {
  try {
    return readPages(await openEngine(), { name, bytes }, defaultLimits);
  } catch {
    discardEngine();
    return null;
  }
}

function compare(
  tally: Tally,
  name: string,
  pages: readonly (PageContent | null)[],
  oracle: readonly PageContent[],
): void {
  if (pages.length !== oracle.length)
    note(tally, 'number of pages', `${name} ${pages.length} ${oracle.length}`);
  for (const [index, page] of pages.entries()) {
    const other = oracle[index];
    if (!page || !other) continue;
    tally.compared += 1;
    const found = differences(page, other);
    if (found.length === 0) tally.same += 1;
    for (const [kind, detail] of found) note(tally, kind, `${name} p. ${index + 1}: ${detail}`);
  }
}

/** The kinds of difference between two readings of a page, each with what differs. */
function differences(page: PageContent, other: PageContent): [string, string][] {
  const found: [string, string][] = [];
  const [own, their] = [layOutPages([page]), layOutPages([other])];
  const [words, wanted] = [own.text.split(/\s+/), their.text.split(/\s+/)];
  const lost = without(wanted, words);
  const extra = without(words, wanted);
  if (lost.length + extra.length > 0) found.push(['words', `lost ${quote(lost)} extra ${quote(extra)}`]);
  else if (words.join(' ') !== wanted.join(' ')) found.push(['order', firstDifference(words, wanted)]);
  else if (own.text !== their.text)
    found.push(['lines', firstDifference(own.text.split('\n'), their.text.split('\n'))]);
  else {
    const odd = own.lines.findIndex((line, index) => !isAlike(line, their.lines[index]));
    if (odd >= 0) found.push(['style', `${styleOf(own.lines[odd])} instead of ${styleOf(their.lines[odd])}`]);
  }
  const hidden = ({ hidden: words }: PageContent) =>
    words.map(({ word, reason }) => `${reason} ${word.text}`).join(' ');
  if (hidden(page) !== hidden(other))
    found.push(['hidden', `${hidden(page).slice(0, 80)} | ${hidden(other).slice(0, 80)}`]);
  if (page.stored.join() !== other.stored.join())
    found.push(['stored', `${page.stored.join(' ').slice(0, 80)} | ${other.stored.join(' ').slice(0, 80)}`]);
  const links = (flow: typeof own) =>
    flow.links.map(({ target, start, end }) => `${target} ${start} ${end}`).join('\n');
  if (own.text === their.text && links(own) !== links(their))
    found.push(['links', firstDifference(links(own).split('\n'), links(their).split('\n'))]);
  if (page.unmapped !== other.unmapped) found.push(['unmapped', `${page.unmapped} ${other.unmapped}`]);
  return found;
}

/** Left edges may differ by what a glyph hangs over its own place, which the core does not know. */
function isAlike(a: Line, b: Line | undefined): boolean {
  const keys = ['bold', 'bullet', 'continues', 'gapBefore'] as const;
  return (
    b !== undefined &&
    keys.every((key) => a[key] === b[key]) &&
    Math.abs((a.size ?? 0) - (b.size ?? 0)) < 0.2 &&
    Math.abs((a.x ?? 0) - (b.x ?? 0)) < 0.25 * (a.size ?? 1)
  );
}

function styleOf(line: Line | undefined): string {
  return JSON.stringify({ ...line, page: undefined, start: undefined, end: undefined });
}

/** Words of the first list that the second has not as often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times <= 0;
  });
}

function firstDifference(a: readonly string[], b: readonly string[]): string {
  const at = a.findIndex((value, index) => value !== b[index]);
  const from = Math.max(0, at - 1);
  return `${quote(a.slice(from, from + 4))} instead of ${quote(b.slice(from, from + 4))}`;
}

function quote(words: readonly string[]): string {
  return JSON.stringify(words.slice(0, 8).join(' ').slice(0, 160));
}

function note(tally: Tally, kind: string, detail: string): void {
  const known = tally.differences.get(kind);
  if (known) known.push(detail);
  else tally.differences.set(kind, [detail]);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function report(folder: string, tally: Tally): void {
  const { files, whole, partly, pages, compared, same } = tally;
  console.log(
    `${folder}: ${files} files, ${whole} handed over, ${partly} in part; ${compared} of ${pages} pages compared, ${same} the same`,
  );
  for (const [reason, times] of [...tally.reasons].sort((a, b) => b[1] - a[1]))
    console.log(`  left to PDFium: ${reason} ${times}`);
  for (const [kind, details] of tally.differences) {
    console.log(`  ${kind}: ${details.length}`);
    for (const detail of details.slice(0, show)) console.log(`    ${detail}`);
  }
}
