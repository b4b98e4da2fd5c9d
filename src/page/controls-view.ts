// Weights, gates and requirements as they are set → the form of sliders that changes them.
import type { GateResult } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { gateText, verdictOf } from '../report/gate-text.ts';
import { type Markup, markup } from '../report/html/markup.ts';
import { nameOf } from '../report/html/shown.ts';
import type { GateSliders } from './settings.ts';

interface Slider {
  name: string;
  label: string;
  value: number;
  max: number;
  step: number;
}

/** The whole panel; the names of the fields are read by `settingsIn`. */
export function controlsView(weights: Weights, gates: GateSliders, spec: Spec, same: boolean): Markup {
  const kinds = [...new Set(spec.requirements.map(({ kind }) => kind))];
  return markup`<details open><summary>Weights and gates</summary>
${!same && markup`<p class="soft">These results were made with other weights than the configuration of this folder has. The sliders show the latter; they apply as soon as one is moved.</p>`}
<div id="outcome" role="status"></div>
<form id="settings" aria-label="Weights and gates"><div class="sliders">
${group('Importance', [slide('importance.required', 'required', weights.importance.required, 10, 0.25), slide('importance.preferred', 'preferred', weights.importance.preferred, 10, 0.25)])}
${group(
  'Kind',
  kinds.map((kind) => slide(`kind.${kind}`, kind, weights.kind[kind], 4, 0.25)),
)}
${group('Bands and met', [slide('bands.strong', 'strong from', weights.bands.strong, 100, 1), slide('bands.good', 'good from', weights.bands.good, 100, 1), slide('bands.partial', 'partial from', weights.bands.partial, 100, 1), slide('met', 'met from credit', weights.met, 1, 0.05)])}
${group('Gates', [slide('gate.score', 'every score, at least', gates.score, 100, 1), slide('gate.required', 'share of required met, at least', gates.required, 1, 0.05)])}
</div>
<details class="each"><summary>Requirement by requirement</summary><div class="sliders">${spec.requirements.map((requirement) => markup`<div class="one">${field(slide(`weight.${requirement.id}`, nameOf(requirement), requirement.weight, 5, 0.25))}<label class="box"><input type="checkbox" name="knockout.${requirement.id}"${requirement.gate && markup` checked`}/>knock-out<span class="unseen"> ${nameOf(requirement)}</span></label></div>`)}</div></details>
<p class="actions"><button type="button" data-do="reset">Start again</button><button type="button" data-do="config">Save configuration</button><button type="button" data-do="spec">Save spec</button></p></form></details>`;
}

/** What the settings do: how many moved, and the verdicts of the gates. */
export function outcomeView(gates: readonly GateResult[], moved: number | null): Markup {
  return markup`<p class="soft">${moved === null ? 'As saved.' : moved === 0 ? 'Weighed again: everybody keeps the rank.' : `Weighed again: ${moved} ${moved === 1 ? 'rank is' : 'ranks are'} different.`}</p>
<ul class="verdicts">${gates.map((gate) => markup`<li><span class="tag verdict-${verdictOf(gate)}">${verdictOf(gate)}</span> ${gateText(gate)}</li>`)}</ul>`;
}

const slide = (name: string, label: string, value: number, max: number, step: number): Slider => ({
  name,
  label,
  value,
  max: Math.max(max, value),
  step,
});

const group = (name: string, sliders: readonly Slider[]): Markup =>
  markup`<fieldset><legend>${name}</legend>${sliders.map(field)}</fieldset>`;

const field = ({ name, label, value, max, step }: Slider): Markup =>
  markup`<label class="slider"><span>${label}</span><output>${value}</output><input type="range" name="${name}" min="0" max="${max}" step="${step}" value="${value}"/></label>`;
