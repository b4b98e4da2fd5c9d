// Results → one JSON object a line: the run, then each match, unreadable file and gate.
import { jsonText } from '../model/json-text.ts';
import type { Results } from '../model/results.ts';

/** Each line has a `type`: run, match, unreadable or gate; the other fields are those of the JSON report. */
export function renderNdjson({ matches, unreadable, gates, ...run }: Results): string {
  const rows = [
    { type: 'run', ...run },
    ...matches.map((match) => ({ type: 'match', ...match })),
    ...unreadable.map((file) => ({ type: 'unreadable', ...file })),
    ...gates.map((gate) => ({ type: 'gate', ...gate })),
  ];
  return rows.map((row) => `${jsonText(row)}\n`).join('');
}
