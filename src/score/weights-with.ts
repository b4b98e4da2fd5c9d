// The defaults × what a configuration changes → the weights of a run.
import type { WeightChanges } from '../model/config.ts';
import type { Weights } from '../model/weights.ts';
import { defaultWeights } from './weights.ts';

/** Lays the changes over the defaults; a part that is not named keeps its default. */
export function weightsWith(changes: WeightChanges = {}): Weights {
  return {
    importance: { ...defaultWeights.importance, ...changes.importance },
    kind: { ...defaultWeights.kind, ...changes.kind },
    strength: { ...defaultWeights.strength, ...changes.strength },
    match: { ...defaultWeights.match, ...changes.match },
    met: changes.met ?? defaultWeights.met,
    bands: { ...defaultWeights.bands, ...changes.bands },
  };
}
