// Passages without requirements → the skills they name: the tech stack, and what the duties are done with.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Document, sourceOf } from '../../model/document.ts';
import type { Requirement, Spec } from '../../model/spec.ts';
import type { Named } from './piece.ts';
import type { Passage } from './section.ts';
import { isNoise } from './wording.ts';

const silent: ReadonlySet<Passage['topic']> = new Set(['benefits', 'eeo', 'apply', 'culture', 'facts']);

/**
 * Skills outside of requirements, each once, at its first place in the text. A posting with a section for its stack
 * says there what the stack is; without one, what its duties and its story name is taken.
 */
export function stackOf(
  document: Document,
  lexicon: Lexicon,
  passages: readonly Passage[],
  named: readonly Named[],
  requirements: readonly Requirement[],
): Spec['stack'] {
  const stack = new Map<string, Spec['stack'][number]>();
  let next = 0;
  let requirement = 0;
  const stated = passages.some((passage) => passage.topic === 'stack');
  for (const passage of passages) {
    const skip = stated ? passage.topic !== 'stack' : silent.has(passage.topic) || isNoise(passage.plain);
    for (; next < named.length; next++) {
      const skill = named[next];
      if (skill === undefined || skill.start >= passage.end) break;
      const label = passage.topic === 'stack' && skill.end <= passage.start + labelEnd(passage.plain);
      if (skip || label || skill.soft || skill.start < passage.start || stack.has(skill.skill)) continue;
      while ((requirements[requirement]?.source.end ?? Infinity) <= skill.start) requirement++;
      const inside = (requirements[requirement]?.source.start ?? Infinity) <= skill.start;
      const name = lexicon.skills.get(skill.skill)?.name;
      if (!inside && name !== undefined)
        stack.set(skill.skill, { id: skill.skill, name, source: sourceOf(document, skill.start, skill.end) });
    }
  }
  return [...stack.values()];
}

/** Where the words before the colon of "Databases: PostgreSQL, Redis" end, 0 without such a label. */
function labelEnd(plain: string): number {
  const colon = plain.slice(0, 45).indexOf(':');
  return colon < 0 || plain.slice(colon + 1).trim() === '' ? 0 : colon;
}
