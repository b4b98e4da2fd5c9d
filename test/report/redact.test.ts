// Nothing of a person is left in a redacted report, in any format; what is left is what the scores rest on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Matrix, matrixFormats } from '../../src/model/matrix.ts';
import { type ReportFormat, reportFormats } from '../../src/model/report-format.ts';
import { type Results, resultsSchema } from '../../src/model/results.ts';
import { page } from '../../src/report/html/generated.ts';
import { loadMatrixReport } from '../../src/report/matrix.ts';
import { redactMatrix, redactResults } from '../../src/report/redact.ts';
import { loadReport } from '../../src/report/report.ts';
import { streamedReport } from '../../src/report/stream.ts';
import { results } from './sample.ts';
import { textOf } from './xlsx-parts.ts';

const options = { color: false, width: 100, top: null };

const withoutProgram = (text: string): string =>
  [page.script, page.style, page.scriptHash, page.styleHash].reduce(
    (rest, part) => rest.replace(part, () => '…'),
    text,
  );

async function shown(format: ReportFormat, given: Results): Promise<string> {
  const report = await (await loadReport(format))(given, options);
  return withoutProgram(typeof report === 'string' ? report : await textOf(report));
}

/** The sample with `name` in every text that a resume, a folder or a reviewer may have given. */
function named(name: string): Results {
  const file = (before: string): string => `people of ${name}/${before}-${name}.pdf`;
  const source = { line: 3, page: 1, start: 5, end: 9, quote: `${name} at Mill` };
  const decision = { decision: 'hold', reason: `like ${name}`, reviewer: name, date: '2026-11-20' } as const;
  return {
    ...results,
    job: { ...results.job, file: `/home/${name}/posting.txt` },
    matches: results.matches.map((match) => ({
      ...match,
      file: file(String(match.rank)),
      positions: [{ title: `Aide to ${name}`, start: '2019-03', end: 'present', months: 92, kind: 'job' }],
      requirements: match.requirements.map((result, index) => ({
        ...result,
        evidence: [
          { skill: null, match: index === 0 ? 'phrase' : 'exact', via: null, strength: 'listed', source },
        ],
        lastUsed: '2019-07',
        reason: index === 0 ? `Words found as “${name}”, listed.` : result.reason,
      })),
      skills: [{ id: 'kafka', name: 'Kafka', months: 36, lastUsed: '2019-07' }],
      flags: [{ kind: 'hidden-text', detail: `White words: ${name} ${name}`, source, text: name }],
      duplicateOf: match.rank === 2 ? file('1') : null,
      decision,
    })),
    unreadable: [
      {
        file: file('scan'),
        sha256: 'c'.repeat(64),
        code: 'no-text',
        message: `${name} is blank`,
        hint: name,
        decision,
      },
    ],
    gates: [
      {
        name: `score (${name}/*)`,
        level: 'error',
        expected: 'at least 50',
        actual: `lowest 0; too low: ${name}`,
        passed: false,
      },
    ],
  };
}

const secret = 'Quillfeather';

describe.each(reportFormats)('%s', (format) => {
  it('holds no name, hash, date of a position or path, and still every score', async () => {
    const text = await shown(format, redactResults(named(secret)));
    expect(text).not.toMatch(/quillfeather|people of|\/home|Aide|2019|aaaaaaaa|cccccccc/i);
    for (const part of ['candidate-1', 'candidate-2', 'unreadable-1', 'hold', '60', 'no-text'])
      expect(text).toContain(part);
  });

  it('says what is left out rather than quoting nothing', async () => {
    expect(await shown(format, redactResults(named(secret)))).not.toMatch(/“”|<q><\/q>/);
  });
});

describe.each(matrixFormats)('a matrix as %s', (format) => {
  it('holds no name or hash, and one label a candidate', async () => {
    const one = named(secret);
    const matrix: Matrix = {
      schema: 'rolefit.matrix/1',
      asOf: one.asOf,
      engine: one.engine,
      jobs: [one, one],
      candidates: one.matches.map(({ file, sha256, score, duplicateOf }) => ({
        file,
        sha256,
        best: 0,
        scores: [score, score],
        duplicateOf,
        decisions: [null, { decision: 'offer', reason: secret, reviewer: secret, date: null }],
      })),
      unusable: [{ file: `/home/${secret}/x.txt`, code: 'empty', message: secret, hint: secret }],
    };
    const text = (await loadMatrixReport(format))(redactMatrix(matrix), options);
    expect(text.replace(page.style, '')).not.toMatch(/quillfeather|people of|\/home|aaaaaaaa|cccccccc/i);
    for (const part of ['candidate-1', 'candidate-2', 'unreadable-1', 'offer', 'hold'])
      expect(text).toContain(part);
  });
});

describe('redacted results', () => {
  const redacted = redactResults(named(secret));

  it('keep what scores rest on', () => {
    const facts = ({ matches }: Results) =>
      matches.map(({ rank, score, interval, band, status, required, knockouts, requirements }) => ({
        ...{ rank, score, interval, band, status, required, knockouts },
        points: requirements.map(({ points, status }) => [points, status]),
      }));
    expect(facts(redacted)).toEqual(facts(results));
    expect(redacted.matches.map(({ decision }) => [decision?.decision, decision?.date])).toEqual([
      ['hold', '2026-11-20'],
      ['hold', '2026-11-20'],
    ]);
    expect(redacted.matches[1]?.duplicateOf).toBe('candidate-1');
    expect(redacted.gates[0]).toMatchObject({ name: 'score', actual: 'lowest 0', passed: false });
  });

  it('fit the schema, and stay as they are when they are redacted again', () => {
    expect(resultsSchema.parse(redacted)).toEqual(redacted);
    expect(redactResults(redacted)).toEqual(redacted);
  });

  it('are written in one piece as they are in pieces', async () => {
    const { matches, ...head } = redacted;
    for (const format of ['json', 'ndjson', 'csv'] as const)
      expect([...(streamedReport(format)?.(head, matches) ?? [])].join('')).toBe(
        await shown(format, redacted),
      );
  });

  it('leave out fields that nobody has looked at', () => {
    const matches = named(secret).matches.map((match) => ({ ...match, motto: secret }));
    const later = { ...named(secret), motto: secret, matches } as Results;
    expect(JSON.stringify(redactResults(later))).not.toContain(secret);
  });

  it('name a resume that the report leaves out nowhere', () => {
    const [first, second] = named(secret).matches;
    if (first === undefined || second === undefined) throw new Error('too few');
    const cut = redactResults({ ...named(secret), matches: [second] });
    expect(cut.matches[0]?.duplicateOf).toBe('another resume');
  });

  it('hold no name of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 6, maxLength: 30 }), (name) => {
        fc.pre(!JSON.stringify(redactResults(named('X'))).includes(JSON.stringify(name).slice(1, -1)));
        expect(JSON.stringify(redactResults(named(name)))).not.toContain(JSON.stringify(name).slice(1, -1));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it.each(['json', 'terminal'] as const)('look as they did in %s', async (format) => {
    await expect(await shown(format, redacted)).toMatchFileSnapshot(`../golden/redacted.${format}`);
  });
});
