// A key that the configuration does not have → a sentence that names the nearest one it does have.
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { z } from 'zod';

const near = 0.75; // below this, two keys only share a few letters by chance

/** "unknown key `failUnde`, did you mean `failUnder`?", with the path before it where there is one. */
export function describeUnknownKey(schema: z.ZodType, path: readonly PropertyKey[], key: string): string {
  const full = [...path, key].join('.');
  const nearest = keysAt(schema, path)
    .map((known) => ({ known, similarity: jaroWinkler(key, known, { ignoreCase: true }) }))
    .sort((a, b) => b.similarity - a.similarity)[0];
  if (nearest === undefined || nearest.similarity < near) return `unknown key \`${full}\``;
  return `unknown key \`${full}\`, did you mean \`${[...path, nearest.known].join('.')}\`?`;
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = unwrap(schema);
  for (const step of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[String(step)]);
    else if (at instanceof z.ZodRecord) at = unwrap(at.valueType);
    else if (at instanceof z.ZodArray) at = unwrap(at.element);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let at = schema;
  while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable)
    at = at.unwrap();
  return at;
}
