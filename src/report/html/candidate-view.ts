// One candidate → gauge and notes, the points as a waterfall, gaps with advice, and every requirement with its quotes.

import type { RequirementResult } from '../../model/results.ts';
import type { Requirement } from '../../model/spec.ts';
import { gapsOf, shortName } from '../gaps.ts';
import { decisionText, statusOf } from '../status.ts';
import { furtherSkills } from './further-skills.ts';
import { gauge } from './gauge.ts';
import { type Markup, markup } from './markup.ts';
import { lastUse } from './months.ts';
import { bandTag, breakable, candidateLink, decisionTag, notesOf, reviewTag, statusMark } from './parts.ts';
import { fragmentOf } from './place.ts';
import { quotesOf } from './quotes.ts';
import { type Candidate, grouped, rowsOf, type Shown, tenths, totalOf } from './shown.ts';
import { timeline } from './timeline.ts';
import { waterfall } from './waterfall.ts';

/** Requirements from which on a candidate is printed smaller, to stay on one page. */
const many = 17;

/** The whole view. `id` tells the parts of several candidates on one page apart. */
export function candidateView(shown: Shown, candidate: Candidate, id = 'view-title'): Markup {
  const { match, label } = candidate;
  const size = match.requirements.length >= many && ' many';
  return markup`<section class="view candidate${size}" aria-labelledby="${id}"><header class="candidate-head"><div><h2 id="${id}" tabindex="-1">${label}</h2>${standing(shown, candidate)}</div>${gauge(match)}</header>
${review(candidate)}${decided(candidate)}${notes(shown, candidate)}
${waterfall(shown, candidate)}
${gapList(shown, candidate)}
${timeline(candidate, shown)}
${furtherSkills(candidate, shown)}
<h3>Requirement by requirement</h3>
<div class="evidence">${[...rowsOf(match, shown)].map(({ requirement, result }) => evidence(requirement, result, shown))}</div>
${match.sha256 !== '' && markup`<p class="file soft">SHA-256 of the file <code>${match.sha256}</code></p>`}</section>`;
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
  return markup`<p class="standing">${bandTag(match.band)}${reviewTag(match)}${decisionTag(match)} ${candidates.length > 1 && markup`rank ${match.rank} of ${grouped(candidates.length)} · `}${match.required.met} of ${totalOf(match.required)} required and ${match.preferred.met} of ${totalOf(match.preferred)} preferred met</p>
${high > low && markup`<p class="soft">${tenths(low)} to ${tenths(high)}, depending on what the resume does not show.</p>`}
${near.map(
  ([word, other]) =>
    other !== undefined &&
    markup`<p class="near">${word}: ${candidateLink(other)} ${tenths(other.match.score)} · <a href="${fragmentOf({ view: 'compare', keys: word === 'above' ? [other.key, candidate.key] : [candidate.key, other.key] })}" aria-label="why? Compare ${candidate.label} with ${other.label}">why?</a></p>`,
)}`;
}

/** Why a person has to look, before anything else is read. */
function review({ match }: Candidate): Markup | null {
  if (statusOf(match) !== 'needs-review') return null;
  const { review: reasons = [] } = match;
  return markup`<div class="panel review-panel"><h3>Needs review</h3>${reasons.length > 0 && markup`<ul>${reasons.map(({ reason }) => markup`<li>${reason}</li>`)}</ul>`}<p class="soft">A person should read this resume before its place is taken for anything. The score stays as it is.</p></div>`;
}

function decided({ match: { decision } }: Candidate): Markup | null {
  if (decision === undefined) return null;
  return markup`<div class="panel decision-panel"><h3>Decision</h3><p>${decisionText(decision)}</p><p class="soft">A person decided this. It changes no score.</p></div>`;
}

function notes(shown: Shown, { match }: Candidate): Markup | null {
  const list = notesOf(match, shown);
  if (list.length === 0) return null;
  return markup`<div class="panel notes-panel"><h3>Notes</h3><ul>${list.map((note) => markup`<li>${note}</li>`)}</ul><p class="soft">Notes say what is in a file, not why it is there. They change no score.</p></div>`;
}

function gapList(shown: Shown, { match }: Candidate): Markup | null {
  const gaps = gapsOf(match, shown.results.job.spec).filter(({ lost }) => lost > 0);
  if (gaps.length === 0) return null;
  const rows = gaps.map(
    ({ requirement, result, lost }) =>
      markup`<li><span class="lost">−${tenths(lost)}</span><div><b>${breakable(shortName(requirement, 80))}</b><p>${result.advice ?? result.reason}</p></div></li>`,
  );
  return markup`<div class="panel"><h3>Gaps, largest first</h3><ul class="gap-list">${rows}</ul></div>`;
}

function evidence(requirement: Requirement, result: RequirementResult, { results }: Shown): Markup {
  const points =
    result.status === 'unknown' ? 'not counted' : `${tenths(result.points)} of ${tenths(result.possible)}`;
  return markup`<article class="requirement ${result.status}"><h4>${statusMark(result.status)} <a href="${fragmentOf({ view: 'posting', requirement: requirement.id })}">${requirement.text.replace(/\s+/g, ' ')}</a></h4>
<p class="soft facts">${requirement.importance} · ${points}${requirement.gate && ' · knock-out'}${result.lastUsed !== undefined && ` · ${lastUse(result.lastUsed, results.asOf)}`}</p><p>${result.reason}</p>
${quotesOf(result.evidence)}</article>`;
}
