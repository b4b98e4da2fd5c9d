// The lines of a page → those that are its content: without navigation, footers, forms and lists of links.
import type { Block } from './block.ts';
import type { Page, PageLine } from './page.ts';

/** A region named main or article is believed from this share of the text that is left. */
const leastMainShare = 0.3;
/** Shares below are of text outside of links. */
const articleShare = 0.75;
const denseShare = 0.9;
const leastMainText = 200;
/** A block with most of the page in it is its content, whatever it is called. */
const mostChromeShare = 0.6;

/** What was chosen, and whether the page looked like one of a web site (with navigation) at all. */
export interface Content {
  lines: PageLine[];
  site: boolean;
}

/**
 * Chooses the content. A fragment or a page without navigation is kept whole, except for what is chrome
 * anywhere; on a web site the main region is taken if it is named and large enough, else the densest block.
 * Fails where a site puts each section of a posting into a box of its own outside of any common block.
 */
export function selectContent(page: Page): Content {
  const site = isSite(page);
  const refused = new Set(page.blocks.filter((block) => isChrome(block, page.root, site)));
  const verdicts = new Map<Block, boolean>();
  const left = page.lines.filter(({ block }) => !isInside(block, refused, verdicts));
  if (!site) return { lines: left, site };
  const region = mainRegion(page, left) ?? densestBlock(page, left);
  const within = new Map<Block, boolean>();
  const target = new Set([region]);
  const kept = left.filter((line) => isInside(line.block, target, within) || isKeptAnywhere(line));
  return { lines: withTitle(kept.filter(isSaid), page), site };
}

const button =
  /^(?:apply(?: now| here| for this (?:job|position))?|back to\b.{0,30}|share(?: this job)?|print|save(?: this)? job|log ?in|sign (?:in|up)|view all jobs)$/i;

const labelled = /^\p{Lu}[\p{L} ]{1,25}: ?\S.{0,100}$/u;

/** Titles and labelled facts ("Salary: 60k") stand beside the text on many boards. */
function isKeptAnywhere({ line }: PageLine): boolean {
  return line.heading === 1 || labelled.test(line.text);
}

/** Lines that are not merely a button. */
function isSaid({ line }: PageLine): boolean {
  return line.heading !== null || !button.test(line.text);
}

function isSite(page: Page): boolean {
  const navigates = page.blocks.some((block) => block.purpose === 'chrome' && block.links >= 3);
  const signed = page.blocks.some((block) => block.purpose === 'footer' && block.links >= 3);
  const { root } = page;
  return navigates || signed || (root.links >= 15 && root.linkText > root.text * 0.25);
}

function isChrome(block: Block, root: Block, site: boolean): boolean {
  if (block.text > root.text * mostChromeShare && block.tag !== 'nav') return false;
  if (block.purpose === 'chrome') return site || block.links >= 3 || block.text < 200;
  if (!site) return false;
  if (block.purpose === 'footer') return !hasMainAround(block) || isLinked(block);
  if (block.purpose === 'margin') return isLinked(block) || block.inputs > 0;
  if (block.purpose === 'form') return block.inputs > 0;
  const lists = block.tag === 'ul' || block.tag === 'div' || block.tag === 'table' || block.tag === 'section';
  return lists && block.links >= 3 && block.linkText > block.text * 0.8 && block.text < 3000;
}

/** Facts of a posting stand in asides; lists of links and buttons do not belong to it. */
function isLinked(block: Block): boolean {
  return block.linkText >= block.text * 0.4;
}

function hasMainAround(block: Block): boolean {
  for (let around = block.parent; around !== null; around = around.parent) {
    if (around.purpose === 'main' || around.purpose === 'article') return true;
  }
  return false;
}

/** Whether the block or one around it is in `set`; answers are remembered, so a page costs its size once. */
function isInside(block: Block, set: Set<Block>, verdicts: Map<Block, boolean>): boolean {
  const path: Block[] = [];
  let verdict = false;
  for (let around: Block | null = block; around !== null; around = around.parent) {
    const known = verdicts.get(around);
    if (known !== undefined || set.has(around)) {
      verdict = known ?? true;
      break;
    }
    path.push(around);
  }
  for (const passed of path) verdicts.set(passed, verdict);
  return verdict;
}

/** Text of the lines left, counted into each block around them: parents stand before children in `blocks`. */
function weigh(page: Page, lines: PageLine[]): Map<Block, number> {
  const weights = new Map<Block, number>(page.blocks.map((block) => [block, 0]));
  for (const { line, block } of lines) {
    const linked = line.links.reduce((sum, link) => sum + link.end - link.start, 0);
    weights.set(block, (weights.get(block) ?? 0) + Math.max(line.text.length - linked, 0));
  }
  for (const block of page.blocks.toReversed()) {
    if (block.parent === null) continue;
    weights.set(block.parent, (weights.get(block.parent) ?? 0) + (weights.get(block) ?? 0));
  }
  return weights;
}

function mainRegion(page: Page, left: PageLine[]): Block | null {
  const weights = weigh(page, left);
  const whole = weights.get(page.root) ?? 0;
  for (const purpose of ['article', 'main'] as const) {
    const named = page.blocks.filter((block) => block.purpose === purpose);
    const best = named.reduce<Block | null>((largest, block) => {
      return (weights.get(block) ?? 0) > (largest === null ? 0 : (weights.get(largest) ?? 0))
        ? block
        : largest;
    }, null);
    const weight = best === null ? 0 : (weights.get(best) ?? 0);
    const share = purpose === 'article' ? articleShare : leastMainShare;
    if (weight >= leastMainText && weight >= whole * share) return best;
  }
  return null;
}

/** Goes down from the root as long as one child holds most of the text. */
function densestBlock(page: Page, left: PageLine[]): Block {
  const weights = weigh(page, left);
  const children = Map.groupBy(page.blocks, (block) => block.parent);
  let block = page.root;
  for (;;) {
    const enough = (weights.get(block) ?? 0) * denseShare;
    const next =
      enough > 0 ? children.get(block)?.find((child) => (weights.get(child) ?? 0) > enough) : undefined;
    if (next === undefined) return block;
    block = next;
  }
}

/** The page's first h1 names the posting even where it stands in the site's header. */
function withTitle(kept: PageLine[], page: Page): PageLine[] {
  if (kept.some(({ line }) => line.heading === 1)) return kept;
  const title = page.lines.find(({ line }) => line.heading === 1);
  return title === undefined ? kept : [title, ...kept];
}
