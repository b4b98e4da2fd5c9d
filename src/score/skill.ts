// One asked skill × a reading of a resume → its credit and the evidence for it.
import type { Evidence, MatchKind, Strength } from '../model/results.ts';
import type { AskedSkill } from '../model/spec.ts';
import { type Claim, strengthOf, strengthOrder } from './claims.ts';
import { mergeMonths } from './months.ts';
import { findPhrase, type PhraseHit } from './phrase.ts';
import { type Proof, proofShare } from './proof.ts';
import type { Reading } from './reading.ts';
import { kinship, quotesPerSkill } from './weights.ts';

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
  /** How well the best of these positions fits the posting's kind of work, 0..1. */
  roleFit: number;
  evidence: Evidence[];
}

/** The best of the ways a skill can be shown: named, implied, related, or in the posting's own words. */
export function findSkill(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const byName = named(asked, reading, proof);
  const ways = asked.known ? [implied, related] : [phrase];
  const outcomes = [byName, ...ways.map((way) => way(asked, reading, proof))];
  const best = outcomes.reduce((better, next) => (next.credit > better.credit ? next : better));
  // Where it is named as well, that is what a person looks for first.
  if (best === byName || byName.credit === 0) return best;
  const evidence = [...byName.evidence, ...best.evidence].slice(0, quotesPerSkill);
  return { ...byName, credit: best.credit, strength: best.strength, evidence };
}

const nothing = (asked: AskedSkill): SkillOutcome => ({
  asked,
  credit: 0,
  match: null,
  via: null,
  strength: null,
  months: null,
  roleFit: 0,
  evidence: [],
});

function named(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const claim = reading.claims.named.get(asked.id);
  if (claim === undefined) return nothing(asked);
  const quote = claim.mentions[0]?.mention.source.quote ?? '';
  const match = quote.toLowerCase() === asked.name.toLowerCase() ? 'exact' : 'alias';
  const share = proofShare(reading, claim, proof);
  return outcome(asked, reading, claim, { match, via: null, credit: reading.weights.match[match] * share });
}

function implied(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const best = mostImplied(asked, reading, proof);
  if (best === null || best.credit === 0) return nothing(asked);
  const { claim } = best.item;
  return outcome(asked, reading, claim, { match: 'implied', via: claim.skill.name, credit: best.credit });
}

function mostImplied({ id }: AskedSkill, reading: Reading, proof: Proof) {
  return bestOf(reading.claims.implied.get(id) ?? [], ({ claim, steps }) => {
    const share = proofShare(reading, claim, proof);
    return reading.weights.match.impliedStep ** steps * share;
  });
}

/** The claim that implies an asked skill best; null where none does. */
export function bestImplied(asked: AskedSkill, reading: Reading, proof: Proof): Claim | null {
  return mostImplied(asked, reading, proof)?.item.claim ?? null;
}

/**
 * Kin under a common class of things (MySQL where PostgreSQL is asked): not the skill, but not far. The more
 * steps up and down, the less it counts. A common product (AWS, JavaScript) makes no kin.
 */
function related(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  if (proof.by === 'word' || reading.weights.match.related === 0) return nothing(asked);
  const best = mostRelated(asked, reading, proof);
  if (best === null) return nothing(asked);
  const { claim } = best.item;
  const how = { match: 'related', via: claim.skill.name, credit: best.credit } as const;
  return { ...outcome(asked, reading, claim, how), months: null, roleFit: 0 };
}

/** Where the words stand: the closest together, then where they prove most, not only where they come first. */
export function placesOf(asked: AskedSkill, reading: Reading): { hit: PhraseHit; strength: Strength }[] {
  const rank = (strength: Strength): number => strengthOrder.indexOf(strength);
  return findPhrase(reading.index, reading.sought.stems.get(asked.name) ?? [])
    .map((hit) => ({ hit, strength: strengthOf(reading.resume, hit.passage.section, hit.passage.position) }))
    .sort((a, b) => b.hit.credit - a.hit.credit || rank(a.strength) - rank(b.strength))
    .slice(0, quotesPerSkill);
}

interface Kin {
  claim: Claim;
  /** 0 for siblings; each further step up or down the classes adds one. */
  distance: number;
}

/** The claim of a kindred skill that counts most; null where there is none. */
export function nearestKin(asked: AskedSkill, reading: Reading, proof: Proof): Kin | null {
  return mostRelated(asked, reading, proof)?.item ?? null;
}

function mostRelated(asked: AskedSkill, reading: Reading, proof: Proof) {
  const { classes, claims, weights } = reading;
  const kin: Kin[] = [];
  for (const { umbrella, steps } of classes(asked.id)) {
    for (const { claim, steps: down } of claims.byClass.get(umbrella) ?? []) {
      kin.push({ claim, distance: steps + down - 2 });
    }
  }
  return bestOf(kin, ({ claim, distance }) => {
    const share = proofShare(reading, claim, proof);
    return weights.match.related * kinship.fade ** distance * share;
  });
}

/** The posting's own words, searched for where the lexicon does not know the term. */
function phrase(asked: AskedSkill, reading: Reading, proof: Proof): SkillOutcome {
  const hits = placesOf(asked, reading).map(({ hit, strength }) => {
    const { position } = hit.passage;
    const positions = new Set(position === null ? [] : [position]);
    return {
      hit,
      strength,
      positions,
      credit: hit.credit * proofShare(reading, { strength, positions }, proof),
    };
  });
  const best = bestOf(hits, ({ credit }) => reading.weights.match.phrase * credit);
  if (best === null) return nothing(asked);
  const positions = positionsOf(hits);
  return {
    asked,
    credit: best.credit,
    match: 'phrase',
    via: null,
    strength: best.item.strength,
    months: monthsIn(reading, positions),
    roleFit: roleFit(reading, positions),
    evidence: hits.map(({ hit, strength }) => ({
      skill: null,
      match: 'phrase',
      via: null,
      strength,
      source: hit.source,
    })),
  };
}

function outcome(
  asked: AskedSkill,
  reading: Reading,
  claim: Claim,
  { match, via, credit }: { match: MatchKind; via: string | null; credit: number },
): SkillOutcome {
  const own = reading.claims.named.get(asked.id);
  const all = (reading.claims.implied.get(asked.id) ?? []).map((implied) => implied.claim);
  const positions = positionsOf(own === undefined ? all : [own, ...all]);
  const evidence = claim.mentions.slice(0, quotesPerSkill).map(({ mention, strength }) => ({
    skill: claim.skill.id,
    match,
    via,
    strength,
    source: mention.source,
  }));
  const months = monthsIn(reading, positions);
  const { strength } = claim;
  return { asked, credit, match, via, strength, months, roleFit: roleFit(reading, positions), evidence };
}

function positionsOf(claims: readonly Pick<Claim, 'positions'>[]): Set<number> {
  const all = new Set<number>();
  for (const { positions } of claims) for (const position of positions) all.add(position);
  return all;
}

/** Of the best of these positions; 0 of none. */
export function roleFit({ fit }: Reading, positions: ReadonlySet<number>): number {
  let best = 0;
  for (const index of positions) best = Math.max(best, fit[index] ?? 0);
  return best;
}

function monthsIn({ resume }: Reading, positions: ReadonlySet<number>): number | null {
  return (
    mergeMonths([...positions].flatMap((index) => resume.profile.positions[index] ?? []))?.months ?? null
  );
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
