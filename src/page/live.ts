// The script of a served report: sliders weigh the saved credits again, with the scoring code of the command line.
import type { Results } from '../model/results.ts';
import type { Setting } from '../report/html/live.ts';
import { reweigh } from '../score/reweigh.ts';
import { judgeGates } from '../screen/gates.ts';
import { controlsView, outcomeView } from './controls-view.ts';
import { draw, elementOf } from './draw.ts';
import { startPage } from './page.ts';
import { dataIn, resultsIn } from './results-in.ts';
import { configWith, gatesOf, type Settings, settingsIn } from './settings.ts';

const saved = resultsIn('data');
const { config, weights, same } = settingIn();
const start: Settings = { weights, gates: gatesOf(config), spec: saved.job.spec };
const panel = elementOf('controls');
const show = startPage(saved);
const ranks = new Map(saved.matches.map(({ file, rank }) => [file, rank]));
let settings = start;
let waiting = false;

function settingIn(): Setting {
  const value = dataIn('setting');
  if (isSetting(value)) return value;
  throw new Error('the page holds no setting');
}

function isSetting(value: unknown): value is Setting {
  return typeof value === 'object' && value !== null && 'config' in value && 'weights' in value;
}

/** Draws the panel as it was in the beginning; on a phone it begins folded. */
function begin(): void {
  settings = start;
  const open = panel.querySelector('details')?.open ?? !matchMedia('(max-width: 42rem)').matches;
  draw(panel, controlsView(start.weights, start.gates, start.spec, same));
  const [first] = panel.getElementsByTagName('details');
  if (first !== undefined) first.open = open;
  draw(elementOf('outcome'), outcomeView(saved.gates, null));
}

function weigh(): void {
  waiting = false;
  const { job, matches } = reweigh(saved, settings.weights, settings.spec);
  const judged = { spec: job.spec, matches, unreadable: saved.unreadable };
  const gates = judgeGates(judged, configWith(config, settings));
  const next: Results = { ...saved, job, matches, gates };
  draw(elementOf('outcome'), outcomeView(gates, movedIn(matches)));
  show(next, ranks);
}

function movedIn(matches: Results['matches']): number {
  return matches.filter(({ file, rank }) => ranks.get(file) !== rank).length;
}

/** At most once a frame, however fast somebody drags. */
function soon(): void {
  if (!waiting) requestAnimationFrame(weigh);
  waiting = true;
}

panel.addEventListener('input', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.form === null) return;
  const output = target.parentElement?.querySelector('output');
  if (output) output.textContent = target.value;
  const fields = new Map<string, string>();
  for (const [name, value] of new FormData(target.form)) fields.set(name, String(value));
  settings = settingsIn(fields, start);
  soon();
});

panel.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const wanted = button?.getAttribute('data-do');
  if (wanted === 'config') offer('rolefit.config.json', configWith(config, settings));
  if (wanted === 'spec') offer('spec.json', settings.spec);
  if (wanted !== 'reset') return;
  begin();
  show(saved, ranks);
});

/** Hands a file to the person at the browser; nothing leaves the machine. */
function offer(name: string, value: unknown): void {
  const link = document.createElement('a');
  const text = `${JSON.stringify(value, null, 2)}\n`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

begin();
