// A file and what a mark or a form names as its layer → whether that layer is switched off when the file is opened.
import { type CoreFile, dictEntry, entry, resolve } from './file.ts';
import { type Dict, isDict, nameOf, type Value } from './value.ts';

const known = new WeakMap<CoreFile, Set<Dict>>();

/** True for a layer that is off, and for a set of layers that are all off. */
export function isOff(file: CoreFile, layer: Value): boolean {
  if (!isDict(layer)) return false;
  let off = known.get(file);
  if (!off) {
    off = findOff(file);
    known.set(file, off);
  }
  if (off.size === 0) return false;
  const members = entry(file, layer, 'OCGs');
  if (isDict(members)) return off.has(members);
  if (!Array.isArray(members)) return off.has(layer);
  const policy = nameOf(entry(file, layer, 'P'));
  const groups = members.map((member) => resolve(file, member)).filter(isDict);
  return (
    (policy === '' || policy === 'AnyOn') && groups.length > 0 && groups.every((group) => off.has(group))
  );
}

function findOff(file: CoreFile): Set<Dict> {
  const root = dictEntry(file, file.xref.trailer, 'Root');
  const properties = root && dictEntry(file, root, 'OCProperties');
  const usual = properties && dictEntry(file, properties, 'D');
  if (!properties || !usual) return new Set();
  const list = (dict: Dict, key: string): Dict[] => {
    const items = entry(file, dict, key);
    return Array.isArray(items) ? items.map((item) => resolve(file, item)).filter(isDict) : [];
  };
  const off = new Set(list(usual, 'OFF'));
  if (nameOf(entry(file, usual, 'BaseState')) === 'OFF')
    for (const layer of list(properties, 'OCGs')) off.add(layer);
  for (const layer of list(usual, 'ON')) off.delete(layer);
  return off;
}
