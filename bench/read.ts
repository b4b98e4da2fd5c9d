// Folders of PDF and DOCX files → memory over a thousand files; pages per CPU-second of rolefit's reader, of pdftotext
// (one process a file) and of pdf-parse; CPU a DOCX file beside mammoth. Without a folder: the fixtures.
// Usage: npm run build && node bench/read.ts [FOLDER …]; files over the page limit count for all or for none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLimits } from '../src/model/limits.ts';
import { raceDocx } from './speed/docx-race.ts';

interface File {
  path: string;
  bytes: Uint8Array;
  pages: number;
}

/** Runs of each contestant; the median is shown. The first run of rolefit and pdf-parse is a warm-up and not counted. */
const runs = 3;
/** Files that are read while memory is watched, and after how many it is shown. */
const leastReads = 2_500;
const memoryStep = 500;

const root = new URL(
  existsSync(new URL('../dist/', import.meta.url)) ? '../dist/' : '../src/',
  import.meta.url,
);
const ending = root.pathname.endsWith('dist/') ? 'js' : 'ts';
if (ending === 'ts') console.log('dist is missing: measuring the sources, which are compiled on the way');
const { readPdf }: typeof import('../src/read/pdf.ts') = await import(
  new URL(`read/pdf.${ending}`, root).href
);
const { readDocument }: typeof import('../src/read/document.ts') = await import(
  new URL(`read/document.${ending}`, root).href
);
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : [fileURLToPath(new URL('../fixtures/resumes', import.meta.url))];
for (const folder of folders) if (!existsSync(folder)) throw new Error(`${folder} does not exist`);
await measureMemory();
// DOCX first: what PDF files leave in memory would cost both contestants time.
for (const folder of folders) await raceDocx(folder, readDocument);
for (const folder of folders) await measureFolder(folder);

/** Reads the files again and again: what one process holds must not grow. The peers are not loaded yet. */
async function measureMemory(): Promise<void> {
  const paths: string[] = [];
  for (const folder of folders)
    for (const name of (await readdir(folder)).sort())
      if (/\.(?:pdf|docx)$/i.test(name)) paths.push(join(folder, name));
  if (paths.length === 0) return;
  const held: string[] = [];
  for (let count = 0; count < leastReads; ) {
    for (const name of paths)
      await readDocument({ name, bytes: await readFile(name) }, defaultLimits).catch(() => null);
    count += paths.length;
    if (count < (held.length + 1) * memoryStep) continue;
    held.push(`${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB after ${count}`);
  }
  console.log(`memory of one process, files read: ${held.join(', ')}`);
}

async function measureFolder(folder: string): Promise<void> {
  const files = await openFolder(folder);
  if (files.length === 0) return;
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const ours = await ownCpu(
    files,
    async ({ path, bytes }) => void (await readPdf({ name: path, bytes }, defaultLimits)),
  );
  const { PDFParse } = await import('pdf-parse');
  const theirs = await ownCpu(files, async ({ bytes }) => {
    const parser = new PDFParse({ data: bytes.slice(), verbosity: 0 });
    await parser.getText({ pageJoiner: '' }).catch(() => null);
    await parser.destroy();
  });
  const poppler = popplerCpu(files);
  console.log(`${folder}: ${files.length} files, ${pages} pages, pages per CPU-second (median of ${runs})`);
  show('rolefit, hidden text included', pages, ours, ours);
  show('pdf-parse getText', pages, theirs, ours);
  if (poppler === null) console.log('  pdftotext is not installed, skipped');
  else show('pdftotext, a process a file', pages, poppler, ours);
}

/** Files that rolefit reads within its limits, in memory. */
async function openFolder(folder: string): Promise<File[]> {
  const files: File[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (!name.toLowerCase().endsWith('.pdf')) continue;
    const path = join(folder, name);
    const bytes = await readFile(path);
    const document = await readPdf({ name: path, bytes }, defaultLimits).catch(() => null);
    if (document) files.push({ path, bytes, pages: document.pages ?? 1 });
  }
  return files;
}

async function ownCpu(files: readonly File[], read: (file: File) => Promise<void>): Promise<number> {
  const seconds: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const before = process.cpuUsage();
    for (const file of files) await read(file);
    const { user, system } = process.cpuUsage(before);
    if (run > 0) seconds.push((user + system) / 1e6);
  }
  return median(seconds);
}

/** Null when pdftotext is missing. Its CPU time is that of the ended children, as the shell's `times` counts it. */
function popplerCpu(files: readonly File[]): number | null {
  if (spawnSync('pdftotext', ['-v']).error) return null;
  const seconds: number[] = [];
  const script = 'for file; do pdftotext "$file" /dev/null 2>/dev/null; done; times';
  for (let run = 0; run < runs; run += 1) {
    const { stdout } = spawnSync('sh', ['-c', script, 'sh', ...files.map(({ path }) => path)], {
      encoding: 'utf8',
    });
    const last = stdout.trim().split('\n').at(-1) ?? '';
    seconds.push(
      [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0),
    );
  }
  return median(seconds);
}

function show(name: string, pages: number, seconds: number, ours: number): void {
  const ratio = seconds === ours ? '' : `  rolefit is ${(seconds / ours).toFixed(2)} ×`;
  console.log(`  ${name.padEnd(30)} ${(pages / seconds).toFixed(0).padStart(6)}${ratio}`);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
