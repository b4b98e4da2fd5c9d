// Titles → the work that they name: compared with other titles, and with fields of work that are asked for.
import { fold } from '../lexicon/fold.ts';
import { stem } from '../lexicon/stem.ts';
import type { Spec } from '../model/spec.ts';
import { termStems } from './phrase.ts';

// Words that say how high a title stands or on what terms, not what the work is.
const ranks = new Set(
  termStems(
    'senior sr junior jr lead principal staff chief head mid level intern trainee graduate associate assistant ii iii iv i ' +
      'remote hybrid contract permanent full part time m f d x',
  ),
);

// Words for the same work in titles and in names of fields: who develops software is its engineer.
const sameWork = new Map(
  Object.entries({
    engineer: 'developer development programmer coder',
    analyst: 'analytics analysis',
    science: 'scientist',
    nurse: 'nursing',
    architect: 'architecture',
    administrator: 'administration admin',
    manager: 'director supervisor president delivery',
    project: 'program programme',
    recruiter: 'recruiting recruitment sourcer',
    accountant: 'accounting',
    teacher: 'teaching educator',
    designer: 'design',
  }).flatMap(([one, others]) =>
    others.split(' ').map((other) => [stem(fold(other)), stem(fold(one))] as const),
  ),
);

/** What a title or a field of work says of the work: its stems, without rank and without what is in brackets. */
export function workStems(name: string | null): Set<string> {
  const plain = (name ?? '').replace(/\([^)]*\)?/g, ' ').replace(/\bIT\b/g, 'information technology');
  const stems = termStems(plain).filter((one) => !ranks.has(one));
  return new Set(stems.map((one) => sameWork.get(one) ?? one));
}

/** Share of the posting title's words that another title has, 0..1. */
export function titleSimilarity(posting: ReadonlySet<string>, own: ReadonlySet<string>): number {
  if (posting.size === 0) return 0;
  let shared = 0;
  for (const one of posting) if (own.has(one)) shared++;
  return shared / posting.size;
}

/**
 * Ids of asked skills that name the posting's own field of work ("software engineering" for a backend
 * engineer): their last word, the kind of work, is one of the title's. Products never are.
 */
export function titleFields(spec: Spec): Set<string> {
  const title = workStems(spec.title);
  const fields = new Set<string>();
  for (const requirement of spec.requirements) {
    for (const { id, name } of requirement.skills.flatMap((group) => group.skills)) {
      const kind = [...workStems(name)].at(-1);
      if (kind !== undefined && title.has(kind)) fields.add(id);
    }
  }
  return fields;
}
