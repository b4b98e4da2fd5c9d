import { describe, expect, it } from 'vitest';
import { formatOf, reportFormats } from '../../src/model/report-format.ts';
import { resultsSchema } from '../../src/model/results.ts';
import { loadReport } from '../../src/report/report.ts';
import { parseResults } from '../../src/report/saved.ts';
import { results, single } from './sample.ts';

const options = { color: false, width: 100, top: null };

describe.each(reportFormats)('%s', (format) => {
  it('looks as it did', async () => {
    const render = await loadReport(format);
    await expect(render(results, options)).toMatchFileSnapshot(`../golden/results.${format}`);
  });

  it('shows every file, scored or not', async () => {
    const text = (await loadReport(format))(results, options);
    for (const file of ['anna', 'x.pdf', 'scan']) expect(text).toContain(file);
  });

  it('lets no control or direction character through', async () => {
    const text = (await loadReport(format))(results, options);
    if (format === 'json' || format === 'ndjson') expect(JSON.parse(JSON.stringify(text))).toBe(text);
    expect(text.replaceAll(/[\r\n]/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    if (format !== 'json' && format !== 'ndjson') expect(text).not.toMatch(/[\u202a-\u202e]/);
  });
});

describe('terminal', () => {
  it('prints a fit card for one resume', async () => {
    const render = await loadReport('terminal');
    await expect(render(single, options)).toMatchFileSnapshot('../golden/card.terminal');
  });

  it('keeps within its width', async () => {
    const render = await loadReport('terminal');
    for (const line of render(single, { ...options, width: 72 }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(72);
  });

  it('colours only when asked to', async () => {
    const render = await loadReport('terminal');
    expect(render(results, options)).not.toContain('\u001b');
    expect(render(results, { ...options, color: true })).toContain('\u001b[');
  });
});

describe('csv', () => {
  it('guards cells that a spreadsheet would run', async () => {
    const render = await loadReport('csv');
    expect(render(results, options)).toContain(`"'=cmd|`);
  });
});

describe('markdown', () => {
  it('shows HTML as text', async () => {
    const render = await loadReport('markdown');
    expect(render(results, options)).not.toContain('<b>');
  });
});

describe('json', () => {
  it('is the contract, and is read back whole', async () => {
    const render = await loadReport('json');
    expect(parseResults(render(results, options), 'r.json')).toEqual(resultsSchema.parse(results));
  });
});

describe('formatOf', () => {
  it.each([
    ['a.json', 'json'],
    ['b/c.MD', 'markdown'],
    ['d.tar.csv', 'csv'],
    ['e', null],
    ['f.doc', null],
  ])('%s', (file, format) => {
    expect(formatOf(file)).toBe(format);
  });
});
