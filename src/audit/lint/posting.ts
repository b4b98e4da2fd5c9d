// Document and Spec → the Posting that the rules look at.
import { plainOf } from '../../understand/plain.ts';
import { blocksOf } from '../../understand/posting/block.ts';
import { passagesOf } from '../../understand/posting/section.ts';
import type { Part, Posting } from './rule.ts';

/** Cuts the document into parts, each under the topic of its section. Linear in the length of the text. */
export function postingOf(given: Omit<Posting, 'plain' | 'parts'>): Posting {
  return { ...given, plain: plainOf(given.document.text), parts: partsOf(given) };
}

const longestTitle = 120;

function partsOf({ document, spec }: Pick<Posting, 'document' | 'spec'>): Part[] {
  const blocks = blocksOf(document);
  // A passage can be the rest of its block after a label, so the end is what both share.
  const topics = new Map(passagesOf(blocks).map(({ end, topic }) => [end, topic]));
  const isTitle = (text: string): boolean =>
    spec.title !== null && text.length <= longestTitle && text.includes(spec.title);
  return blocks.map(({ start, end, plain, bullet, text }) => ({
    start,
    end,
    plain,
    bullet,
    topic: isTitle(text) ? 'title' : (topics.get(end) ?? 'title'),
  }));
}
