// An open PDF → its pages in order, with what they inherit: resources, boxes and rotation.
import type { PageFrame } from '../frame.ts';
import { type CoreFile, dictEntry, entry, resolve } from './file.ts';
import { HandOver } from './hand-over.ts';
import { type Dict, isDict, nameOf, numberOf, numbersOf, type Value } from './value.ts';

export interface CorePage {
  dict: Dict;
  resources: Dict;
  frame: PageFrame;
}

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;
const maxDepth = 32;

/** Pages beyond `limit` are not looked at; the answer is then one longer than it. */
export function readPageTree(file: CoreFile, limit: number): CorePage[] {
  const root = dictEntry(file, file.xref.trailer, 'Root');
  const tree = root && dictEntry(file, root, 'Pages');
  if (!tree) throw new HandOver('page tree');
  const pages: CorePage[] = [];
  const seen = new Set<Dict>();
  const visit = (node: Dict, above: Map<string, Value>, depth: number): void => {
    if (depth > maxDepth || seen.has(node)) throw new HandOver('page tree');
    seen.add(node);
    const own = new Map(above);
    for (const key of inherited) if (node.has(key)) own.set(key, node.get(key) ?? null);
    const kids = entry(file, node, 'Kids');
    if (!Array.isArray(kids)) {
      if (nameOf(entry(file, node, 'Type')) !== 'Page') throw new HandOver('page tree');
      pages.push(describePage(file, node, own));
      return;
    }
    for (const kid of kids) {
      if (pages.length > limit) return;
      const child = resolve(file, kid);
      if (!isDict(child)) throw new HandOver('page tree');
      visit(child, own, depth + 1);
    }
  };
  visit(tree, new Map(), 0);
  // Damaged trees count differently; how many pages there are is then for PDFium to say.
  if (pages.length <= limit && numberOf(entry(file, tree, 'Count')) !== pages.length)
    throw new HandOver('page tree');
  return pages;
}

function describePage(file: CoreFile, dict: Dict, own: Map<string, Value>): CorePage {
  const media = boxOf(file, own.get('MediaBox'));
  if (!media) throw new HandOver('page box');
  const box = intersect(boxOf(file, own.get('CropBox')) ?? media, media);
  const resources = resolve(file, own.get('Resources'));
  const turns = numberOf(resolve(file, own.get('Rotate'))) / 90;
  if (!Number.isInteger(turns) || dict.has('UserUnit')) throw new HandOver('page box');
  const rotation = ((turns % 4) + 4) % 4;
  const [wide, high] = [box.right - box.left, box.top - box.bottom];
  if (wide <= 0 || high <= 0) throw new HandOver('page box');
  const [width, height] = rotation % 2 === 0 ? [wide, high] : [high, wide];
  return {
    dict,
    resources: isDict(resources) ? resources : new Map(),
    frame: { ...box, rotation, width, height },
  };
}

type UserBox = Pick<PageFrame, 'left' | 'bottom' | 'right' | 'top'>;

function boxOf(file: CoreFile, value: Value | undefined): UserBox | null {
  const found = resolve(file, value);
  if (!Array.isArray(found)) return null;
  const [a, b, c, d] = numbersOf(found.map((side) => resolve(file, side)));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return { left: Math.min(a, c), right: Math.max(a, c), bottom: Math.min(b, d), top: Math.max(b, d) };
}

function intersect(a: UserBox, b: UserBox): UserBox {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}
