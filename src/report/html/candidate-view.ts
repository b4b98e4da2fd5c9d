// One candidate → gauge and notes, the points as a waterfall, gaps with advice, and every requirement with its quotes.

import type { RequirementResult } from '../../model/results.ts';
import type { Requirement } from '../../model/spec.ts';
import { gapsOf, shortName } from '../gaps.ts';
import { stepBar } from './bars.ts';
import { gauge } from './gauge.ts';
import { type Markup, markup } from './markup.ts';
import { bandTag, candidateLink, notesOf, quoteOf, statusMark } from './parts.ts';
import { fragmentOf } from './place.ts';
import { type Candidate, grouped, rowsOf, type Shown, tenths, totalOf } from './shown.ts';

/** The whole view. `id` tells the parts of several candidates on one page apart. */
export function candidateView(shown: Shown, candidate: Candidate, id = 'view-title'): Markup {
  const { match, label } = candidate;
  return markup`<section class="view candidate" aria-labelledby="${id}"><header class="candidate-head"><div><h2 id="${id}" tabindex="-1">${label}</h2>${standing(shown, candidate)}</div>${gauge(match)}</header>
${notes(shown, candidate)}
${waterfall(shown, candidate)}
${gapList(shown, candidate)}
<h3>Requirement by requirement</h3>
<div class="evidence">${[...rowsOf(match, shown)].map(({ requirement, result }) => evidence(requirement, result))}</div></section>`;
}

function standing(shown: Shown, candidate: Candidate): Markup {
  const { match } = candidate;
  const [low, high] = match.interval;
  const { candidates } = shown;
  const place = candidates.indexOf(candidate);
  const near = [
    ['above', candidates[place - 1]],
    ['below', candidates[place + 1]],
  ] as const;
  return markup`<p class="standing">${bandTag(match.band)} ${candidates.length > 1 && markup`rank ${match.rank} of ${grouped(candidates.length)} · `}${match.required.met} of ${totalOf(match.required)} required and ${match.preferred.met} of ${totalOf(match.preferred)} preferred met</p>
${high > low && markup`<p class="soft">${tenths(low)} to ${tenths(high)}, depending on what the resume does not show.</p>`}
<p class="file soft">SHA-256 <code>${match.sha256}</code></p>
${near.map(
  ([word, other]) =>
    other !== undefined &&
    markup`<p class="near">${word}: ${candidateLink(other)} ${tenths(other.match.score)} · <a href="${fragmentOf({ view: 'compare', keys: word === 'above' ? [other.key, candidate.key] : [candidate.key, other.key] })}" aria-label="why? Compare ${candidate.label} with ${other.label}">why?</a></p>`,
)}`;
}

function notes(shown: Shown, { match }: Candidate): Markup | null {
  const list = notesOf(match, shown);
  if (list.length === 0) return null;
  return markup`<div class="panel notes-panel"><h3>Notes</h3><ul>${list.map((note) => markup`<li>${note}</li>`)}</ul><p class="soft">Notes say what is in a file, not why it is there. They change no score.</p></div>`;
}

/** Each requirement adds its points to those before it; the last row is their sum, the score. */
function waterfall(shown: Shown, { match }: Candidate): Markup {
  let before = 0;
  const rows: Markup[] = [];
  for (const { requirement, result } of rowsOf(match, shown)) {
    const unknown = result.status === 'unknown';
    rows.push(
      markup`<tr><td>${statusMark(result.status)}</td><th scope="row"><span title="${requirement.text}">${shortName(requirement, 56)}</span>${requirement.importance === 'preferred' && markup` <span class="soft">preferred</span>`}</th><td class="bar-cell">${stepBar(before, result)}</td><td class="number">${unknown ? '–' : `+${tenths(result.points)}`}</td><td class="number soft">${unknown ? 'not counted' : `of ${tenths(result.possible)}`}</td></tr>`,
    );
    before += result.points;
  }
  return markup`<div class="panel"><table class="waterfall"><caption>How the points add up</caption><thead><tr><td></td><th scope="col">Requirement</th><td></td><th scope="col" class="number">Points</th><th scope="col" class="number">Possible</th></tr></thead><tbody>${rows}</tbody>
<tfoot><tr><td></td><th scope="row">Score</th><td class="bar-cell">${stepBar(0, { ...sum, points: match.score, possible: match.score })}</td><td class="number"><b>${tenths(match.score)}</b></td><td class="number soft">of 100</td></tr></tfoot></table></div>`;
}

const sum: RequirementResult = {
  requirement: '',
  status: 'met',
  credit: null,
  points: 0,
  possible: 0,
  evidence: [],
  reason: '',
  advice: null,
};

function gapList(shown: Shown, { match }: Candidate): Markup | null {
  const gaps = gapsOf(match, shown.results.job.spec).filter(({ lost }) => lost > 0);
  if (gaps.length === 0) return null;
  const rows = gaps.map(
    ({ requirement, result, lost }) =>
      markup`<li><span class="lost">−${tenths(lost)}</span><div><b>${shortName(requirement, 80)}</b>${result.advice !== null && markup`<p>${result.advice}</p>`}</div></li>`,
  );
  return markup`<div class="panel"><h3>Gaps, largest first</h3><ul class="gap-list">${rows}</ul></div>`;
}

function evidence(requirement: Requirement, result: RequirementResult): Markup {
  const points =
    result.status === 'unknown' ? 'not counted' : `${tenths(result.points)} of ${tenths(result.possible)}`;
  return markup`<article class="requirement ${result.status}"><h4>${statusMark(result.status)} <a href="${fragmentOf({ view: 'posting', requirement: requirement.id })}">${requirement.text.replace(/\s+/g, ' ')}</a></h4>
<p class="soft facts">${requirement.importance} · ${points}${requirement.gate && ' · knock-out'}</p><p>${result.reason}</p>
${result.evidence.length > 0 && markup`<ul class="quotes">${result.evidence.map(quoteOf)}</ul>`}</article>`;
}
