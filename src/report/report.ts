// The registry of reports: for each format the pure function that renders it, loaded when needed.
import type { ReportFormat } from '../model/report-format.ts';
import type { Report } from './options.ts';

const loaders: Record<ReportFormat, () => Promise<Report>> = {
  terminal: async () => (await import('./terminal.ts')).renderTerminal,
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./ndjson.ts')).renderNdjson,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  csv: async () => (await import('./csv.ts')).renderCsv,
};

/** Loads the one report that is asked for. */
export function loadReport(format: ReportFormat): Promise<Report> {
  return loaders[format]();
}
