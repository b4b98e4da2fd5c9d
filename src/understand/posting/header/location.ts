// Blocks → the place that a posting names for the job.
import type { Block } from '../block.ts';

const label = /^(?:job |work |primary |office )?locations?(?:\(s\))?\s*[:\-–|]\s*(\S[^\n]{1,120})/;
const bareLabel = /^(?:job |work |primary )?locations?(?:\(s\))?:?$/;
const region = /^[^\n]{1,60} (?:-|—|·|\||at) ((?:[a-z .'-]{2,30}, ){1,2}(?:[a-z]{2}|[a-z ]{4,25}))$/;
const based =
  /\b(?:based|located|position|role|job|vacancy|opening) in ((?:the )?[A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+){0,3}(?:, [A-Z][\p{L}'-]+(?: [A-Z][\p{L}'-]+)?){0,2})/u;

/** A label first, then "Employer - City, Region" near the top, then "based in …". */
export function locationOf(blocks: readonly Block[]): string | null {
  for (const [index, block] of blocks.entries()) {
    const match = label.exec(block.plain);
    if (match?.[1] !== undefined)
      return tidy(block.text.slice(match.index + match[0].length - match[1].length));
    const next = blocks[index + 1];
    if (bareLabel.test(block.plain) && next !== undefined && next.text.length < 80) return tidy(next.text);
  }
  for (const block of blocks.slice(0, 5)) {
    const match = region.exec(block.plain);
    const place = match?.[1];
    if (place !== undefined) return tidy(block.text.slice(block.text.length - place.length));
  }
  for (const block of blocks.slice(0, 20)) {
    const place = based.exec(block.text)?.[1];
    if (place !== undefined) return tidy(place);
  }
  return null;
}

/** Without the remark in parentheses and what stands behind a wide gap. */
const tidy = (place: string): string | null => {
  const text = (place.split(/[\t\n(|·]/)[0] ?? '')
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;.*-]+$/, '')
    .trim();
  return text === '' ? null : text;
};
