import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../src/report/differences.ts';
import { stagesOf } from '../../src/report/html/funnel.ts';
import { page } from '../../src/report/html/generated.ts';
import { highlightText } from '../../src/report/html/highlight.ts';
import { binsOf } from '../../src/report/html/histogram.ts';
import { htmlOf, markup } from '../../src/report/html/markup.ts';
import { pack, unpack } from '../../src/report/html/pack.ts';
import { allOf, type Filter, fragmentOf, type Place, placeOf } from '../../src/report/html/place.ts';
import { pageOf, selectCandidates } from '../../src/report/html/select.ts';
import { countsByRequirement, shownOf } from '../../src/report/html/shown.ts';
import { viewOf } from '../../src/report/html/view.ts';
import { renderHtml } from '../../src/report/html.ts';
import { attacks, hostileResults, resultsOf } from './html.sample.ts';

const results = resultsOf(12);
const shown = shownOf(results);
const select = (change: Partial<Filter>) => selectCandidates(shown, { ...allOf, ...change });

describe('markup', () => {
  it('escapes text and leaves what it made itself', () => {
    expect(
      htmlOf(markup`<b title="${'"'}">${'<i>'}${markup`<u>${1}</u>`}${null}${[markup`x`, '&']}</b>`),
    ).toBe('<b title="&quot;">&lt;i&gt;<u>1</u>x&amp;</b>');
  });

  it('takes nothing for markup that came out of a file', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}');
    expect(() => htmlOf(markup`${forged}`)).toThrow();
  });
});

describe('pack', () => {
  it('gives back what it was given', () => {
    expect(unpack(pack(results))).toEqual(results);
    expect(unpack(pack(hostileResults()))).toEqual(hostileResults());
    const odd = { a: [[], {}, null, true, -1.5, '', '-1'], b: { a: '__proto__' } };
    expect(unpack(pack(odd))).toEqual(odd);
  });

  it('writes nothing that could end its block or run elsewhere', () => {
    expect(pack(hostileResults())).not.toMatch(/[<>&#\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('the address', () => {
  const filter: Filter = {
    text: 'a b&c=d?e/ü#',
    bands: ['strong', 'weak'],
    min: 20,
    max: 45,
    required: 2,
    notes: 'flagged',
    status: { requirement: 'r 1', status: 'missing' },
    sort: 'required',
    reversed: true,
    page: 3,
    as: 'map',
    picked: ['x', 'y-2'],
  };

  const places: Place[] = [
    { view: 'ranking', filter },
    { view: 'ranking', filter: allOf },
    { view: 'candidate', key: 'ab/c?' },
    { view: 'compare', keys: ['a', 'b'] },
    { view: 'posting', requirement: 'r/1' },
    { view: 'posting', requirement: null },
    { view: 'about' },
  ];

  it.each(places)('of $view leads back to it', (place) => {
    expect(placeOf(fragmentOf(place))).toEqual(place);
  });

  it.each(['', '#', '#main', '#%', '#nowhere/x'])('%j names no place', (fragment) => {
    expect(placeOf(fragment)).toBeNull();
  });

  it('with nonsense shows everything', () => {
    const place = placeOf('#ranking?min=x&max=1000&band=best&notes=1&page=-3&as=7&status=lost+r1&required=');
    expect(place).toEqual({ view: 'ranking', filter: allOf });
  });
});

describe('a ranking', () => {
  it('shows all, best first, by default', () => {
    expect(select({}).map(({ match }) => match.rank)).toEqual(results.matches.map(({ rank }) => rank));
  });

  it('filters by band, score, requirements met, notes and how a requirement stands', () => {
    for (const { match } of select({ bands: ['weak'] })) expect(match.band).toBe('weak');
    for (const { match } of select({ min: 40, max: 60 })) {
      expect(match.score).toBeGreaterThanOrEqual(40);
      expect(match.score).toBeLessThan(60);
    }
    for (const { match } of select({ required: 2 })) expect(match.required.met).toBe(2);
    const flagged = select({ notes: 'flagged' }).length;
    expect(flagged + select({ notes: 'clear' }).length).toBe(12);
    for (const { match } of select({ notes: 'knocked-out' })) expect(match.knockouts).toEqual(['r1']);
    for (const { match } of select({ notes: 'needs-review' })) expect(match.flags.length).toBeGreaterThan(0);
    expect(select({ notes: 'decided' })).toEqual([]);
    const missing = select({ status: { requirement: 'r2', status: 'missing' } });
    expect(missing.length).toBe(4);
    for (const { match } of missing) expect(match.requirements[1]?.status).toBe('missing');
  });

  it('finds words in labels, reasons and quotes', () => {
    expect(select({ text: 'PERSON-12.' }).map(({ label }) => label)).toEqual(['person-12.pdf']);
    expect(select({ text: 'python shown' }).length).toBeGreaterThan(0);
    expect(select({ text: 'nobody says this' })).toEqual([]);
  });

  it('counts a full score into the last step of the histogram', () => {
    const [best] = shown.candidates;
    const full = best === undefined ? [] : [{ ...best, match: { ...best.match, score: 100 } }];
    expect(binsOf(full).at(-1)?.total).toBe(1);
    expect(binsOf(shown.candidates).reduce((sum, { total }) => sum + total, 0)).toBe(12);
  });

  it('searches further skills and titles too', () => {
    expect(select({ text: 'rust working' }).length).toBe(12);
    expect(select({ text: 'cobol' })).toEqual([]);
  });

  it('sorts by a column and by a requirement, both ways', () => {
    const names = select({ sort: 'file' }).map(({ label }) => label);
    expect(names).toEqual([...names].sort());
    expect(select({ sort: 'file', reversed: true }).map(({ label }) => label)).toEqual(names.toReversed());
    const credits = select({ sort: 'r1' }).map(({ match }) => match.requirements[0]?.credit ?? 0);
    expect(credits).toEqual(credits.toSorted((a, b) => b - a));
  });

  it('is cut into pages, the last one for any number beyond it', () => {
    const items = Array.from({ length: 101 }, (_, index) => index);
    expect(pageOf(items, { page: 2, as: 'table' }).items[0]).toBe(50);
    expect(pageOf(items, { page: 99, as: 'table' })).toEqual({ items: [100], page: 3, pages: 3 });
    expect(pageOf(items, { page: 2, as: 'map' })).toEqual({ items: [100], page: 2, pages: 2 });
    expect(pageOf([], { page: 1, as: 'table' })).toEqual({ items: [], page: 1, pages: 1 });
  });
});

describe('the charts', () => {
  it('count every candidate once for each requirement', () => {
    for (const { counts } of countsByRequirement(shown.candidates, shown))
      expect(counts.met + counts.partial + counts.missing + counts.unknown).toBe(12);
  });

  it('narrow the folder down, from files to full matches', () => {
    const stages = stagesOf(shown);
    expect(stages.map(({ left }) => left)).toEqual(stages.map(({ left }) => left).toSorted((a, b) => b - a));
    expect(stages[0]).toEqual({ name: 'files', left: 13 });
    expect(stages[2]).toEqual({ name: 'past Python', left: 6 });
  });
});

describe('why this one above that one', () => {
  it('adds up to the difference of the scores, for any two', () => {
    for (const first of shown.candidates)
      for (const second of shown.candidates) {
        const leads = differencesOf(first.match, second.match, shown.results.job.spec).map(
          ({ lead }) => lead,
        );
        const sum = leads.reduce((total, lead) => total + lead, 0);
        expect(sum).toBeCloseTo(first.match.score - second.match.score, 6);
        const sizes = leads.map(Math.abs);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
  });
});

describe('the waterfall', () => {
  it('adds up to the score', () => {
    const [, , candidate] = shown.candidates;
    if (candidate === undefined) throw new Error('no candidate');
    const html = htmlOf(viewOf(shown, { view: 'candidate', key: candidate.key }).content);
    const table = /<table class="waterfall".*?<\/table>/s.exec(html)?.[0] ?? '';
    const points = [...table.matchAll(/>\+([\d.]+)</g)].map(([, value]) => Number(value));
    expect(points.length).toBe(3);
    expect(points.reduce((a, b) => a + b, 0)).toBeCloseTo(candidate.match.score, 6);
    expect(table).toContain(`<b>${candidate.match.score.toFixed(1)}</b>`);
  });
});

describe('the posting', () => {
  const { spec, text = '' } = results.job;

  it('is shown whole, its requirements marked and linked', () => {
    const html = htmlOf(highlightText(text, spec, 'r2'));
    expect(html.replace(/<[^>]+>/g, '')).toBe(text);
    expect(html).toContain(
      '<mark class="required chosen"><a href="#posting/r2" title="r2">SQL in production</a></mark>',
    );
    expect(html).toContain('<mark class="unclear" title="not understood">Ability to juggle</mark>');
  });

  it('keeps its text where spans overlap or lie outside of it', () => {
    const source = { line: 1, page: null, quote: '' };
    const [first, second, third] = spec.requirements;
    const odd = {
      ...spec,
      notUnderstood: [{ ...source, start: 3, end: 3 }],
      requirements: [
        { ...first, source: { ...source, start: 0, end: 6 } },
        { ...second, source: { ...source, start: 4, end: 8 } },
        { ...third, source: { ...source, start: 8, end: 99 } },
      ] as typeof spec.requirements,
    };
    const html = htmlOf(highlightText('abcdefghij', odd, null));
    expect(html.replace(/<[^>]+>/g, '')).toBe('abcdefghij');
    expect(html).toContain('title="r1, r2">ef<');
  });
});

describe('the file', () => {
  const html = renderHtml(results, {});

  it('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [style] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text ?? '');
    const [script] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text ?? '');
    expect(policy).toContain(
      `default-src 'none'; script-src ${hash(script ?? '')}; style-src ${hash(style ?? '')};`,
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('refers to nothing outside of itself', () => {
    const body = html.replace(page.script, () => '');
    expect(body.length).toBeLessThan(html.length);
    expect(body).not.toMatch(/\b(?:src|href|action|data|poster|srcset)="(?!#)/);
    expect(body).not.toMatch(/@import|url\(/);
    expect(page.script).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\bimport\(|https?:|sendBeacon/);
  });

  it('says what it is not', () => {
    expect(html).toContain('An aid to reading, not a decision');
  });
});

describe('a blind page', () => {
  const html = renderHtml(results, {});

  it('is what one gets by default, and holds no name of a file', () => {
    expect(html).not.toMatch(/person-\d|scan-of-ada/);
    expect(html).toContain(`Resume ${results.matches[0]?.sha256.slice(0, 6)}`);
  });

  it('has names where they are asked for', () => {
    expect(renderHtml(results, { blind: false })).toContain('person-12.pdf');
  });
});

describe('hostile text', () => {
  it('makes no element and no attribute of its own', () => {
    const html = renderHtml(hostileResults(), { blind: false });
    const body = html.replace(/<script.*?<\/script>/gs, '').replace(/<style>.*?<\/style>/gs, '');
    expect(body).not.toMatch(/<(?:img|script|style|iframe|object|!--)/i);
    expect(body).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son[a-z]+=/i);
    for (const [, href] of body.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#/);
    expect(html.match(/<script/g)?.length).toBe(2);
    expect(attacks.length).toBeGreaterThan(10);
  });
});
