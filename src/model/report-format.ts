// The names of the report formats and the file extensions that ask for them.

export const reportFormats = ['terminal', 'json', 'ndjson', 'markdown', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const extensions: Record<string, ReportFormat> = {
  txt: 'terminal',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  md: 'markdown',
  csv: 'csv',
};

/** The format that a file name asks for by its extension, null when it asks for none. */
export function formatOf(file: string): ReportFormat | null {
  return extensions[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''] ?? null;
}
