// The registry of reports: for each format the pure function that renders it, loaded when needed.
import type { ReportFormat, TextFormat } from '../model/report-format.ts';
import type { BinaryReport, Report } from './options.ts';

const loaders: Record<ReportFormat, () => Promise<Report | BinaryReport>> = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  csv: async () => (await import('./csv.ts')).renderCsv,
  junit: async () => (await import('./junit.ts')).renderJunit,
  github: async () => (await import('./github.ts')).renderGithub,
  'github-summary': async () => (await import('./github-summary.ts')).renderGithubSummary,
  html: async () => (await import('./html.ts')).renderHtml,
  xlsx: async () => (await import('./xlsx.ts')).renderXlsx,
};

/** Loads the one report that is asked for: a function to text, or for `xlsx` to a promise of bytes. */
export function loadReport(format: TextFormat): Promise<Report>;
export function loadReport(format: ReportFormat): Promise<Report | BinaryReport>;
export function loadReport(format: ReportFormat): Promise<Report | BinaryReport> {
  return loaders[format]();
}
