// The registry of matrix reports: for each format the pure function that renders it, loaded when needed.
import { jsonText } from '../model/json-text.ts';
import type { Matrix, MatrixFormat } from '../model/matrix.ts';
import type { ReportOptions } from './options.ts';

export type MatrixReport = (matrix: Matrix, options: ReportOptions) => string;

const loaders: Record<MatrixFormat, () => Promise<MatrixReport>> = {
  terminal: async () => (await import('./matrix-terminal.ts')).renderMatrixTerminal,
  json: async () => renderMatrixJson,
  csv: async () => (await import('./matrix-csv.ts')).renderMatrixCsv,
  markdown: async () => (await import('./matrix-markdown.ts')).renderMatrixMarkdown,
  html: async () => (await import('./matrix-html.ts')).renderMatrixHtml,
};

/** Loads the one report that is asked for. */
export function loadMatrixReport(format: MatrixFormat): Promise<MatrixReport> {
  return loaders[format]();
}

/** Two-space JSON with a final line feed. */
function renderMatrixJson(matrix: Matrix): string {
  return `${jsonText(matrix, 2)}\n`;
}
