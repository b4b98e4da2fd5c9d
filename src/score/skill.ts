// One asked skill × a reading of a resume → its credit and the evidence for it.
import type { Evidence, MatchKind, Strength } from '../model/results.ts';
import type { AskedSkill } from '../model/spec.ts';
import { type Claim, type ImpliedClaim, strengthOf } from './claims.ts';
import { mergedMonths } from './months.ts';
import { findPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { listedBacking, quotesPerSkill } from './weights.ts';

/** What was found for one asked skill. `credit` is 0..1 before years are looked at. */
export interface SkillOutcome {
  asked: AskedSkill;
  credit: number;
  match: MatchKind | null;
  /** Name of the skill that implied it, or that is related to it. */
  via: string | null;
  strength: Strength | null;
  /** Months in dated positions that show it; null when none does. */
  months: number | null;
  evidence: Evidence[];
}

/** Whether work must show a skill, or the word is enough (a certificate, a language). */
export type Proof = 'work' | 'word';

/** The best of the ways a skill can be shown: named, implied, related, or in the posting's own words. */
export function findSkill(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const outcomes = [named, implied, related, phrase].map((way) => way(asked, reading, proof));
  return outcomes.reduce((best, next) => (next.credit > best.credit ? next : best));
}

const nothing = (asked: AskedSkill): SkillOutcome => ({
  asked,
  credit: 0,
  match: null,
  via: null,
  strength: null,
  months: null,
  evidence: [],
});

/** A listed skill is worth more beside fitting work: a list alone can hold anything. */
function strengthShare({ weights, relevantMonths }: Reading, strength: Strength, proof: Proof): number {
  if (proof === 'word') return 1;
  if (strength !== 'listed') return weights.strength[strength];
  const backing =
    relevantMonths === null ? listedBacking.undated : Math.min(1, relevantMonths / listedBacking.months);
  return weights.strength.listed * (listedBacking.alone + (1 - listedBacking.alone) * backing);
}

function named(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const claim = reading.claims.named.get(asked.id);
  if (claim === undefined) return nothing(asked);
  const quote = claim.mentions[0]?.mention.source.quote ?? '';
  const match = quote.toLowerCase() === asked.name.toLowerCase() ? 'exact' : 'alias';
  const credit = reading.weights.match[match] * strengthShare(reading, claim.strength, proof);
  const months = monthsShown(reading, asked.id);
  return {
    asked,
    credit,
    match,
    via: null,
    strength: claim.strength,
    months,
    evidence: quotes(claim, match, null),
  };
}

function implied(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const best = bestOf(reading.claims.implied.get(asked.id) ?? [], ({ claim, steps }) => {
    return reading.weights.match.impliedStep ** steps * strengthShare(reading, claim.strength, proof);
  });
  if (best === null || best.credit === 0) return nothing(asked);
  const { claim } = best.item;
  return {
    asked,
    credit: best.credit,
    match: 'implied',
    via: claim.skill.name,
    strength: claim.strength,
    months: monthsShown(reading, asked.id),
    evidence: quotes(claim, 'implied', claim.skill.name),
  };
}

/** A sibling under the same direct parent (MySQL where PostgreSQL is asked): not the skill, but not far. */
function related(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const siblings: ImpliedClaim[] = [];
  for (const { skill, steps } of reading.implications(asked.id)) {
    if (steps > 1) continue;
    for (const sibling of reading.claims.implied.get(skill) ?? [])
      if (sibling.steps === 1) siblings.push(sibling);
  }
  const share = reading.weights.match.related;
  const best = bestOf(siblings, ({ claim }) => share * strengthShare(reading, claim.strength, proof));
  if (best === null || best.credit === 0 || proof === 'word') return nothing(asked);
  const { claim } = best.item;
  return {
    asked,
    credit: best.credit,
    match: 'related',
    via: claim.skill.name,
    strength: claim.strength,
    months: null,
    evidence: quotes(claim, 'related', claim.skill.name),
  };
}

/** The posting's own words, searched for where the lexicon does not know the term. */
function phrase(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  if (asked.known) return nothing(asked);
  const hits = findPhrase(reading.index, asked.name, quotesPerSkill).map((hit) => {
    const strength = strengthOf(reading.resume, hit.passage.section, hit.passage.position);
    return { hit, strength, credit: hit.credit * strengthShare(reading, strength, proof) };
  });
  const best = bestOf(hits, ({ credit }) => reading.weights.match.phrase * credit);
  if (best === null) return nothing(asked);
  const { positions } = reading.resume.profile;
  const shown = hits.flatMap(({ hit }) => positions[hit.passage.position ?? -1] ?? []);
  return {
    asked,
    credit: best.credit,
    match: 'phrase',
    via: null,
    strength: best.item.strength,
    months: mergedMonths(shown),
    evidence: hits.map(({ hit, strength }) => ({
      skill: null,
      match: 'phrase',
      via: null,
      strength,
      source: hit.source,
    })),
  };
}

/** Months of the positions that name the skill or something that implies it, each month once. */
function monthsShown({ claims, resume }: Reading, id: string): number | null {
  const own = claims.named.get(id);
  const all = (claims.implied.get(id) ?? []).map(({ claim }) => claim);
  const shown = new Set<number>();
  for (const claim of own === undefined ? all : [own, ...all]) {
    for (const { mention } of claim.mentions) if (mention.position !== null) shown.add(mention.position);
  }
  return mergedMonths([...shown].flatMap((index) => resume.profile.positions[index] ?? []));
}

/** The first item of the highest credit: order decides ties, and the order is the resume's. */
function bestOf<T>(items: readonly T[], creditOf: (item: T) => number): { item: T; credit: number } | null {
  let best: { item: T; credit: number } | null = null;
  for (const item of items) {
    const credit = creditOf(item);
    if (best === null || credit > best.credit) best = { item, credit };
  }
  return best;
}

function quotes(claim: Claim, match: MatchKind, via: string | null): Evidence[] {
  return claim.mentions.slice(0, quotesPerSkill).map(({ mention, strength }) => ({
    skill: claim.skill.id,
    match,
    via,
    strength,
    source: mention.source,
  }));
}
