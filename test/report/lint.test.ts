import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { lintFormats, lintRules } from '../../src/model/lint.ts';
import { loadLintReport } from '../../src/report/lint-report.ts';
import { report } from './lint.sample.ts';

const options = { color: false, width: 80 };
const require = createRequire(import.meta.url);

describe.each(lintFormats)('lint as %s', (format) => {
  it('shows every finding and every file that was not read', async () => {
    const text = (await loadLintReport(format))(report, options);
    for (const rule of ['missing-salary', 'unmeasurable', 'age-proxy', 'capitals', 'd.pdf'])
      expect(text).toContain(rule);
  });

  it('lets no control or direction character through', async () => {
    const text = (await loadLintReport(format))(report, options);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    if (format !== 'json' && format !== 'sarif') expect(text).not.toMatch(/[\u202a-\u202e]/);
  });
});

describe('terminal', () => {
  it('keeps within its width and counts by level', async () => {
    const text = (await loadLintReport('terminal'))(report, options);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toContain('a b,c:d.txt: 1 error, 2 warnings');
    expect(text).toContain('c.md: nothing to change');
    expect(text).toContain('3 postings: 1 error, 2 warnings, 1 note');
    expect(text).toContain('line 3:5  unmeasurable');
  });

  it('colours only when asked to', async () => {
    const render = await loadLintReport('terminal');
    expect(render(report, options)).not.toContain('\u001b');
    expect(render(report, { ...options, color: true })).toContain('\u001b[');
  });
});

describe('json', () => {
  it('is the report as it stands', async () => {
    expect(JSON.parse((await loadLintReport('json'))(report, options))).toEqual(report);
  });
});

describe('sarif', () => {
  const sarif = async () => JSON.parse((await loadLintReport('sarif'))(report, options));

  it('is valid by the schema of SARIF 2.1.0', async () => {
    const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore' });
    ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
    const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    const log = await sarif();
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, version: '2.0.0' })).toBe(false);
    expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'bad' }] }] })).toBe(false);
  });

  it('names each rule once, and every result by its index', async () => {
    const [run] = (await sarif()).runs;
    expect(run.tool.driver.rules).toHaveLength(lintRules.length);
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('gives lines and columns only where they are those of the file', async () => {
    const [run] = (await sarif()).runs;
    const regions = run.results.map(
      (result: { locations: { physicalLocation: { region?: object } }[] }) =>
        result.locations[0]?.physicalLocation.region,
    );
    expect(regions).toEqual([
      undefined,
      { startLine: 3, startColumn: 5, endColumn: 15, snippet: { text: 'work ethic' } },
      { startLine: 7, snippet: expect.anything() },
      undefined,
    ]);
  });

  it('writes paths as URIs and says what could not be read', async () => {
    const [run] = (await sarif()).runs;
    expect(run.artifacts[0].location.uri).toBe('jobs/a%20b%2Cc%3Ad.txt');
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          descriptor: { id: 'empty' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'file:///tmp/d.pdf' } } }],
        },
      ],
    });
  });
});

describe('github', () => {
  it('writes one command a line, escaped', async () => {
    const lines = (await loadLintReport('github'))(report, options).trimEnd().split('\n');
    expect(lines).toEqual([
      '::warning file=jobs/a b%2Cc%3Ad.txt,title=missing-salary::Nobody can check it. Name what shows it.',
      '::warning file=jobs/a b%2Cc%3Ad.txt,line=3,col=5,endColumn=15,title=unmeasurable::“work ethic”: Nobody can check it. Name what shows it.',
      '::error file=jobs/a b%2Cc%3Ad.txt,line=7,title=age-proxy::“100%25 <U+202E>evil<U+001B>[31m <U+003A>:error::owned”: Nobody can check it. Name what shows it.',
      '::notice file=b.html,title=capitals::“work ethic”: Nobody can check it. Name what shows it.',
      '::error file=/tmp/d.pdf,title=not read::d.pdf is empty. Save it again.',
    ]);
  });
});
