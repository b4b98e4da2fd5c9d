// The result of a run: what `rolefit score` prints, saves and can render again.
import { z } from 'zod';
import { bands, candidateStatuses, decisionWords, statuses } from './outcome.ts';
import { integrityNoteSchema, positionKinds } from './profile.ts';
import { sourceSchema } from './source.ts';
import { specSchema } from './spec.ts';

export {
  type Band,
  bands,
  type CandidateStatus,
  candidateStatuses,
  decisionWords,
  type Status,
  statuses,
} from './outcome.ts';

export const matchKinds = [
  'exact',
  'alias',
  'implied',
  'related',
  'phrase',
  'years',
  'degree',
  'title',
] as const;
export const strengths = ['listed', 'described', 'used-in-role'] as const;

export const evidenceSchema = z.object({
  skill: z.string().nullable(),
  match: z.enum(matchKinds),
  /** The skill that carried an implied or related match. */
  via: z.string().nullable(),
  strength: z.enum(strengths),
  source: sourceSchema,
});

export const requirementResultSchema = z.object({
  requirement: z.string(),
  status: z.enum(statuses),
  credit: z.number().min(0).max(1).nullable(),
  points: z.number().min(0),
  possible: z.number().min(0),
  evidence: z.array(evidenceSchema),
  /** `YYYY-MM` or `YYYY`: when a skill behind the evidence was last used in a dated position; left out where none was. */
  lastUsed: z.string().optional(),
  reason: z.string(),
  advice: z.string().nullable(),
});

export const countsSchema = z.object({
  met: z.int().min(0),
  partial: z.int().min(0),
  missing: z.int().min(0),
  unknown: z.int().min(0),
});

/** A position without its employer. */
export const heldPositionSchema = z.object({
  title: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  months: z.int().min(0).nullable(),
  kind: z.enum(positionKinds),
});

/** A skill of the resume that no requirement asks for and no evidence rests on. */
export const furtherSkillSchema = z.object({
  id: z.string(),
  name: z.string(),
  months: z.int().min(0).nullable(),
  lastUsed: z.string().nullable(),
});

/** Why a person has to look at a resume before its place means anything. */
export const reviewReasonSchema = z.object({ code: z.string(), reason: z.string() });

/** What a person decided, beside the score and never in place of it. */
export const decisionSchema = z.object({
  decision: z.enum(decisionWords),
  reason: z.string(),
  reviewer: z.string().nullable(),
  /** YYYY-MM-DD */
  date: z.string().nullable(),
});

export const matchSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  rank: z.int().min(1),
  score: z.number().min(0).max(100),
  interval: z.tuple([z.number().min(0).max(100), z.number().min(0).max(100)]),
  band: z.enum(bands),
  required: countsSchema,
  preferred: countsSchema,
  knockouts: z.array(z.string()),
  /** Whether the resume can be ranked by machine alone; results of earlier versions do not say. */
  status: z.enum(candidateStatuses).exclude(['unreadable']).optional(),
  /** The reasons of `needs-review`, none for `ranked`. */
  review: z.array(reviewReasonSchema).optional(),
  requirements: z.array(requirementResultSchema),
  /** The positions of the resume in its order, 12 at most; results of earlier versions have none. */
  positions: z.array(heldPositionSchema).optional(),
  /** Skills beyond the posting, 12 at most, the longest used first. */
  skills: z.array(furtherSkillSchema).optional(),
  flags: z.array(integrityNoteSchema),
  duplicateOf: z.string().nullable(),
  decision: decisionSchema.optional(),
});

export const unreadableSchema = z.object({
  file: z.string(),
  sha256: z.string().nullable(),
  status: z.literal('unreadable').optional(),
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
  decision: decisionSchema.optional(),
});

export const gateResultSchema = z.object({
  name: z.string(),
  level: z.enum(['error', 'warn']),
  expected: z.unknown(),
  actual: z.unknown(),
  passed: z.boolean(),
});

export const resultsSchema = z.object({
  schema: z.literal('rolefit.results/1'),
  asOf: z.string(),
  engine: z.object({ version: z.string(), lexicon: z.string(), weights: z.string(), config: z.string() }),
  job: z.object({
    file: z.string(),
    sha256: z.string(),
    spec: specSchema,
    /** The posting as rolefit read it, which the offsets in `spec` point into; not there where the job was a spec. */
    text: z.string().optional(),
  }),
  matches: z.array(matchSchema),
  unreadable: z.array(unreadableSchema),
  gates: z.array(gateResultSchema),
  /** Only there when the run was ended early: files are missing. */
  interrupted: z.literal(true).optional(),
  /** Only there where everything that could tell who somebody is was taken out. */
  redacted: z.literal(true).optional(),
});

export type MatchKind = (typeof matchKinds)[number];
export type Strength = (typeof strengths)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type RequirementResult = z.infer<typeof requirementResultSchema>;
export type HeldPosition = z.infer<typeof heldPositionSchema>;
export type Decision = z.infer<typeof decisionSchema>;
export type ReviewReason = z.infer<typeof reviewReasonSchema>;
export type FurtherSkill = z.infer<typeof furtherSkillSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Match = z.infer<typeof matchSchema>;
export type Unreadable = z.infer<typeof unreadableSchema>;
export type GateResult = z.infer<typeof gateResultSchema>;
export type Results = z.infer<typeof resultsSchema>;
