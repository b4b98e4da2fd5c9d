// The names of the report formats, and what of a file name asks for them.

/** Formats that are text, also on a terminal. */
export const textFormats = [
  'terminal',
  'json',
  'ndjson',
  'markdown',
  'csv',
  'junit',
  'github',
  'github-summary',
  'html',
] as const;
export const reportFormats = [...textFormats, 'xlsx'] as const;
export type TextFormat = (typeof textFormats)[number];
export type ReportFormat = (typeof reportFormats)[number];

const extensions: Record<string, ReportFormat> = {
  txt: 'terminal',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  md: 'markdown',
  csv: 'csv',
  xlsx: 'xlsx',
  xml: 'junit',
  html: 'html',
  htm: 'html',
};

/** The format that a file name asks for by its extension, null when it asks for none. */
export function formatOf(file: string): ReportFormat | null {
  return extensions[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''] ?? null;
}

/**
 * What `-o` names: a file, or a format and a file as in `github-summary:out`. A colon after anything else is
 * part of the name (`C:\\reports\\all.csv`); the format is null when neither says one.
 */
export function targetOf(output: string): { file: string; format: ReportFormat | null } {
  const [, name, rest = ''] = /^([a-z-]+):(.+)$/s.exec(output) ?? [];
  const format = reportFormats.find((known) => known === name);
  return format === undefined ? { file: output, format: formatOf(output) } : { file: rest, format };
}
