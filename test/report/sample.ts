// One small set of results with everything a report can show, for the goldens.
import type { Match, RequirementResult, Results } from '../../src/model/results.ts';
import { group, requirement, source, specOf } from '../score/sample.ts';

const met: RequirementResult = {
  requirement: 'r1',
  status: 'met',
  credit: 1,
  points: 60,
  possible: 60,
  evidence: [
    {
      skill: 'python',
      match: 'exact',
      via: null,
      strength: 'used-in-role',
      source: { ...source('Python', 40), line: 12, page: 1 },
    },
  ],
  reason: 'Python in a dated role (3 years).',
  advice: null,
};

const missing: RequirementResult = {
  requirement: 'r2',
  status: 'missing',
  credit: 0,
  points: 0,
  possible: 40,
  evidence: [],
  reason: 'No mention of SQL.',
  advice: 'If you have worked with SQL, say so in the role where you did; if not, this is a gap to close.',
};

const unknown: RequirementResult = {
  requirement: 'r3',
  status: 'unknown',
  credit: null,
  points: 0,
  possible: 0,
  evidence: [],
  reason: 'A resume does not show this; it needs a question.',
  advice: null,
};

const counts = { met: 0, partial: 0, missing: 0, unknown: 0 };

function match(file: string, change: Partial<Match>): Match {
  return {
    file,
    sha256: 'a'.repeat(64),
    rank: 1,
    score: 60,
    interval: [54.5, 63.6],
    band: 'good',
    required: { ...counts, met: 1, missing: 1 },
    preferred: { ...counts, unknown: 1 },
    knockouts: [],
    requirements: [met, missing, unknown],
    flags: [],
    duplicateOf: null,
    ...change,
  };
}

/** Two matches, one with a hostile file name, and one unreadable file. */
export const results: Results = {
  schema: 'rolefit.results/1',
  asOf: '2026-11-24',
  engine: { version: '0.0.0', lexicon: 'l', weights: 'w', config: 'c' },
  job: {
    file: 'job.txt',
    sha256: 'b'.repeat(64),
    spec: specOf([
      requirement('r1', { text: 'Three years of Python', skills: [group('all', 'python')] }),
      requirement('r2', { text: 'SQL', skills: [group('all', 'sql')] }),
      requirement('r3', { text: 'A sense of humour', kind: 'soft', importance: 'preferred' }),
    ]),
  },
  matches: [
    match('anna.pdf', {
      requirements: [{ ...met, lastUsed: '2026-11' }, missing, unknown],
      positions: [
        { title: 'Data Engineer', start: '2023-12', end: 'present', months: 36, kind: 'job' },
        { title: null, start: '2021', end: '2022', months: 24, kind: 'volunteer' },
        { title: '<i>Barista</i>', start: null, end: null, months: null, kind: 'job' },
      ],
      skills: [
        { id: 'kafka', name: 'Kafka', months: 36, lastUsed: '2026-11' },
        { id: 'french', name: 'French', months: null, lastUsed: null },
      ],
    }),
    match('=cmd|<b>\u001b[31mred\u202e,x.pdf', {
      rank: 2,
      score: 0,
      interval: [0, 9.1],
      band: 'weak',
      required: { ...counts, missing: 2 },
      knockouts: ['r2'],
      requirements: [{ ...missing, requirement: 'r1', possible: 60 }, missing, unknown],
      flags: [{ kind: 'hidden-text', detail: 'white text: “Python”', source: null }],
      duplicateOf: 'anna.pdf',
      status: 'needs-review',
      review: [{ code: 'hidden-text', reason: 'The file holds text that a person cannot see.' }],
      decision: {
        decision: 'hold',
        reason: '=HYPERLINK("x") <i>spoke</i> to her | on the phone',
        reviewer: '@R. Ahmed',
        date: '2026-11-20',
      },
    }),
  ],
  unreadable: [
    {
      file: 'scan.pdf',
      sha256: null,
      code: 'no-text',
      message: 'scan.pdf holds no text.',
      hint: 'Export it with text.',
    },
  ],
  gates: [{ name: 'score', level: 'error', expected: 'at least 50', actual: 'lowest 0', passed: false }],
};

/** The same run over one resume: what prints a fit card. */
export const single: Results = {
  ...results,
  matches: results.matches.slice(0, 1),
  unreadable: [],
  gates: [],
};
