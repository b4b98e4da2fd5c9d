// A configuration → the engine of this program with it: its stamp, and a hash that tells it from every other.
import type { Config } from '../model/config.ts';
import type { Results } from '../model/results.ts';
import { weightsWith } from '../score/weights-with.ts';
import { scoringHash } from '../screen/code-hash.ts';
import { hashOf, stampEngine } from '../screen/engine.ts';
import { lexiconFor } from '../screen/lexicon-for.ts';

/** Same hash and same inputs: same matches, wherever they are made. */
export function engineOf(config: Config): { stamp: Results['engine']; hash: string } {
  const stamp = stampEngine(lexiconFor(config), weightsWith(config.weights), config);
  return { stamp, hash: hashOf([stamp, scoringHash()]) };
}
