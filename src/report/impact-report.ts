// The registry of impact reports: for each format the pure function that renders it, loaded when needed.
import type { ImpactFormat, ImpactReport } from '../model/impact.ts';
import type { ReportOptions } from './options.ts';

/** Renders an impact report; the same report and options give the same bytes. */
export type ImpactRenderer = (
  report: ImpactReport,
  options: Pick<ReportOptions, 'color' | 'width'>,
) => string;

const loaders: Record<ImpactFormat, () => Promise<ImpactRenderer>> = {
  terminal: async () => (await import('./impact-terminal.ts')).renderImpactTerminal,
  json: async () => (await import('./impact-json.ts')).renderImpactJson,
  csv: async () => (await import('./impact-csv.ts')).renderImpactCsv,
  html: async () => (await import('./impact-html.ts')).renderImpactHtml,
};

/** Loads the one impact report that is asked for. */
export function loadImpactReport(format: ImpactFormat): Promise<ImpactRenderer> {
  return loaders[format]();
}
