// The vocabulary of `rolefit lint`: its rules, and what they find in the postings they are given.
import type { DocumentFormat } from './document.ts';
import type { Unreadable } from './results.ts';
import type { Source } from './source.ts';

/** Mildest first. An error contradicts itself or shuts people out unfairly; a note is about reading comfort. */
export const findingLevels = ['note', 'warning', 'error'] as const;
export type FindingLevel = (typeof findingLevels)[number];

export interface LintRule {
  id: string;
  level: FindingLevel;
  /** What the rule looks for, in one sentence. */
  about: string;
}

export const lintRules = [
  { id: 'required-and-preferred', level: 'error', about: 'The same thing is required and preferred.' },
  {
    id: 'required-and-refused',
    level: 'error',
    about: 'The same thing is required and said to be not needed.',
  },
  { id: 'junior-years', level: 'error', about: 'A junior or entry-level job asks for years of experience.' },
  { id: 'junior-demands', level: 'warning', about: 'A junior title comes with the demands of a senior one.' },
  { id: 'reversed-range', level: 'error', about: 'The upper end of a range lies below its lower end.' },
  { id: 'impossible-years', level: 'error', about: 'More years are asked for than the technology exists.' },
  { id: 'age-proxy', level: 'error', about: 'Words that stand for an age.' },
  { id: 'origin-proxy', level: 'error', about: 'Words that stand for where somebody grew up.' },
  {
    id: 'disability-proxy',
    level: 'error',
    about: 'Words that rule out people with a disability or illness.',
  },
  { id: 'gender-word', level: 'warning', about: 'Words that presume the gender of whoever gets the job.' },
  {
    id: 'home-address',
    level: 'warning',
    about: 'A home within a distance or postal area, with no reason given.',
  },
  {
    id: 'school-prestige',
    level: 'warning',
    about: 'The name of a school instead of what was learnt there.',
  },
  { id: 'culture-fit', level: 'warning', about: 'Likeness to the present team as a criterion.' },
  { id: 'unmeasurable', level: 'warning', about: 'A must-have that nobody can show or check.' },
  {
    id: 'too-many-musts',
    level: 'warning',
    about: 'More must-haves than a candidate can be expected to meet.',
  },
  { id: 'one-product', level: 'warning', about: 'Many must-haves that all belong to one product or vendor.' },
  { id: 'degree-only', level: 'warning', about: 'A degree is required and nothing else will do.' },
  { id: 'missing-salary', level: 'warning', about: 'The posting names no pay.' },
  {
    id: 'missing-location',
    level: 'warning',
    about: 'The posting says neither where nor in which way the work is done.',
  },
  { id: 'not-understood', level: 'warning', about: 'Too few of the requirement lines could be understood.' },
  { id: 'wall-of-text', level: 'note', about: 'A long text without headings, lists or short paragraphs.' },
  { id: 'capitals', level: 'note', about: 'A long passage in capital letters.' },
] as const satisfies readonly LintRule[];

export type LintRuleId = (typeof lintRules)[number]['id'];

/** What the rules compare with; each can be set under `posting.lint` of the configuration. */
export interface LintLimits {
  /** Requirements that may be must-haves; those set by law (licence, clearance, right to work) do not count. */
  maxMusts: number;
  /** Must-have skills that may belong to one product. */
  maxOneProduct: number;
  /** Share of the requirement lines that has to be understood, 0..1. */
  minCoverage: number;
}

/** One thing to change in a posting. */
export interface Finding {
  rule: LintRuleId;
  level: FindingLevel;
  /** The words in question, with the column they begin at (from 1); null for what is missing. */
  source: (Source & { column: number }) | null;
  /** Why it hurts, in one sentence. */
  reason: string;
  /** What to write instead. */
  advice: string;
}

export interface LintedPosting {
  file: string;
  sha256: string;
  /** Lines and columns are those of the text as read: the file's own only where it is plain text. */
  format: DocumentFormat;
  /** In order of the text; what concerns the whole posting comes first. */
  findings: Finding[];
}

/** What `rolefit lint --format json` prints. */
export interface LintReport {
  schema: 'rolefit.lint/1';
  /** The 'today' against which years were judged, YYYY-MM-DD. */
  asOf: string;
  engine: { version: string; lexicon: string };
  postings: LintedPosting[];
  unreadable: Unreadable[];
}

export const lintFormats = ['terminal', 'json', 'sarif', 'github'] as const;
export type LintFormat = (typeof lintFormats)[number];
