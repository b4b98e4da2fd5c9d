// Folders of DOCX files → milliseconds of CPU a file of rolefit's reader and of mammoth, over the files that both read.
// Usage: npm run build && node bench/docx.ts [FOLDER …]; without a folder, the DOCX among fixtures/resumes.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractRawText } from 'mammoth';
import { defaultLimits } from '../src/model/limits.ts';

interface File {
  name: string;
  bytes: Buffer;
}

/** Rounds over all files: the first ones warm both readers up, the median of the others is shown. */
const warmUps = 2;
const rounds = 7;
/** A round over few files goes through them again until it has read so many, so that it measures neither start nor chance. */
const readsARound = 100;

const built = new URL('../dist/read/document.js', import.meta.url);
const { readDocument }: typeof import('../src/read/document.ts') = await import(
  existsSync(built) ? built.href : new URL('../src/read/document.ts', import.meta.url).href
);
if (!existsSync(built)) console.log('dist is missing: measuring the sources, which are compiled on the way');

const fixtures = fileURLToPath(new URL('../fixtures/resumes', import.meta.url));
const folders = process.argv.slice(2);
for (const folder of folders.length > 0 ? folders : [fixtures]) await measureFolder(folder);

async function ours({ name, bytes }: File): Promise<number> {
  return (await readDocument({ name, bytes }, defaultLimits)).text.length;
}

async function theirs({ bytes }: File): Promise<number> {
  return (await extractRawText({ buffer: bytes })).value.trim().length;
}

async function measureFolder(folder: string): Promise<void> {
  const files = await openFolder(folder);
  const [own, other] = await race(files);
  const kilobytes = files.reduce((sum, file) => sum + file.bytes.length, 0) / 1000;
  console.log(`${folder}: ${files.length} files, ${kilobytes.toFixed(0)} kB (median of ${rounds} rounds)`);
  console.log(`  rolefit  ${perFile(own, files)} ms CPU a file`);
  console.log(`  mammoth  ${perFile(other, files)} ms CPU a file: rolefit is ${(other / own).toFixed(1)} ×`);
}

/** Files that both readers read to some text: an early refusal would not be a fair race. */
async function openFolder(folder: string): Promise<File[]> {
  const files: File[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!name.toLowerCase().endsWith('.docx')) continue;
    const file = { name, bytes: await readFile(join(folder, name)) };
    const lengths = await Promise.all([ours(file), theirs(file)]).catch(() => [0]);
    if (Math.min(...lengths) > 0) files.push(file);
  }
  return files;
}

/** Both in turn over the same files; the CPU milliseconds of a median round of each. */
async function race(files: readonly File[]): Promise<[number, number]> {
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const times = [await cpuOf(ours, files), await cpuOf(theirs, files)];
    if (round < warmUps) continue;
    own.push(times[0] ?? 0);
    other.push(times[1] ?? 0);
  }
  return [median(own), median(other)];
}

async function cpuOf(read: (file: File) => Promise<number>, files: readonly File[]): Promise<number> {
  const before = process.cpuUsage();
  const passes = Math.ceil(readsARound / Math.max(1, files.length));
  for (let pass = 0; pass < passes; pass += 1) for (const file of files) await read(file);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / passes;
}

function perFile(milliseconds: number, files: readonly File[]): string {
  return (milliseconds / Math.max(1, files.length)).toFixed(2).padStart(7);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
