// Skill → the skills that it proves too, nearest first, each with the steps it takes to get there.
import type { Lexicon } from './lexicon.ts';

/** A skill reached over `implies`: `steps` counts the edges, `via` is the last skill before it. */
export interface Implied {
  skill: string;
  steps: number;
  via: string;
}

/** Breadth first over `implies`, each skill once by its shortest way. The skill itself is not in it. */
export function impliedBy(lexicon: Pick<Lexicon, 'skills'>, skill: string): Implied[] {
  const found: Implied[] = [];
  const seen = new Set([skill]);
  let edge = [skill];
  for (let steps = 1; edge.length > 0; steps++) {
    const next: string[] = [];
    for (const via of edge) {
      for (const implied of lexicon.skills.get(via)?.implies ?? []) {
        if (seen.has(implied)) continue;
        seen.add(implied);
        found.push({ skill: implied, steps, via });
        next.push(implied);
      }
    }
    edge = next;
  }
  return found;
}

/** `impliedBy` for one lexicon, each skill walked once: what scoring many resumes asks for again and again. */
export type Implications = (skill: string) => readonly Implied[];

/** Makes the remembering form of `impliedBy`. */
export function implicationsOf(lexicon: Pick<Lexicon, 'skills'>): Implications {
  const known = new Map<string, Implied[]>();
  return (skill) => {
    let implied = known.get(skill);
    if (implied === undefined) {
      implied = impliedBy(lexicon, skill);
      known.set(skill, implied);
    }
    return implied;
  };
}
