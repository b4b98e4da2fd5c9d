// The registry of lint reports: for each format the pure function that renders it, loaded when needed.
import type { LintFormat, LintReport } from '../model/lint.ts';
import type { ReportOptions } from './options.ts';

/** Renders what lint found; the same report and options give the same bytes. */
export type LintRenderer = (report: LintReport, options: Pick<ReportOptions, 'color' | 'width'>) => string;

const loaders: Record<LintFormat, () => Promise<LintRenderer>> = {
  terminal: async () => (await import('./lint-terminal.ts')).renderLintTerminal,
  json: async () => (await import('./lint-json.ts')).renderLintJson,
  sarif: async () => (await import('./lint-sarif.ts')).renderLintSarif,
  github: async () => (await import('./lint-github.ts')).renderLintGithub,
};

/** Loads the one lint report that is asked for. */
export function loadLintReport(format: LintFormat): Promise<LintRenderer> {
  return loaders[format]();
}
