// Where Chromium is on this machine, and a page in it that keeps what went wrong.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Null where there is none: then the browser tests are left out, except in CI, where they have to run. */
export const executable = places.find((place) => place !== undefined && existsSync(place)) ?? null;

export const skipsBrowser = executable === null && !process.env.CI;
if (skipsBrowser)
  console.warn(
    'No Chromium was found: the tests in a browser are left out. Install chromium or set CHROMIUM.',
  );

export async function openBrowser(): Promise<Browser> {
  if (executable === null) throw new Error('no Chromium was found: install chromium or set CHROMIUM');
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu'] });
}

export interface Watched {
  page: Page;
  /** Errors of scripts, violations of the policy, and requests that were made beside the page's own. */
  wrong: string[];
}

/** A page that shows `html` from a file, as somebody opens it who was sent it. */
export async function openHtml(
  browser: Browser,
  html: string,
  fragment = '',
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, html);
  const page = await watchedPage(browser, options);
  page.page.on('close', () => rmSync(folder, { recursive: true, force: true }));
  await page.page.goto(pathToFileURL(file).href + fragment);
  return page;
}

/** An empty page that is watched from its beginning. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
  });
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) wrong.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, wrong };
}
