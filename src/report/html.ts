// Results → one HTML file that needs nothing else: styles, script and data inside, and a policy that lets nothing in.
import type { Results } from '../model/results.ts';
import { blindResults } from './blind.ts';
import { writeDocument } from './html/document.ts';
import { page } from './html/generated.ts';
import type { ReportOptions } from './options.ts';

/** The report as a page. It is blind unless `blind` is false: labels stand for the names of files. */
export function renderHtml(results: Results, options: Partial<ReportOptions>): string {
  const { top = null, more = 0 } = options;
  const given = options.blind === false || results.redacted ? results : blindResults(results);
  const matches = top === null ? given.matches : given.matches.slice(0, top);
  const left = more + given.matches.length - matches.length;
  return writeDocument({ ...given, matches }, { program: page, more: left });
}
