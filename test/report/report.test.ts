import { describe, expect, it } from 'vitest';
import { formatOf, type ReportFormat, reportFormats, targetOf } from '../../src/model/report-format.ts';
import { type Results, resultsSchema } from '../../src/model/results.ts';
import { page } from '../../src/report/html/generated.ts';
import { loadReport } from '../../src/report/report.ts';
import { parseResults } from '../../src/report/saved.ts';
import { results, single } from './sample.ts';
import { textOf } from './xlsx-parts.ts';

const options = { color: false, width: 100, top: null, blind: false };

/** A report as text; of a spreadsheet, the text of its parts. */
async function shown(format: ReportFormat, given: Results = results): Promise<string> {
  const report = await (await loadReport(format))(given, options);
  return typeof report === 'string' ? report : textOf(report);
}

/** A page without its script and style, which are tested in a browser: what is left came from the results. */
const withoutProgram = (text: string): string =>
  [page.script, page.style, page.scriptHash, page.styleHash].reduce(
    (rest, part) => rest.replace(part, () => '…'),
    text,
  );

describe.each(reportFormats)('%s', (format) => {
  it('looks as it did', async () => {
    const file = format === 'xlsx' ? 'results.xlsx.txt' : `results.${format}`;
    await expect(withoutProgram(await shown(format))).toMatchFileSnapshot(`../golden/${file}`);
  });

  it('is the same to the byte when it is made again', async () => {
    const render = await loadReport(format);
    expect(await render(results, options)).toEqual(await render(structuredClone(results), options));
  });

  it('shows every file, scored or not', async () => {
    const text = await shown(format);
    for (const file of ['anna', 'cmd', 'scan']) expect(text).toContain(file);
  });

  it('shows every gate that failed: what was expected and what was found', async () => {
    const text = await shown(format);
    for (const part of ['score', 'at least 50', 'lowest 0']) expect(text).toContain(part);
  });

  it('lets no control or direction character through', async () => {
    const text = await shown(format);
    if (format === 'json' || format === 'ndjson') expect(JSON.parse(JSON.stringify(text))).toBe(text);
    expect(text.replaceAll(/[\r\n]/g, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    if (format !== 'json' && format !== 'ndjson') expect(text).not.toMatch(/[\u202a-\u202e]/);
  });

  it('lets no text from a file become a command to a build log', async () => {
    if (format === 'json' || format === 'ndjson') return;
    const text = '::error::pwned ##[add-mask]x ##vso[x]y';
    const [match] = results.matches;
    const hostile: Results = {
      ...results,
      matches: match === undefined ? [] : [{ ...match, file: text }],
      unreadable: [{ file: text, sha256: null, code: 'empty', message: text, hint: text }],
      gates: results.gates.map((gate) => ({ ...gate, name: text, actual: text })),
    };
    const report = await shown(format, hostile);
    expect(report).toContain('pwned');
    expect(report).not.toMatch(/##[a-z]*\[/);
    for (const line of report.split('\n'))
      if (line.trimStart().startsWith('::')) {
        expect(format).toBe('github');
        expect(line).toMatch(
          /^::(?:error|warning|notice) (?:file=[^,:]*,)?title=rolefit|^::notice .*title=rank/,
        );
      }
  });

  it('is made of results without matches, files and gates too', async () => {
    const nothing = { ...results, matches: [], unreadable: [], gates: [] };
    await expect(shown(format, nothing)).resolves.toEqual(expect.any(String));
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
    ['e.xlsx', 'xlsx'],
    ['junit.xml', 'junit'],
    ['report.html', 'html'],
    ['e', null],
    ['f.doc', null],
  ])('%s', (file, format) => {
    expect(formatOf(file)).toBe(format);
  });
});

describe('targetOf', () => {
  it.each([
    ['a.json', 'a.json', 'json'],
    ['junit:report.txt', 'report.txt', 'junit'],
    ['github-summary:/tmp/step_summary', '/tmp/step_summary', 'github-summary'],
    ['C:\\reports\\all.csv', 'C:\\reports\\all.csv', 'csv'],
    ['odd:name.md', 'odd:name.md', 'markdown'],
    ['junit:', 'junit:', null],
    ['plain', 'plain', null],
  ])('%s', (output, file, format) => {
    expect(targetOf(output)).toEqual({ file, format });
  });
});
