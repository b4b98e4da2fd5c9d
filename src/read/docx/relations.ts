// The relationships of a package part → targets by id, and the parts of a given type.
import type { Limits } from '../../model/limits.ts';
import { parseXml } from '../xml.ts';
import type { Zip } from '../zip.ts';

export interface Relation {
  id: string;
  /** The last word of the type's address: "hyperlink", "header", "styles". */
  type: string;
  /** A part's name inside the package, or an address outside. */
  target: string;
  external: boolean;
}

/** Reads the relationships of `part` ('' for those of the package itself); none if it has none. */
export function readRelations(zip: Zip, part: string, file: string, limits: Limits): Relation[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const bytes = zip.read(`${folder}_rels/${part.slice(slash + 1)}.rels`);
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  parseXml(bytes, file, limits, {
    open(name, attributes) {
      if (!name.endsWith('Relationship')) return;
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      relations.push({
        id: attributes.get('Id') ?? '',
        type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolvePart(folder, target),
        external,
      });
    },
    close() {},
  });
  return relations;
}

/** "../media/a.png" seen from "word/" is "media/a.png"; a leading slash means the package's root. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
