// Two ways to say something → whether a careful reader would call them the same.
import type { NamedLabel } from './label.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();
const glued = (text: string): string =>
  plain(text)
    .replaceAll(' ', '')
    .replace(/(?<=[a-z]{3})s$/, '');
const words = (text: string): Set<string> => new Set(plain(text).split(' ').filter(Boolean));

/** Share of the shorter text's words that the other one has, 0..1. */
export function overlap(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  if (left.size === 0 || right.size === 0) return 0;
  return inBoth(left, right) / Math.min(left.size, right.size);
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** A found skill, as a spec or a profile names it. */
export interface FoundSkill {
  id: string;
  name: string;
}

/** Same letters, or phrases with at least half of their words in common. */
export function sameSkill(label: NamedLabel, found: FoundSkill): boolean {
  for (const a of [label.name, ...label.also]) {
    for (const b of [found.name, found.id]) {
      if (glued(a) === glued(b)) return true;
      const [left, right] = [words(a), words(b)];
      const isPhrase = plain(a).includes(' ') || plain(b).includes(' ');
      const both = inBoth(left, right);
      if (isPhrase && both / (left.size + right.size - both || 1) >= 0.5) return true;
    }
  }
  return false;
}

/** Same letters, whatever stands between them. */
export const sameName = (a: string, b: string): boolean => glued(a) === glued(b);
