// A paragraph in which list items ran together → the items, each a block of its own.

import { sentencesOf } from '../sentence.ts';
import { openers, skillOpeners } from './asking-table.ts';
import { type Block, partOf } from './block.ts';
import { topicOf } from './heading.ts';

const marks: readonly { pattern: RegExp; least: number }[] = [
  { pattern: /\s[\u2022\u25cf\u25aa\u25e6\u2023\u2043\u00b7](?=\s)/g, least: 2 },
  // A hyphen glued to a capital is a list mark only when there are several: "-Proficiency with … -Self starter".
  { pattern: /(?:\s|(?<=[a-z.]))-(?=\p{Lu}\p{Ll})/gu, least: 3 },
];

// A line that is an address holds hyphens before capitals, and no list.
const link = /^(?:\S+ ?){0,2}https?:\S+$/;

/**
 * Cuts a block at the list marks inside it when there are several: pages and forms that lost their line breaks keep
 * the marks. The title of the next list stands at the end of an item then, and becomes a block again.
 */
export function unglue(block: Block): Block[] {
  if (link.test(block.text)) return [block];
  const items = cutsOf(block.text);
  const cuts = items.length > 0 ? items : gluedDemands(block);
  if (cuts.length === 0) return [block];
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, cut] of [...cuts, { at: block.text.length, after: 0 }].entries()) {
    const item = trimmed(block, block.start + start, block.start + cut.at);
    if (item !== null)
      blocks.push(
        ...withTitle({
          ...item,
          bullet: index === 0 || items.length === 0 ? block.bullet : (block.bullet ?? 0),
        }),
      );
    start = cut.after;
  }
  return blocks;
}

function cutsOf(text: string): { at: number; after: number }[] {
  for (const { pattern, least } of marks) {
    const found = [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      after: match.index + match[0].length,
    }));
    if (found.length >= least) return found;
  }
  return [];
}

// How far into the text of a glued sentence its opening is looked for.
const longestOpening = 80;
const youHave = /^you(?:'ll|'ve| will)? (?:also |ideally )?(?:have|bring|need|are)\b/;

/** "… business outcomesExperience in insurance": where a demand begins without a space, its sentence lost its line. */
function gluedDemands({ text, plain }: Block): { at: number; after: number }[] {
  const cuts: { at: number; after: number }[] = [];
  for (const { index } of text.matchAll(
    /(?<=\p{Ll}{2}[.;)]?|\p{Lu}{2}\))(?=\p{Lu}[\p{Ll}'\u2019]{2,} (?:\p{Ll}|\p{Lu}{2}))/gu,
  )) {
    const opening = plain.slice(index, index + longestOpening);
    if (openers.test(opening) || skillOpeners.test(opening) || youHave.test(opening))
      cuts.push({ at: index, after: index });
  }
  return cuts;
}

function trimmed(block: Block, start: number, end: number): Block | null {
  const text = block.text.slice(start - block.start, end - block.start);
  const lead = text.length - text.trimStart().length;
  const length = text.trim().length;
  return length === 0 ? null : partOf(block, start + lead, start + lead + length);
}

/** "… troubleshooting guides What you'll need:" → the item and the title; the longest known title wins. */
function withTitle(item: Block): Block[] {
  if (!item.plain.endsWith(':')) return [item];
  const words = [...item.text.matchAll(/\S+/g)].slice(-7);
  for (const word of words) {
    if (word.index === 0 || !/^\p{Lu}/u.test(word[0]) || topicOf(item.plain.slice(word.index)) === null)
      continue;
    const before = trimmed(item, item.start, item.start + word.index);
    const title = { ...partOf(item, item.start + word.index, item.end), bullet: null };
    return before === null ? [title] : [before, title];
  }
  return [item];
}

const label = /^[\p{L}][\p{L} '&/-]{2,40}:(?= )/u;

/** A paragraph that holds several labelled parts ("… Requirements: … Responsibilities: …") → one block for each. */
export function unglueLabels(block: Block): Block[] {
  if (block.bullet !== null || !/[.;] \p{Lu}[^.:]{2,40}: /u.test(block.text)) return [block];
  const starts = sentencesOf(block.text, block.start)
    .filter(({ start, end }, index) => {
      const found = label.exec(block.text.slice(start - block.start, end - block.start));
      return index > 0 && found !== null && topicOf(found[0].toLowerCase()) !== null;
    })
    .map((sentence) => sentence.start);
  return [block.start, ...starts].flatMap(
    (start, index) => trimmed(block, start, starts[index] ?? block.end) ?? [],
  );
}
