// The HTML report of the sample resumes, in Chromium → docs/report-*.png, the pictures of the README. Run by `npm run picture`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadReport, score } from '../dist/index.js';

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
  { file: 'report-ranking.png', fragment: '#ranking', dark: false, height: 1220 },
  { file: 'report-map.png', fragment: '#ranking?as=map', dark: true, height: 680, from: '#rows' },
  {
    file: 'report-candidate.png',
    fragment: `#candidate/${fourth?.sha256.slice(0, 10)}`,
    dark: false,
    height: 1180,
  },
];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const { file, fragment, dark, height, from } of pictures) {
  const page = await browser.newPage({
    viewport: { width: 1120, height },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: 1.5,
  });
  await page.setContent(html);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.waitForTimeout(200);
  if (from === undefined) await page.screenshot({ path: path(file) });
  else await page.locator(from).screenshot({ path: path(file) });
  await page.close();
}
await browser.close();
