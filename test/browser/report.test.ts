import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { renderMatrixHtml } from '../../src/report/matrix-html.ts';
import { attacks, hostileResults, matrixOf, resultsOf } from '../report/html.sample.ts';
import { openBrowser, openHtml, skipsBrowser, type Watched } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const results = resultsOf(120);
const html = renderHtml(results, {});
const [first, second] = results.matches.map(({ sha256 }) => sha256.slice(0, 10));
const places = [
  '#ranking',
  '#ranking?as=map',
  `#candidate/${first}`,
  `#compare/${first}/${second}`,
  '#posting/r2',
  '#about',
];

let browser: Browser;
let opened: Watched | null = null;

async function open(fragment = '', options = {}): Promise<Page> {
  opened = await openHtml(browser, html, fragment, options);
  return opened.page;
}

/** Waits until the page has drawn the place whose address holds `part`. */
async function arrived(page: Page, part: string): Promise<void> {
  await page.waitForFunction((text) => location.hash.includes(text), part);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
}

/** Labels of the rows that are shown, in order. */
const labels = (page: Page): Promise<string[]> => page.locator('.ranking tbody th a').allTextContents();
const scores = async (page: Page): Promise<number[]> =>
  (await page.locator('.score-line b').allTextContents()).map(Number);

describe.skipIf(skipsBrowser)('the report in a browser', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const wrong = opened?.wrong ?? [];
    await opened?.page.context().close();
    opened = null;
    expect(wrong).toEqual([]);
  });

  it('ranks, a page at a time, and moves on by keyboard', async () => {
    const page = await open();
    expect(await page.title()).toContain('Ranking');
    expect((await labels(page)).length).toBe(50);
    await page.locator('#page-next').focus();
    await page.keyboard.press('Enter');
    await arrived(page, 'page=2');
    expect(await page.getByRole('status').textContent()).toContain('page 2 of 3');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-next');
  });

  it('sorts by a column and turns the order around', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Resume', exact: true }).click();
    await arrived(page, 'sort=file');
    const up = await labels(page);
    expect(up).toEqual([...up].sort());
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('Resume');
    await page.locator('#sort-file').click();
    await arrived(page, 'reversed=yes');
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Resume');
    expect((await labels(page))[0] ?? '').toBe(
      results.matches
        .map(({ sha256 }) => `Resume ${sha256.slice(0, 6)}`)
        .toSorted()
        .at(-1),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sort-file');
  });

  it('filters while somebody types and ticks, and keeps it in the address', async () => {
    const page = await open();
    await page.getByLabel('strong').check();
    const strong = results.matches.filter(({ band }) => band === 'strong').length;
    expect(await page.getByRole('status').textContent()).toContain(`${strong} of 120 resumes`);
    await page.getByRole('searchbox').pressSequentially('python');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
    expect(await page.evaluate(() => location.hash)).toBe('#ranking?text=python&band=strong');
    const kept = await labels(page);
    await page.reload();
    expect(await labels(page)).toEqual(kept);
    expect(await page.getByLabel('strong').isChecked()).toBe(true);
  });

  it('opens where an address leads, and goes back', async () => {
    const page = await open('#ranking?min=50&max=90&sort=r1');
    for (const score of await scores(page)) {
      expect(score).toBeGreaterThanOrEqual(50);
      expect(score).toBeLessThan(90);
    }
    await page.locator('.ranking tbody th a').first().click();
    await page.waitForSelector('.gauge');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.goBack();
    await page.waitForSelector('.ranking');
    expect(await page.evaluate(() => location.hash)).toContain('min=50');
  });

  it('follows a bar of the histogram and a count of a requirement to the resumes behind it', async () => {
    const page = await open();
    await page.locator('.histogram a').last().press('Enter');
    await arrived(page, 'min=');
    expect((await scores(page)).length).toBeGreaterThan(0);
    await page.locator('.requirements tbody tr').nth(1).locator('td a').last().click();
    await arrived(page, 'status=');
    const missing = results.matches.filter(
      ({ requirements }) => requirements[1]?.status === 'missing',
    ).length;
    expect(await page.getByRole('status').textContent()).toContain(`${missing} of 120`);
  });

  it('compares any two that were chosen, on whatever page they stand', async () => {
    const page = await open();
    await page.locator('.pick').first().click();
    await arrived(page, 'pick=');
    await page.locator('#page-last').click();
    await arrived(page, 'page=3');
    await page.locator('.pick').last().click();
    await page.locator('.picked .button').click();
    await page.waitForSelector('.compare');
    const leads = await page.locator('.compare tbody .lead-cell').allTextContents();
    const sum = leads.map((text) => Number(text.trim().replace('−', '-'))).reduce((a, b) => a + b, 0);
    const total = await page.locator('.compare tfoot .number').textContent();
    expect(sum.toFixed(1)).toBe(Number(total?.replace('−', '-')).toFixed(1));
    const choice = page.locator('#chooser select').first();
    const name = (await choice.locator('option').nth(4).textContent())?.replace(/^\d+\. /, '') ?? '';
    await choice.selectOption({ index: 4 });
    await page.waitForFunction(
      (text) => document.querySelector('.verdict')?.textContent?.includes(text),
      name,
    );
  });

  it('folds long parts on a phone, and leaves them as somebody left them', async () => {
    const page = await open('', { viewport: { width: 390, height: 844 } });
    const part = page.locator('details[data-fold="requirements"]');
    expect(await part.getAttribute('open')).toBeNull();
    await part.locator('summary').click();
    await page.locator('#sort-file').click();
    await arrived(page, 'sort=file');
    expect(await part.getAttribute('open')).toBe('');
    expect(await page.locator('.ranking .notes .note').first().isVisible()).toBe(true);
  });

  it('shows positions on a line of time, further skills and the last use', async () => {
    const page = await open(`#candidate/${first}`);
    const bars = await page
      .locator('.timeline tbody .bar-cell svg')
      .evaluateAll((all) => all.map((one) => one.lastElementChild?.getAttribute('x')));
    expect(bars.length).toBe(2);
    expect(Number(bars[0])).toBeGreaterThan(Number(bars[1]));
    expect(await page.locator('.further').textContent()).toContain('Rust');
    expect(await page.locator('.facts').first().textContent()).toContain('in use today');
  });

  it('says above the map how all selected resumes stand, not only those of the page', async () => {
    const page = await open('#ranking?as=map&band=strong');
    const strong = results.matches.filter(({ band }) => band === 'strong');
    const met = strong.filter(({ requirements }) => requirements[1]?.status === 'met').length;
    const shares = await page.locator('.shares td > span').allTextContents();
    expect(shares[1]).toBe(`${Math.round((100 * met) / strong.length)} percent`);
    expect(shares.length).toBe(results.job.spec.requirements.length);
  });

  it('says so when an address names nobody, and ignores one that means nothing', async () => {
    const page = await open('#candidate/none');
    expect(await page.locator('h2').textContent()).toBe('Not in this report');
    await page.goto(page.url().replace(/#.*/, '#%E0%A4%A'));
    expect(await page.locator('h2').count()).toBe(1);
  });

  it('prints the ranking and then one resume a page', async () => {
    const page = await open('#ranking?min=60');
    const count = results.matches.filter(({ score }) => score >= 60).length;
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(count + 1);
    expect(pages).toBeLessThanOrEqual(count + Math.ceil(count / 8) + 1);
    expect(await page.locator('#filter').count()).toBe(1);
  });

  it('is readable without scripts', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.ranking tbody tr').count()).toBe(50);
    expect(await page.locator('.candidate').count()).toBe(10);
    expect(await page.getByRole('heading', { name: 'An aid to reading, not a decision' }).isVisible()).toBe(
      true,
    );
  });

  describe.each([
    { name: 'desktop', width: 1280, height: 900 },
    { name: 'phone', width: 390, height: 844 },
  ])('at $name width', ({ width, height }) => {
    it.each(['light', 'dark'] as const)(
      'axe finds nothing in %s, and nothing sticks out',
      async (colorScheme) => {
        const page = await open('', { viewport: { width, height }, colorScheme, bypassCSP: true });
        await page.addScriptTag({ content: axe });
        for (const place of places) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, place);
          await page.waitForFunction((hash) => location.hash === hash, place);
          await page.waitForTimeout(50);
          const found = await page.evaluate(async () => {
            const rules = { 'target-size': { enabled: true } };
            const { violations } = await Object(window).axe.run({ rules });
            return violations.map(
              ({ id, nodes }: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
                `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
            );
          });
          expect(found, place).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
            width,
          );
        }
      },
    );
  });

  it.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('axe finds nothing in a matrix at $width in $colorScheme', async ({ width, colorScheme }) => {
    const sample = renderMatrixHtml(matrixOf(12), {});
    const size = { width, height: 900 };
    opened = await openHtml(browser, sample, '', { viewport: size, colorScheme, bypassCSP: true });
    const { page } = opened;
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(async () =>
      (await Object(window).axe.run()).violations.map(({ id }: { id: string }) => id),
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each([1280, 390])('long names stay inside at %i', async (width) => {
    const long = (index: number) => `in/${'somebody-who-applied-by-mail-'.repeat(5)}${index}.pdf`;
    const named = resultsOf(60, long);
    const [one, other] = named.matches.map(({ sha256 }) => sha256.slice(0, 10));
    opened = await openHtml(browser, renderHtml(named, { blind: false }), '', {
      viewport: { width, height: 900 },
    });
    const { page } = opened;
    for (const place of ['#ranking', '#ranking?as=map', `#candidate/${one}`, `#compare/${one}/${other}`]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, place);
      await arrived(page, place);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
        width,
      );
    }
  });

  describe('with hostile text', () => {
    it('shows it in every view and does nothing else', async () => {
      opened = await openHtml(browser, renderHtml(hostileResults(), { blind: false }));
      const { page } = opened;
      const keys = await page
        .locator('.ranking tbody th a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(keys.length).toBe(attacks.length);
      const [one = '', other = ''] = keys.map((key) => key.split('/')[1]);
      for (const place of [
        '#ranking',
        '#ranking?as=map',
        `#ranking?text=${encodeURIComponent(attacks[0] ?? '')}`,
        ...keys.slice(0, 3),
        `#compare/${one}/${other}`,
        '#posting/r1',
        '#about',
        `#candidate/${encodeURIComponent(attacks[2] ?? '')}`,
      ]) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, place);
        await page.waitForTimeout(30);
        for (const link of await page
          .locator('main a')
          .evaluateAll((links) => links.map((one) => one.getAttribute('href'))))
          expect(link).toMatch(/^#/);
        expect(await page.locator('main script, main img, main style, main iframe').count()).toBe(0);
      }
      expect(await page.evaluate(() => Object(window).attacked)).toBeUndefined();
      expect(await page.locator('#data').count()).toBe(1);
    });
  });

  describe('with 5,000 resumes', () => {
    it('opens, filters and sorts without freezing', async () => {
      opened = await openHtml(browser, renderHtml(resultsOf(5000), {}));
      const { page } = opened;
      expect((await labels(page)).length).toBe(50);
      const slowest = await page.evaluate(async () => {
        const settled = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const times: number[] = [];
        for (const hash of [
          '#ranking?as=map',
          '#ranking?sort=file',
          '#ranking?text=python',
          '#ranking?page=100',
        ]) {
          const start = performance.now();
          location.hash = hash;
          await settled();
          times.push(performance.now() - start);
        }
        return Math.max(...times);
      });
      expect(slowest).toBeLessThan(2000);
    });
  });
});
