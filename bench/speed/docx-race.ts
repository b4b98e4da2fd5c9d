// A folder of DOCX files → milliseconds of CPU a file of rolefit's reader and of mammoth, over the files that both read.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { defaultLimits } from '../../src/model/limits.ts';
import type { readDocument } from '../../src/read/document.ts';

interface File {
  name: string;
  bytes: Buffer;
}

/** Rounds over all files: the first ones warm both readers up, the median of the others is shown. */
const warmUps = 2;
const rounds = 7;
/** A round over few files goes through them again until it has read so many, so that it measures neither start nor chance. */
const readsARound = 100;

async function theirs({ bytes }: File): Promise<number> {
  return (await extractRawText({ buffer: bytes })).value.trim().length;
}

type Read = (file: File) => Promise<number>;

/** Prints both figures; nothing where the folder has no DOCX. */
export async function raceDocx(folder: string, read: typeof readDocument): Promise<void> {
  const ours: Read = async (file) => (await read(file, defaultLimits)).text.length;
  const files = await openFolder(folder, ours);
  if (files.length === 0) return;
  const [own, other] = await race(files, ours);
  const kilobytes = files.reduce((sum, file) => sum + file.bytes.length, 0) / 1000;
  console.log(`${folder}: ${files.length} files, ${kilobytes.toFixed(0)} kB (median of ${rounds} rounds)`);
  console.log(`  rolefit  ${perFile(own, files)} ms CPU a file`);
  console.log(`  mammoth  ${perFile(other, files)} ms CPU a file: rolefit is ${(other / own).toFixed(1)} ×`);
}

/** Files that both readers read to some text: an early refusal would not be a fair race. */
async function openFolder(folder: string, ours: Read): Promise<File[]> {
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
async function race(files: readonly File[], ours: Read): Promise<[number, number]> {
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

async function cpuOf(read: Read, files: readonly File[]): Promise<number> {
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
