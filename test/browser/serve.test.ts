import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reweigh } from '../../src/score/reweigh.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { weightsWith } from '../../src/score/weights-with.ts';
import { type Served, serveResults } from '../../src/screen/serve.ts';
import { hostileResults, resultsOf } from '../report/html.sample.ts';
import { openBrowser, skipsBrowser, type Watched, watchedPage } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const results = { ...resultsOf(40), job: { ...resultsOf(1).job } };
const scoresOf = (matches: readonly { score: number }[]) => matches.map(({ score }) => score.toFixed(1));

describe.skipIf(skipsBrowser)('a served report in a browser', () => {
  let browser: Browser;
  let served: Served;
  let opened: Watched;
  const shown = () => opened.page.locator('.score-line b').allTextContents();
  const slide = async (name: string, value: string) => {
    await opened.page.locator(`input[name="${name}"]`).fill(value);
    await opened.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  };

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveResults({ runs: [{ file: 'r.json', results }], port: 0, blind: false });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    opened = await watchedPage(browser);
    await opened.page.goto(served.url);
  });
  afterEach(async () => {
    await opened.page.context().close();
    expect(opened.wrong.filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  it('shows what was saved until a slider is moved', async () => {
    expect(await shown()).toEqual(scoresOf(results.matches));
    expect(await opened.page.locator('#outcome').textContent()).toContain('As saved.');
  });

  it('ranks again at once, as the scoring code does', async () => {
    await slide('importance.preferred', '10');
    await slide('kind.soft', '2');
    const weights = weightsWith({ importance: { preferred: 10 }, kind: { soft: 2 } });
    const expected = reweigh(results, weights).matches;
    expect(await shown()).toEqual(scoresOf(expected));
    expect(await opened.page.locator('.ranking tbody th a').allTextContents()).toEqual(
      expected.map(({ file }) => file.replace('in/', '')),
    );
    await opened.page.getByRole('button', { name: 'Start again' }).click();
    expect(await shown()).toEqual(scoresOf(results.matches));
  });

  it('marks who moved, and takes the marks back', async () => {
    await slide('importance.preferred', '9');
    const weights = weightsWith({ importance: { preferred: 9 } });
    const before = new Map(results.matches.map(({ file, rank }) => [file, rank]));
    const moved = reweigh(results, weights)
      .matches.slice(0, 50)
      .map(({ file, rank }) => (before.get(file) ?? rank) - rank)
      .filter((by) => by !== 0);
    expect(moved.length).toBeGreaterThan(0);
    expect(await opened.page.locator('.moved').allTextContents()).toEqual(
      moved.map((by) => (by > 0 ? `▲up ${by}` : `▼down ${-by}`)),
    );
    await opened.page.getByRole('button', { name: 'Start again' }).click();
    expect(await opened.page.locator('.moved').count()).toBe(0);
  });

  it('keeps the sliders in sight while somebody reads on', async () => {
    await opened.page.evaluate(() => window.scrollTo(0, 2000));
    expect(await opened.page.locator('input[name="importance.required"]').isVisible()).toBe(true);
    const top = await opened.page.evaluate(
      () => document.querySelector('#controls')?.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThanOrEqual(0);
  });

  it('judges gates, and knock-outs of the requirements', async () => {
    await slide('gate.score', '50');
    expect(await opened.page.locator('#outcome').textContent()).toMatch(/failed\s+score: lowest/);
    await slide('gate.score', '0');
    expect(await opened.page.locator('#outcome li').count()).toBe(0);
    await opened.page.getByText('Requirement by requirement').first().click();
    await opened.page.locator('input[name="knockout.r2"]').check();
    await opened.page.waitForTimeout(50);
    expect(await opened.page.locator('.funnel').textContent()).toContain('past SQL');
  });

  it('keeps filter and focus while somebody slides', async () => {
    await opened.page.goto(`${served.url}#ranking?band=strong`);
    await opened.page.locator('input[name="bands.strong"]').focus();
    for (let step = 0; step < 5; step++) await opened.page.keyboard.press('ArrowLeft');
    await opened.page.waitForTimeout(50);
    expect(await opened.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'bands.strong',
    );
    const weights = weightsWith({ bands: { strong: defaultWeights.bands.strong - 5 } });
    const strong = reweigh(results, weights).matches.filter(({ band }) => band === 'strong');
    expect(await shown()).toEqual(scoresOf(strong));
  });

  it('hands out the changed configuration and the spec', async () => {
    await slide('kind.skill', '2');
    await slide('gate.score', '30');
    const [config] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.getByRole('button', { name: 'Save configuration' }).click(),
    ]);
    expect(config.suggestedFilename()).toBe('rolefit.config.json');
    expect(JSON.parse(readFileSync(await config.path(), 'utf8'))).toEqual({
      weights: { kind: { skill: 2 } },
      gates: { score: ['error', { min: 30 }] },
    });
    const [spec] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.getByRole('button', { name: 'Save spec' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await spec.path(), 'utf8'))).toEqual(results.job.spec);
    expect(defaultWeights.kind.skill).toBe(1);
  });

  it.each([1280, 390])('axe finds nothing at %i, and nothing sticks out', async (width) => {
    const { page } = await watchedPage(browser, { viewport: { width, height: 900 }, bypassCSP: true });
    await page.goto(served.url);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.addScriptTag({ content: axe });
    const found = await page.evaluate(async () =>
      (await Object(window).axe.run()).violations.map(({ id }: { id: string }) => id),
    );
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  it('does nothing that hostile results say', async () => {
    const other = await serveResults({
      runs: [{ file: 'x', results: hostileResults() }],
      port: 0,
      blind: false,
    });
    await opened.page.goto(other.url);
    await slide('kind.skill', '2');
    expect(await opened.page.evaluate(() => Object(window).attacked)).toBeUndefined();
    expect(await opened.page.locator('#controls script, #controls img, main img').count()).toBe(0);
    await other.close();
  });
});
