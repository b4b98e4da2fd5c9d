// Matrix → its page: for each posting how the scores divide, for each candidate a score beside every posting.

import type { Candidate, Matrix } from '../../model/matrix.ts';
import { type Band, bands } from '../../model/outcome.ts';
import { gateText, verdictOf } from '../gate-text.ts';
import { decisionsText, decisionWordsOf, failuresIn, postingNames } from '../matrix-names.ts';
import { at, type Markup, markup } from './markup.ts';
import { counted, grouped, tenths } from './shown.ts';

/** The first `most` candidates; the others are counted. */
export function matrixMain(matrix: Matrix, most: number): Markup {
  const names = postingNames(matrix);
  const bandsOf = matrix.jobs.map(({ matches }) => new Map(matches.map(({ file, band }) => [file, band])));
  const left = matrix.candidates.length - most;
  return markup`<header class="page-head"><div><p class="eyebrow">rolefit ${matrix.engine.version} · as of ${matrix.asOf} · an aid to reading, not a decision</p><h1>${counted(matrix.candidates.length, 'resume')}, ${counted(names.length, 'posting')}</h1>${matrix.interrupted === true && markup`<p class="eyebrow">The run was interrupted: not all files were scored.</p>`}</div></header>
<main id="main"><section class="view" aria-labelledby="title"><h2 id="title">Candidates beside postings</h2>
<p class="legend">${bands.map((band) => markup`<span class="cell-score band-${band}">${band}</span>`)} <span>framed: the posting that fits best</span></p>
<div class="scroll" role="region" aria-label="Scores" tabindex="0"><table class="map matrix"><caption class="unseen">Scores of each resume beside each posting</caption>
<thead><tr><th scope="col" class="name">Resume</th>${names.map((name) => markup`<th scope="col" class="job">${name}</th>`)}</tr>
<tr class="shares"><th scope="row" class="name">Strong and good</th>${bandsOf.map((of) => share([...of.values()]))}</tr></thead>
<tbody>${matrix.candidates.slice(0, most).map((candidate) => row(candidate, bandsOf, names))}</tbody></table></div>
${left > 0 && markup`<p class="soft">And ${grouped(left)} more.</p>`}${decisions(matrix.candidates.slice(0, most), names)}${verdicts(matrix, names)}${notRead(matrix)}</section></main>`;
}

function row(
  candidate: Candidate,
  bandsOf: readonly ReadonlyMap<string, Band>[],
  names: readonly string[],
): Markup {
  const { file, best, scores, duplicateOf, status } = candidate;
  const decided = decisionWordsOf(candidate);
  const cells = scores.map((score, index) => {
    const band = bandsOf[index]?.get(file);
    if (band === undefined) return markup`<td></td>`;
    const first = index === best;
    return markup`<td class="cell-score band-${band}${first && ' best'}">${tenths(score)}<span class="unseen"> ${band}${first && `, best: ${names[index] ?? ''}`}</span></td>`;
  });
  return markup`<tr><th scope="row" class="name">${file}${duplicateOf !== null && markup` <span class="soft">same as ${duplicateOf}</span>`}${status === 'needs-review' && markup` <span class="tag review">needs review</span>`}${decided !== '' && markup` <span class="tag decision">${decided}</span>`}</th>${cells}</tr>`;
}

/** How many resumes are strong or good, over a column of all bands with the strong ones at its foot. */
function share(all: readonly Band[]): Markup {
  let foot = 40;
  const parts = bands.map((band) => {
    const count = all.filter((one) => one === band).length;
    const height = all.length === 0 ? 0 : (40 * count) / all.length;
    foot -= height;
    return (
      height > 0 && markup`<rect class="band-${band}" y="${at(foot)}" width="10" height="${at(height)}"/>`
    );
  });
  const fit = all.filter((band) => band === 'strong' || band === 'good').length;
  return markup`<td><svg class="column" viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="10" height="40"/>${parts}</svg><span>${grouped(fit)}</span></td>`;
}

function verdicts({ jobs }: Matrix, names: readonly string[]): Markup | null {
  const rows = jobs.flatMap(({ gates }, index) =>
    gates.map((gate) => {
      const verdict = verdictOf(gate);
      return markup`<li><span class="tag verdict-${verdict}">${verdict}</span> ${names[index] ?? ''}: ${gateText(gate)}</li>`;
    }),
  );
  return rows.length === 0 ? null : markup`<div class="panel gates"><h3>Gates</h3><ul>${rows}</ul></div>`;
}

/** What people decided, beside the scores. */
function decisions(shown: readonly Candidate[], names: readonly string[]): Markup | null {
  const decided = shown.filter(({ decisions }) => decisions !== undefined);
  if (decided.length === 0) return null;
  const rows = decided.map(
    ({ file, decisions }) =>
      markup`<li><span class="name">${file}</span>: ${decisionsText(decisions, names)}</li>`,
  );
  return markup`<div class="panel decision-panel"><h3>Decisions</h3><ul>${rows}</ul><p class="soft">People decided this. It changes no score.</p></div>`;
}

function notRead(matrix: Matrix): Markup | null {
  const { resumes, postings } = failuresIn(matrix);
  const rows = [...resumes, ...postings];
  if (rows.length === 0) return null;
  return markup`<div class="panel"><table class="unread"><caption>Not read</caption><thead><tr><th scope="col">File</th><th scope="col">Why</th></tr></thead><tbody>${rows.map((one) => markup`<tr><th scope="row">${one.file}</th><td>${one.text}</td></tr>`)}</tbody></table></div>`;
}
