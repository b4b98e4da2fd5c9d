// Results × the configuration and weights they are weighed with → a page in which both can be changed.
import type { Config } from '../../model/config.ts';
import type { Results } from '../../model/results.ts';
import type { Weights } from '../../model/weights.ts';
import { blindResults } from '../blind.ts';
import { opening, policyFor, writeDocument } from './document.ts';
import { page } from './generated.ts';
import { htmlOf, markup } from './markup.ts';

/** What the page starts from. */
export interface Setting {
  config: Config;
  weights: Weights;
  /** Whether the results were made with these weights. */
  same: boolean;
}

const program = { script: page.liveScript, scriptHash: page.liveScriptHash };

/** The policy that the page names, for a header too. */
export const livePolicy = policyFor(program);

/** The report with sliders; blind like the file. */
export function renderLive(results: Results, setting: Setting, blind: boolean): string {
  return writeDocument(blind && !results.redacted ? blindResults(results) : results, {
    program,
    more: 0,
    data: { setting },
    before: markup`<aside id="controls" class="controls" aria-label="Weights and gates"></aside>`,
  });
}

/** One saved run in a list of several. */
export interface Listed {
  /** A path below the page. */
  path: string;
  file: string;
  title: string;
  count: number;
  asOf: string;
}

/** A page that leads to several results. */
export function renderList(runs: readonly Listed[]): string {
  const rows = runs.map(
    ({ path, file, title, count, asOf }) =>
      markup`<tr><th scope="row"><a href="${path}">${title}</a></th><td>${file}</td><td class="number">${count}</td><td>${asOf}</td></tr>`,
  );
  const main = markup`<header class="page-head"><h1>Saved results</h1></header><main id="main"><table><caption class="unseen">Saved results</caption><thead><tr><th scope="col">Posting</th><th scope="col">File</th><th scope="col" class="number">Resumes</th><th scope="col">As of</th></tr></thead><tbody>${rows}</tbody></table></main>`;
  return `${opening('Saved results', livePolicy)}\n<body>\n${htmlOf(main)}\n</body>\n</html>\n`;
}
