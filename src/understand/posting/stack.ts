// Passages without requirements → the skills they name: the tech stack, and what the duties are done with.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Document, sourceOf } from '../../model/document.ts';
import type { Requirement, Spec } from '../../model/spec.ts';
import type { Passage } from './section.ts';
import type { Named } from './skills/piece.ts';
import { isNoise } from './wording.ts';

const silent: ReadonlySet<Passage['topic']> = new Set(['benefits', 'eeo', 'apply', 'culture']);

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
      const label = skill.end <= passage.start + labelEnd(passage);
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

/**
 * Where the words end that only say what follows: those before the colon of "Databases: PostgreSQL, Redis", and the
 * whole first sentence of a fact ("Team: Data platform. We use Rust").
 */
function labelEnd({ topic, plain }: Passage): number {
  if (topic === 'facts') {
    const stop = plain.indexOf('. ');
    return stop < 0 ? plain.length : stop;
  }
  const colon = topic === 'stack' ? plain.slice(0, 45).indexOf(':') : -1;
  return colon < 0 || plain.slice(colon + 1).trim() === '' ? 0 : colon;
}
