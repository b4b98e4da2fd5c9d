// A posting → whether it demands too much at once, or one product under many names.
import { impliedBy } from '../../lexicon/implied.ts';
import type { Requirement } from '../../model/spec.ts';
import { demandedSkills } from './demanded.ts';
import { type Product, products } from './product-table.ts';
import type { Hit, Posting } from './rule.ts';

const setByLaw: readonly Requirement['kind'][] = ['authorization', 'clearance', 'license'];

/** The finding stands at the first must-have over the limit. */
export function tooManyMusts({ spec, limits }: Posting): Hit[] {
  const musts = spec.requirements.filter(
    ({ importance, kind }) => importance === 'required' && !setByLaw.includes(kind),
  );
  const extra = musts[limits.maxMusts];
  if (extra === undefined) return [];
  return [
    {
      span: extra.source,
      reason: `${musts.length} requirements are must-haves, more than the ${limits.maxMusts} that leave anybody to choose from; this is the first over the limit.`,
      advice: 'Keep those without which nobody could start, and list the others as nice to have.',
    },
  ];
}

/** Skills demanded, by the product they are part of; one of several choices is no demand. */
export function oneProduct({ spec, limits, lexicon }: Posting): Hit[] {
  const found = new Map<Product, { names: Set<string>; first: Requirement }>();
  for (const requirement of spec.requirements) {
    if (requirement.importance !== 'required') continue;
    for (const { id, name } of demandedSkills(requirement)) {
      const product = productOf(id, name, new Set(impliedBy(lexicon, id).map(({ skill }) => skill)));
      if (product === null) continue;
      const entry = found.get(product) ?? { names: new Set(), first: requirement };
      entry.names.add(name);
      found.set(product, entry);
    }
  }
  return [...found]
    .filter(([, { names }]) => names.size > limits.maxOneProduct)
    .map(([product, { names, first }]) => ({
      span: first.source,
      reason: `${names.size} must-haves are parts of ${product.name} (${[...names].join(', ')}), so whoever used another product fails on each of them.`,
      advice: `Ask for ${product.name} once, or for what it is used for, and name the parts as examples.`,
    }));
}

function productOf(id: string, name: string, implied: ReadonlySet<string>): Product | null {
  return (
    products.find(({ skill, names }) => id === skill || implied.has(skill ?? '') || names?.test(name)) ?? null
  );
}
