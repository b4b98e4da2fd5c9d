// Results × a script → the text of a whole page: head, policy, first view, data and script.
import type { Results } from '../../model/results.ts';
import { escapeXml } from '../escape.ts';
import { aboutView } from './about-view.ts';
import { page } from './generated.ts';
import { htmlOf, type Markup, markup } from './markup.ts';
import { pack } from './pack.ts';
import { postingView } from './posting-view.ts';
import { staticCandidates } from './print-view.ts';
import { counted, type Shown, shownOf } from './shown.ts';
import { firstPlace, viewOf } from './view.ts';

/** Candidates that stand in the file in full, for browsers without scripts. */
const withoutScript = 10;

export interface Program {
  script: string;
  scriptHash: string;
}

export interface DocumentParts {
  program: Program;
  /** Matches that were left out of `results`. */
  more: number;
  /** Data blocks beside the results, by id. */
  data?: Record<string, unknown>;
  /** What stands between head and main. */
  before?: Markup;
}

/** What a page may load: its own script and style, by their hashes. */
export const policyFor = ({ scriptHash }: Program): string =>
  `default-src 'none'; script-src '${scriptHash}'; style-src '${page.styleHash}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types rolefit`;

/** Writes the page. */
export function writeDocument(results: Results, { program, more, data = {}, before }: DocumentParts): string {
  const shown = shownOf(results);
  const { job, asOf, engine } = results;
  const title = job.spec.title ?? job.file;
  const blocks = Object.entries({ data: results, ...data }).map(
    ([id, value]) => `<script type="application/json" id="${id}">${pack(value)}</script>`,
  );
  return `${opening(title, policyFor(program))}
<body${before === undefined ? '' : ' class="live"'}>
${htmlOf(pageHead(shown, title, more))}
${before === undefined ? '' : htmlOf(before)}
<main id="main">${htmlOf(staticMain(shown))}</main>
<footer><p>rolefit ${escapeXml(engine.version)} · as of ${escapeXml(asOf)} · an aid to reading, not a decision</p></footer>
${blocks.join('\n')}
<script>${program.script}</script>
</body>
</html>
`;
}

/** From the doctype to the end of the head. */
export function opening(title: string, policy: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>${page.style}</style>
</head>`;
}

function pageHead({ candidates, results }: Shown, title: string, more: number): Markup {
  const count = counted(candidates.length, 'resume');
  const left = more > 0 ? `the best ${count}, ${counted(more, 'more', 'more')} left out` : count;
  return markup`<a class="skip" href="#main">Skip to the content</a><header class="page-head"><div><p class="eyebrow">rolefit · ${left} · as of ${results.asOf}<span class="on-paper"> · an aid to reading, not a decision</span></p><h1>${title}</h1>${results.interrupted === true && markup`<p class="eyebrow">The run was interrupted: not all files were scored.</p>`}</div>
<nav aria-label="Parts of this report"><a href="#ranking" data-view="ranking">Ranking</a><a href="#posting" data-view="posting">Posting</a><a href="#about" data-view="about">About</a></nav></header>`;
}

/** All parts one after another: what is seen where no script runs, and until it does. */
function staticMain(shown: Shown): Markup {
  const first = firstPlace(shown);
  return markup`${viewOf(shown, first).content}${first.view === 'ranking' && staticCandidates(shown, withoutScript)}${postingView(shown, null)}${aboutView(shown)}`;
}
