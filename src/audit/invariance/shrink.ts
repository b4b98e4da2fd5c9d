// Changes that together change a match → few of them that still do.
import type { Change } from './change.ts';

/** Trials that one search may take: each scores the resume once. */
const most = 400;

/**
 * One change alone where that is enough, else the changes left when every one that is not needed was taken away.
 * The smallest set is not always found: two changes that need each other can hide behind two others.
 */
export function shrink(
  changes: readonly Change[],
  matters: (some: readonly Change[]) => boolean,
): readonly Change[] {
  if (changes.length <= 1) return changes;
  let trials = most;
  for (const change of changes) {
    if (--trials < 0) return changes;
    if (matters([change])) return [change];
  }
  let left = changes;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      if (--trials < 0) return left;
      const fewer = left.filter((_, index) => index < at || index >= at + size);
      if (fewer.length > 0 && matters(fewer)) left = fewer;
      else at += size;
    }
  }
  return left;
}
