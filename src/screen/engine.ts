// Lexicon, weights and configuration → the stamp that says which engine made a result.
import { createHash } from 'node:crypto';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Config } from '../model/config.ts';
import type { Results } from '../model/results.ts';
import { version } from '../model/version.ts';
import type { Weights } from '../model/weights.ts';

/** Same stamp and same inputs: same bytes. */
export function stampEngine(lexicon: Lexicon, weights: Weights, config: Config): Results['engine'] {
  // How long anything is kept makes no other scores: a run goes on after it was changed.
  const { retention: _days, ...scoring } = config;
  return { version, lexicon: lexicon.hash, weights: hashOf(weights), config: hashOf(scoring) };
}

/** The first 16 hex digits of the SHA-256 of a value's JSON, keys sorted. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
