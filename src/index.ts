// The public API of rolefit: everything a program can rely on, and nothing else.
export { auditImpact, type ImpactRequest } from './audit/impact.ts';
export { auditInvariance, type InvarianceRequest } from './audit/invariance.ts';
export { defaultLintLimits, type LintRequest, lint } from './audit/lint.ts';
export { type VerifyRequest, verify } from './audit/verify.ts';
export { loadConfig } from './config/load.ts';
export { configTemplate } from './config/template.ts';
export type { Implications, Implied } from './lexicon/implied.ts';
export { impliedBy } from './lexicon/implied.ts';
export type { Lexicon } from './lexicon/lexicon.ts';
export { loadLexicon } from './lexicon/load.ts';
export { lookUpSkill, skillCategories } from './lexicon/look-up.ts';
export { findSkills, type SkillMention } from './lexicon/matcher.ts';
export type {
  Advice,
  Basis,
  Edit,
  EditStep,
  Gate,
  MachineNote,
  Place,
  Reach,
  Rest,
  RestCause,
  Threshold,
  Unsaid,
} from './model/advice.ts';
export { type Config, configSchema } from './model/config.ts';
export type { Document, Line, PostingFacts } from './model/document.ts';
export * from './model/errors.ts';
export type { Explanation, Stability } from './model/explanation.ts';
export {
  type ImpactFormat,
  type ImpactGroup,
  type ImpactRate,
  type ImpactReport,
  type ImpactTable,
  impactFormats,
  type Selection,
} from './model/impact.ts';
export {
  type Deviating,
  type EditCount,
  type EditedLine,
  type EditPurpose,
  type InvarianceFormat,
  type InvarianceReport,
  invarianceFormats,
} from './model/invariance.ts';
export { defaultLimits, type Limits } from './model/limits.ts';
export {
  type Finding,
  type FindingLevel,
  findingLevels,
  type LintedPosting,
  type LintFormat,
  type LintLimits,
  type LintReport,
  type LintRule,
  type LintRuleId,
  lintFormats,
  lintRules,
} from './model/lint.ts';
export { type Candidate, type Matrix, type MatrixFormat, matrixFormats } from './model/matrix.ts';
export type { Passage, Position, Profile, ProfileSkill, Resume, SectionKind } from './model/profile.ts';
export type { ReadingDifference, ReadOptions, SecondReading } from './model/reading.ts';
export { formatOf, type ReportFormat, reportFormats } from './model/report-format.ts';
export {
  type Decision,
  type Evidence,
  type FurtherSkill,
  type HeldPosition,
  type Match,
  type RequirementResult,
  type Results,
  resultsSchema,
} from './model/results.ts';
export type { Skill } from './model/skill.ts';
export type { SkillCategories, SkillEntry, SkillLookup } from './model/skill-lookup.ts';
export type { Source, Span } from './model/source.ts';
export { type Requirement, type Spec, specSchema } from './model/spec.ts';
export type { Change, Deviation, Verification } from './model/verification.ts';
export type { Weights } from './model/weights.ts';
export { type Collected, type CollectRequest, collectRun } from './queue/collect.ts';
export { type Planned, type PlanRequest, planRun } from './queue/plan.ts';
export { type PurgeRequest, purgeRun } from './queue/purge.ts';
export { type RetryRequest, retryRun } from './queue/retry.ts';
export { type RunStatus, runStatus, type StatusRequest } from './queue/status.ts';
export { type Worked, type WorkRequest, workRun } from './queue/work.ts';
export { readDocument } from './read/document.ts';
export { type Input, loadInput } from './read/input.ts';
export { renderAdviceJson } from './report/advice-json.ts';
export { renderAdviceMarkdown, renderUnreadableMarkdown } from './report/advice-markdown.ts';
export { renderAdvice } from './report/advice-text.ts';
export { blindResults } from './report/blind.ts';
export {
  decidedMatrix,
  decidedResults,
  type Placed,
  placeDecisions,
  withDecision,
} from './report/decided.ts';
export { type Decisions, readDecisions } from './report/decisions.ts';
export { renderExplanationJson } from './report/explain-json.ts';
export { renderExplanation } from './report/explain-text.ts';
export { type ImpactRenderer, loadImpactReport } from './report/impact-report.ts';
export { renderInvariance } from './report/invariance-text.ts';
export { type LintRenderer, loadLintReport } from './report/lint-report.ts';
export { renderUnreadable } from './report/machine-text.ts';
export { loadMatrixReport, type MatrixReport } from './report/matrix.ts';
export type { Report, ReportOptions } from './report/options.ts';
export { renderProfile } from './report/profile-text.ts';
export { redactMatrix, redactResults } from './report/redact.ts';
export { loadReport } from './report/report.ts';
export { parseResults, parseRuns, parseSaved } from './report/saved.ts';
export { renderSecondReading } from './report/second-text.ts';
export { renderSkillCategories, renderSkillLookup } from './report/skills-text.ts';
export { renderSpec } from './report/spec-text.ts';
export { type ResultsHead, type StreamedReport, streamedReport } from './report/stream.ts';
export { renderVerification } from './report/verification-text.ts';
export { type AdviceRequest, adviseResume, type ScoredAdvice } from './score/advise.ts';
export { applyEdits } from './score/apply-edits.ts';
export { explain } from './score/explain.ts';
export { type Scorer, scorerFor } from './score/match.ts';
export { rankMatches } from './score/rank.ts';
export { reweigh } from './score/reweigh.ts';
export { defaultWeights } from './score/weights.ts';
export { weightsWith } from './score/weights-with.ts';
export { withWork } from './score/work.ts';
export { type AdviseRequest, advise } from './screen/advise.ts';
export { cacheFolder, cacheSize, clearCache, retentionDays } from './screen/cache.ts';
export { hashOf } from './screen/engine.ts';
export { journalDay } from './screen/journal.ts';
export { lexiconFor } from './screen/lexicon-for.ts';
export { areSeveral } from './screen/postings.ts';
export { type Purged, type PurgeOptions, purge } from './screen/purge.ts';
export type { Given } from './screen/reader.ts';
export { rememberedJournals, rememberJournal, removeExpired } from './screen/retention.ts';
export type { Progress } from './screen/run.ts';
export {
  type MatrixRequest,
  readResume,
  readSpec,
  type ScoreRequest,
  score,
  scoreMatrix,
  withMatrix,
  withRanking,
} from './screen/score.ts';
export type { Ranking, ScreeningRequest } from './screen/screening.ts';
export { type Served, type ServeRequest, serveResults } from './screen/serve.ts';
export { machineNotes } from './understand/machine-notes.ts';
export { understandPosting } from './understand/posting.ts';
export { understandResume } from './understand/resume.ts';
