// Skill → the classes of things that it belongs to, nearest first: skills of one class are kin.
import type { Lexicon } from './lexicon.ts';

/** A class ("message queues") and how many steps above the skill it stands. */
export interface ClassOf {
  umbrella: string;
  steps: number;
}

/** Remembers the classes of each skill of one lexicon. */
export type Classes = (skill: string) => readonly ClassOf[];

/**
 * Climbs `implies` through classes alone, at most `most` steps. A product on the way ends it: Amazon S3 and
 * Amazon SQS are both AWS, which makes neither a substitute for the other.
 */
export function classesOf(lexicon: Pick<Lexicon, 'skills'>, most: number): Classes {
  const known = new Map<string, ClassOf[]>();
  return (skill) => {
    let classes = known.get(skill);
    if (classes === undefined) {
      classes = climb(lexicon, skill, most);
      known.set(skill, classes);
    }
    return classes;
  };
}

function climb({ skills }: Pick<Lexicon, 'skills'>, skill: string, most: number): ClassOf[] {
  const found: ClassOf[] = [];
  const seen = new Set([skill]);
  let edge = [skill];
  for (let steps = 1; steps <= most && edge.length > 0; steps++) {
    const next = edge.flatMap((id) => skills.get(id)?.implies ?? []);
    edge = [...new Set(next)].filter((id) => !seen.has(id) && skills.get(id)?.umbrella === true);
    for (const umbrella of edge) {
      seen.add(umbrella);
      found.push({ umbrella, steps });
    }
  }
  return found;
}
