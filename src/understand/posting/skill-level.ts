// A clause in plain form → how well it wants the skill to be known.

import type { SkillLevel } from '../../model/spec.ts';
import { oneOf, partOf } from '../one-of.ts';

// In order: the first rule that fits decides, so that "working knowledge, expert level a plus" stays careful.
const rules: readonly [SkillLevel, RegExp][] = [
  [
    'basic',
    oneOf`
      \b(?:basic|some|foundational|elementary|beginner|entry[- ]level|a bit of|introductory) (?:\w+ ){0,2}(?:knowledge|understanding|experience|skills?|familiarity|proficiency|exposure|level|grasp|concepts)\b
      \bbasics of\b
      \bfamiliar(?:ity)?\b
      \bexposure (?:to|in|with)\b
      \bawareness\b
      \bappreciation of\b
    `,
  ],
  [
    'expert',
    oneOf`
      \bexpert(?:ise|-level)?\b(?! (?:in a related|opinion))
      \bmastery\b
      \bsubject matter expert
      \bdeep expertise\b
      \bauthority in\b
      \bworld[- ]class\b
    `,
  ],
  [
    'strong',
    oneOf`\b${partOf`
      strong | deep | solid | advanced | extensive | excellent | in-depth | thorough | significant
      substantial | proven | robust | exceptional | outstanding | superior | considerable | fluen(?:t|cy)
      very good | comprehensive | detailed | highly (?:proficient|skilled|experienced) | proficien(?:t|cy)
    `}\b`,
  ],
  [
    'working',
    oneOf`
      \bworking (?:knowledge|understanding|proficiency|experience|\w+ proficiency)\b
      \bgood\b
      \bhands-on\b
      \bpractical\b
      \bcompeten(?:t|ce|cy)\b
      \bsound\b
      \bintermediate\b
      \bconfident\b
      \bcomfortable\b
      \bskilled\b
    `,
  ],
];

/** The level the clause names, or null. */
export function levelOf(plain: string): SkillLevel | null {
  return rules.find(([, words]) => words.test(plain))?.[0] ?? null;
}
