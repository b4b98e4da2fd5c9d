// numbering.xml → which paragraphs are list items.
import type { Limits } from '../../model/limits.ts';
import { type Attributes, parseXml } from '../xml.ts';
import { wholeNumber } from './format.ts';

/** Whether a level of a list shows a bullet or number; true where the file does not say. */
export type Numbering = (list: string, level: number) => boolean;

/** Every list counts: for documents without the part. */
export const anyNumbering: Numbering = () => true;

/** Reads which levels of which lists have no mark at all (`none`): indents in disguise. */
export function readNumbering(bytes: Uint8Array, file: string, limits: Limits): Numbering {
  const unmarked = new Set<string>();
  const abstractOf = new Map<string, string>();
  let abstract: string | null = null;
  let list: string | null = null;
  let level = 0;
  parseXml(bytes, file, limits, {
    open(name: string, attributes: Attributes) {
      if (name === 'w:abstractNum') abstract = attributes.get('w:abstractNumId') ?? '';
      else if (name === 'w:num') list = attributes.get('w:numId') ?? '';
      else if (name === 'w:abstractNumId' && list !== null)
        abstractOf.set(list, attributes.get('w:val') ?? '');
      else if (name === 'w:lvl') level = wholeNumber(attributes.get('w:ilvl')) ?? 0;
      else if (name === 'w:numFmt' && abstract !== null && attributes.get('w:val') === 'none') {
        unmarked.add(`${abstract}/${level}`);
      }
    },
    close(name: string) {
      if (name === 'w:abstractNum') abstract = null;
      else if (name === 'w:num') list = null;
    },
  });
  return (of, at) => !unmarked.has(`${abstractOf.get(of) ?? ''}/${at}`);
}
