// Folders of PDF files → pages per CPU-second of rolefit's reader, of pdftotext (one process a file) and of pdf-parse.
// Usage: npm run build && node bench/read.ts FOLDER [FOLDER …]; files over the page limit count for all or for none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLimits } from '../src/model/limits.ts';

interface File {
  path: string;
  bytes: Uint8Array;
  pages: number;
}

/** Runs of each contestant; the median is shown. The first run of rolefit and pdf-parse is a warm-up and not counted. */
const runs = 3;

const built = new URL('../dist/read/pdf.js', import.meta.url);
const { readPdf }: typeof import('../src/read/pdf.ts') = await import(
  existsSync(built) ? built.href : new URL('../src/read/pdf.ts', import.meta.url).href
);
if (!existsSync(built)) console.log('dist is missing: measuring the sources, which are compiled on the way');
const folders = process.argv.slice(2);
if (folders.length === 0) console.log('name folders of PDF files to measure');
for (const folder of folders) {
  if (existsSync(folder)) await measureFolder(folder);
  else console.log(`${folder} does not exist, skipped`);
}

async function measureFolder(folder: string): Promise<void> {
  const files = await openFolder(folder);
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
