// Results whose matches come one by one → the text of a report in pieces, the same bytes as the report at once.
import { jsonText } from '../model/json-text.ts';
import type { ReportFormat } from '../model/report-format.ts';
import type { Match, Results } from '../model/results.ts';
import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderNdjson } from './ndjson.ts';

/** Results without their matches. */
export type ResultsHead = Omit<Results, 'matches'>;

/** Renders a report piece by piece: no more than one match is held at a time. */
export type StreamedReport = (head: ResultsHead, matches: Iterable<Match>) => Iterable<string>;

/** The streamed form of a format, null for one that has to see all matches first. */
export function streamedReport(format: ReportFormat): StreamedReport | null {
  if (format === 'json') return streamJson;
  if (format === 'ndjson') return streamNdjson;
  return format === 'csv' ? streamCsv : null;
}

const full = (head: ResultsHead, matches: Match[]): Results => {
  const { unreadable, gates, interrupted, redacted, ...about } = head;
  return {
    ...about,
    matches,
    unreadable,
    gates,
    ...(interrupted ? { interrupted } : {}),
    ...(redacted ? { redacted } : {}),
  };
};

/** A line feed never stands inside a JSON string, so the empty list can be found in the text, and lines indented. */
function* streamJson(head: ResultsHead, matches: Iterable<Match>): Iterable<string> {
  const empty = '\n  "matches": [';
  const text = renderJson(full(head, []));
  const at = text.indexOf(`${empty}],`) + empty.length;
  yield text.slice(0, at);
  let any = false;
  for (const match of matches) {
    yield `${any ? ',' : ''}\n    ${jsonText(match, 2).replaceAll('\n', '\n    ')}`;
    any = true;
  }
  yield `${any ? '\n  ' : ''}${text.slice(at)}`;
}

function* streamNdjson(head: ResultsHead, matches: Iterable<Match>): Iterable<string> {
  const rest = renderNdjson(full(head, []));
  const first = rest.indexOf('\n') + 1;
  yield rest.slice(0, first);
  for (const match of matches) yield `${jsonText({ type: 'match', ...match })}\n`;
  yield rest.slice(first);
}

function* streamCsv(head: ResultsHead, matches: Iterable<Match>): Iterable<string> {
  const without = { ...head, unreadable: [], gates: [] };
  const top = renderCsv(full(without, []));
  yield top;
  for (const match of matches) yield renderCsv(full(without, [match])).slice(top.length);
  yield renderCsv(full(head, [])).slice(top.length);
}
