// The HTML report of the sample resumes, in Chromium → docs/report-*.png, the pictures of the README. Run by `npm run picture`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadReport, score, serveResults } from '../dist/index.js';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) throw new Error('install chromium, or set CHROMIUM to where it is');

const results = await score({
  resumes: [path('../fixtures/resumes')],
  job: path('../jobs/senior-backend-engineer.txt'),
  asOf: '2026-11-24',
});
const render = await loadReport('html');
const html = render(results, { color: false, width: 100, top: null });
const [, , , fourth] = results.matches;

const pictures = [
  { name: 'ranking', fragment: '#ranking', height: 1120 },
  { name: 'map', fragment: '#ranking?as=map', height: 680, from: '#rows' },
  { name: 'candidate', fragment: `#candidate/${fourth?.sha256.slice(0, 10)}`, height: 1160 },
];
const schemes = ['light', 'dark'] as const;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { name, fragment, height, from } of pictures) {
  for (const scheme of schemes) {
    const page = await opened(browser, scheme, height);
    await page.setContent(html);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.waitForTimeout(200);
    const file = path(`report-${name}-${scheme}.png`);
    if (from === undefined) await page.screenshot({ path: file });
    else await page.locator(from).screenshot({ path: file });
    await page.close();
  }
}
for (const scheme of schemes) await pictureServed(scheme);
await browser.close();

/** The served report, in which years of work count for less than they did, and what is preferred for more. */
async function pictureServed(scheme: (typeof schemes)[number]): Promise<void> {
  const served = await serveResults({ runs: [{ file: 'results.json', results }], port: 0 });
  const page = await opened(browser, scheme, 860);
  await page.goto(served.url);
  for (const [name, value] of [
    ['importance.preferred', '6'],
    ['kind.experience', '0.5'],
  ])
    await page.locator(`input[name="${name}"]`).fill(value ?? '');
  await page.evaluate(() => document.querySelector('#filter')?.scrollIntoView());
  await page.waitForTimeout(200);
  await page.screenshot({ path: path(`report-serve-${scheme}.png`) });
  await page.close();
  await served.close();
}

function opened(from: Browser, colorScheme: (typeof schemes)[number], height: number): Promise<Page> {
  return from.newPage({ viewport: { width: 1200, height }, colorScheme, reducedMotion: 'reduce' });
}
