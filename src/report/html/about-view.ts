// Results → what they are made of and what they are good for: files, hashes, engine, limits of use, files not read.
import { failureText } from '../failure-text.ts';
import { type Markup, markup } from './markup.ts';
import { grouped, type Shown } from './shown.ts';

/** The whole view. */
export function aboutView(shown: Shown): Markup {
  const { results } = shown;
  const { asOf, engine, job } = results;
  const rows: [string, string][] = [
    ['As of', asOf],
    ['rolefit', engine.version],
    ['Posting', job.file],
    ['SHA-256 of the posting', job.sha256],
    ['Lexicon', engine.lexicon],
    ['Weights', engine.weights],
    ['Configuration', engine.config],
  ];
  return markup`<section class="view" aria-labelledby="about-title"><h2 id="about-title" tabindex="-1">About this report</h2>
<div class="panel"><h3>An aid to reading, not a decision</h3>
<ul><li>A score says how much of what the posting asks for can be shown from a resume. It does not say how good somebody is.</li>
<li>A resume leaves things out. What it cannot show is “unknown”: it takes no part in the score and widens the interval.</li>
<li>Names, contact lines, photos and birth dates take no part in a score. Gaps are for a conversation: ask before you turn anybody down.</li>
<li>No decision about a person should rest on this page alone. A person has to read the resume.</li></ul></div>
<div class="panel"><h3>How a score is made</h3><p>100 points are shared out over the requirements by their weight. Each requirement earns the part of its points that the evidence supports, and the points add up to the score. The same files, configuration and day give the same report to the byte.</p></div>
<div class="panel"><table class="facts-table"><caption>What made it</caption><tbody>${rows.map(([name, value]) => markup`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`)}</tbody></table></div>
${unread(shown)}</section>`;
}

/** Rows of files that were not read at most; all of them are in the JSON report. */
const mostUnread = 500;

/** Files without a score, each with its reason. */
export function unread({ results: { unreadable } }: Shown): Markup | null {
  if (unreadable.length === 0) return null;
  const left = unreadable.length - mostUnread;
  return markup`<div class="panel"><table class="unread"><caption>Not read</caption><thead><tr><th scope="col">File</th><th scope="col">Status</th><th scope="col">Why</th></tr></thead><tbody>${unreadable.slice(0, mostUnread).map((row) => markup`<tr><th scope="row">${row.file}</th><td>unreadable</td><td>${failureText(row)}</td></tr>`)}</tbody></table>${left > 0 && markup`<p class="soft">And ${grouped(left)} more.</p>`}</div>`;
}
