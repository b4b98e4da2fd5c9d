// Weights → what of them differs from the defaults: the part that a configuration has to name.
import type { WeightChanges } from '../model/config.ts';
import type { Weights } from '../model/weights.ts';
import { defaultWeights } from './weights.ts';

/** The inverse of `weightsWith`; undefined where nothing differs. */
export function weightChanges(weights: Weights): WeightChanges | undefined {
  const changes: WeightChanges = {
    importance: changed(weights.importance, defaultWeights.importance),
    kind: changed(weights.kind, defaultWeights.kind),
    strength: changed(weights.strength, defaultWeights.strength),
    match: changed(weights.match, defaultWeights.match),
    met: weights.met === defaultWeights.met ? undefined : weights.met,
    bands: changed(weights.bands, defaultWeights.bands),
  };
  return Object.values(changes).every((part) => part === undefined) ? undefined : changes;
}

/** The entries that differ. */
function changed(
  own: Record<string, number>,
  base: Record<string, number>,
): Record<string, number> | undefined {
  const entries = Object.entries(own).filter(([key, value]) => base[key] !== value);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
