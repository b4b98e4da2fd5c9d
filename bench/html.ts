// The HTML report of 5,000 resumes: how long it takes to write, to open in Chromium, and to answer. Run by `npm run bench:html`.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadReport, type Results, score, serveResults } from '../src/index.ts';

const count = Number(process.argv[2] ?? 5000);
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) throw new Error('install chromium, or set CHROMIUM to where it is');
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const results = repeated(
  await score({
    resumes: [path('../fixtures/resumes')],
    job: path('../jobs/senior-backend-engineer.txt'),
    asOf: '2026-11-24',
  }),
  count,
);
const render = await loadReport('html');
const times: number[] = [];
let html = '';
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  html = render(results, { color: false, width: 100, top: null });
  times.push(performance.now() - start);
}
console.log(`${count} resumes × ${results.job.spec.requirements.length} requirements`);
console.log(`write: ${median(times)} ms, ${(html.length / 1e6).toFixed(1)} MB`);

const folder = mkdtempSync(join(tmpdir(), 'rolefit-'));
const file = join(folder, 'report.html');
writeFileSync(file, html);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const served = await serveResults({ runs: [{ file: 'r.json', results }], port: 0 });
try {
  const page = await opened(browser, pathToFileURL(file).href, 'open the file');
  console.log(`memory of the page: ${await memoryOf(page)} MB, ${await elementsOf(page)} elements`);
  for (const hash of [
    '#ranking?as=map',
    '#ranking?sort=file',
    '#ranking?band=strong&notes=clear',
    '#ranking?sort=r3',
    '#ranking?text=kafka',
    '#ranking?page=77',
    '#posting',
  ])
    console.log(`${hash}: ${await answers(page, hash)} ms`);
  const live = await opened(browser, served.url, 'open it served');
  console.log(`type a letter: ${await types(page)} ms`);
  console.log(`memory after all that: ${await memoryOf(page)} MB`);
  console.log(`move a slider: ${await slides(live)} ms`);
  console.log(`memory of the page with sliders: ${await memoryOf(live)} MB`);
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}

/** The sample resumes again and again, each time with another name and hash. */
function repeated(given: Results, most: number): Results {
  const matches = Array.from({ length: most }, (_, index) => {
    const match = given.matches[index % given.matches.length];
    if (match === undefined) throw new Error('nothing was scored');
    const sha256 = [...index.toString(16).padStart(8, '0')].reverse().join('').repeat(8);
    return { ...match, file: `resumes/resume-${index}.pdf`, sha256 };
  }).sort((a, b) => b.score - a.score);
  return { ...given, matches: matches.map((match, index) => ({ ...match, rank: index + 1 })) };
}

async function opened(from: Browser, url: string, what: string): Promise<Page> {
  const page = await from.newPage({ viewport: { width: 1280, height: 900 } });
  const start = performance.now();
  await page.goto(url);
  await page.waitForSelector('.ranking');
  console.log(`${what}: ${Math.round(performance.now() - start)} ms`);
  return page;
}

/** From the change of the address to the frame that shows it, median of five. */
async function answers(page: Page, hash: string): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.evaluate("location.hash = '#about'; new Promise((done) => setTimeout(done, 50))");
    rounds.push(await timed(page, `location.hash = ${JSON.stringify(hash)}`));
  }
  return median(rounds);
}

/** What scripts hold, once what they dropped is collected: the sum of the heap, not of images and styles. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1e6);
}

function elementsOf(page: Page): Promise<number> {
  return page.evaluate("document.querySelectorAll('*').length");
}

/** Five letters into the search box, median of the time to the frame that shows the rows that are left. */
async function types(page: Page): Promise<number> {
  await page.evaluate("location.hash = '#ranking'; new Promise((done) => setTimeout(done, 200))");
  const rounds: number[] = [];
  for (const text of ['k', 'ku', 'kub', 'kube', 'kuber'])
    rounds.push(
      await timed(
        page,
        `const input = document.querySelector('input[name="text"]'); input.value = '${text}'; input.dispatchEvent(new Event('input', { bubbles: true }))`,
      ),
    );
  return median(rounds);
}

async function slides(page: Page): Promise<number> {
  const rounds: number[] = [];
  for (const value of ['2', '0.5', '3', '1.5', '1'])
    rounds.push(
      await timed(
        page,
        `const input = document.querySelector('input[name="kind.skill"]'); input.value = '${value}'; input.dispatchEvent(new Event('input', { bubbles: true }))`,
      ),
    );
  return median(rounds);
}

/** Milliseconds from an action to the end of the frame after it. */
function timed(page: Page, action: string): Promise<number> {
  return page.evaluate(
    `(async () => { const start = performance.now(); ${action}; await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); return performance.now() - start; })()`,
  );
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0);
}
