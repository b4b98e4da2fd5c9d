// Results of any size for the page, made without chance, and the same with hostile text everywhere.
import type { Matrix } from '../../src/model/matrix.ts';
import type { Band, Status } from '../../src/model/outcome.ts';
import type { Match, RequirementResult, Results } from '../../src/model/results.ts';
import { group, requirement, specOf } from '../score/sample.ts';

const lines = ['Five years of Python', 'SQL in production', 'Kafka or RabbitMQ', 'A sense of humour'];
const text = `Backend Engineer\n\nYou bring\n- ${lines.join('\n- ')}\n- Ability to juggle\n`;

const sourceOf = (quote: string) => {
  const start = text.indexOf(quote);
  return {
    line: text.slice(0, start).split('\n').length,
    page: null,
    start,
    end: start + quote.length,
    quote,
  };
};

const [python = '', sql = '', queue = '', humour = ''] = lines;

const spec = specOf(
  [
    requirement('r1', { text: python, skills: [group('all', 'python')], gate: true }),
    requirement('r2', { text: sql, skills: [group('all', 'sql')] }),
    requirement('r3', { text: queue, skills: [group('any', 'kafka', 'rabbitmq')], importance: 'preferred' }),
    requirement('r4', { text: humour, kind: 'soft', importance: 'preferred' }),
  ].map((one) => ({ ...one, source: sourceOf(one.text) })),
  { notUnderstood: [sourceOf('Ability to juggle')], coverage: 0.8 },
);

const possible = [45, 40, 15, 0];

/** The credits of candidate `index`: all mixtures of met, partial and missing come up. */
const creditsOf = (index: number): (number | null)[] => [
  [1, 0.8, 0.4, 0][index % 4] ?? 0,
  [0.9, 0, 0.3][index % 3] ?? 0,
  [0.6, 0][(index >> 2) % 2] ?? 0,
  null,
];

const statusOf = (credit: number | null): Status =>
  credit === null ? 'unknown' : credit >= 0.5 ? 'met' : credit > 0 ? 'partial' : 'missing';

function resultOf(credit: number | null, index: number, quote: string): RequirementResult {
  const most = possible[index] ?? 0;
  return {
    requirement: `r${index + 1}`,
    status: statusOf(credit),
    credit,
    points: Math.round((credit ?? 0) * most * 10) / 10,
    possible: most,
    evidence:
      credit === null || credit === 0
        ? []
        : [
            {
              skill: 'python',
              match: 'exact',
              via: null,
              strength: 'used-in-role',
              source: { line: 10 + index, page: 1, start: 0, end: quote.length, quote },
            },
          ],
    ...(index === 0 && credit ? { lastUsed: '2026-11' } : {}),
    reason: credit === null ? 'A resume does not show this.' : `Shown to ${credit * 100} %.`,
    advice: credit === 0 ? 'If it is true, say so in the role where you did it.' : null,
  };
}

const bandOf = (score: number): Band =>
  score >= 75 ? 'strong' : score >= 55 ? 'good' : score >= 35 ? 'partial' : 'weak';

function matchOf(index: number, file: string, quote: string): Omit<Match, 'rank'> {
  const requirements = creditsOf(index).map((credit, at) => resultOf(credit, at, quote));
  const score = Math.round(requirements.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
  const count = (from: number, to: number) => {
    const counts = { met: 0, partial: 0, missing: 0, unknown: 0 };
    for (const { status } of requirements.slice(from, to)) counts[status]++;
    return counts;
  };
  const hash = (index + 1).toString(16).padStart(8, '0').split('').reverse().join('');
  return {
    file,
    sha256: hash.repeat(8),
    score,
    interval: [Math.max(0, Math.round((score - 4) * 10) / 10), Math.min(100, score + 3)],
    band: bandOf(score),
    required: count(0, 2),
    preferred: count(2, 4),
    knockouts: (requirements[0]?.credit ?? 0) < 0.5 ? ['r1'] : [],
    requirements,
    positions: [
      { title: 'Backend Engineer', start: '2021-03', end: 'present', months: 69, kind: 'job' },
      { title: 'Working student', start: '2019', end: '2020', months: 24, kind: 'internship' },
      { title: null, start: null, end: null, months: null, kind: 'project' },
    ],
    skills: [
      { id: 'rust', name: 'Rust', months: 69, lastUsed: '2026-11' },
      { id: 'french', name: 'French', months: null, lastUsed: null },
    ],
    flags:
      index % 5 === 0 ? [{ kind: 'hidden-text', detail: `Text hidden white: "${file}"`, source: null }] : [],
    duplicateOf: null,
  };
}

/** Results of `count` resumes. */
export function resultsOf(
  count: number,
  fileOf = (index: number): string => `in/person-${index + 1}.pdf`,
  quote = 'Python',
): Results {
  const matches = Array.from({ length: count }, (_, index) => matchOf(index, fileOf(index), quote));
  matches.sort((a, b) => b.score - a.score || (a.file < b.file ? -1 : 1));
  let rank = 1;
  return {
    schema: 'rolefit.results/1',
    asOf: '2026-11-24',
    engine: { version: '0.0.0', lexicon: 'l', weights: 'w', config: 'c' },
    job: { file: 'job.txt', sha256: 'b'.repeat(64), spec, text },
    matches: matches.map((match, index) => {
      if (matches[index - 1]?.score !== match.score) rank = index + 1;
      const { file, sha256, ...rest } = match;
      return { file, sha256, rank, ...rest };
    }),
    unreadable: [
      {
        file: 'in/scan-of-ada.pdf',
        sha256: null,
        code: 'no-text',
        message: 'in/scan-of-ada.pdf holds no text.',
        hint: 'Export it.',
      },
    ],
    gates: [
      {
        name: 'score',
        level: 'error',
        expected: 'at least 50',
        actual: 'lowest 0; too low: in/person-1.pdf',
        passed: false,
      },
    ],
  };
}

/** What an attacker would put into a file, its name and its text. */
export const attacks = [
  '<script>window.attacked=1</script>',
  '</script><script>window.attacked=2</script>',
  '<img src=x onerror="window.attacked=3">',
  '"><svg onload=window.attacked=4>',
  "' onmouseover='window.attacked=5",
  'javascript:window.attacked=6',
  '</style><style>*{display:none}</style>',
  '<!--<script>',
  '\u202egnp.exe\u202c',
  '\u001b[31mred\u001b[0m',
  '&lt;b&gt; &amp;',
  ['$', '{window.attacked=7}'].join(''),
];

/** Every text of the results is an attack, also those of the posting. */
export function hostileResults(): Results {
  const given = resultsOf(attacks.length, (index) => attacks[index] ?? '', attacks.join(' '));
  const all = attacks.join('\n');
  const { requirements } = given.job.spec;
  return {
    ...given,
    asOf: all,
    engine: { version: all, lexicon: all, weights: all, config: all },
    job: {
      file: all,
      sha256: all,
      text: all,
      spec: {
        ...given.job.spec,
        title: all,
        location: all,
        requirements: requirements.map((one, index) => ({
          ...one,
          text: `${attacks[index]}`,
          source: { ...one.source, start: index * 20, end: index * 20 + 30, quote: all },
        })),
        notUnderstood: [{ line: 1, page: null, start: 0, end: all.length, quote: all }],
        stack: [{ id: 'x', name: all, source: sourceOf('Python') }],
        salary: { min: 1, max: 2, currency: all, period: 'year' },
      },
    },
    matches: given.matches.map((match) => ({
      ...match,
      knockouts: ['r1', all],
      flags: [{ kind: 'hidden-text', detail: all, source: null }],
      duplicateOf: all,
      positions: attacks.map((attack) => ({
        title: attack,
        start: attack,
        end: all,
        months: 1,
        kind: 'job' as const,
      })),
      skills: attacks.map((attack) => ({ id: attack, name: attack, months: 1, lastUsed: attack })),
      requirements: match.requirements.map((one) => ({ ...one, reason: all, advice: all, lastUsed: all })),
    })),
    unreadable: [{ file: all, sha256: null, code: all, message: all, hint: all }],
    gates: [{ name: all, level: 'error', expected: all, actual: all, passed: false }],
  };
}

/** Two postings over the same resumes; the second one likes the last one best. */
export function matrixOf(count: number, first = resultsOf(count)): Matrix {
  const other = {
    ...first,
    job: { ...first.job, file: 'other.txt', spec: { ...first.job.spec, title: 'Clerk' } },
  };
  const candidates = first.matches.map(({ file, sha256, score }, index) => ({
    file,
    sha256,
    best: index === count - 1 ? 1 : 0,
    scores: [score, score],
    duplicateOf: index === 1 ? (first.matches[0]?.file ?? null) : null,
  }));
  return {
    schema: 'rolefit.matrix/1',
    asOf: first.asOf,
    engine: first.engine,
    jobs: [first, other],
    candidates,
    unusable: [{ file: 'scan.pdf', code: 'no-text', message: 'scan.pdf holds no text.', hint: null }],
  };
}
