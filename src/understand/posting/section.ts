// Blocks → passages: every block (or labelled part of one) under the topic of its section.

import { findYears } from '../years.ts';
import { aboutUs } from './aside-table.ts';
import { demand, openers } from './asking-table.ts';
import { type Block, partOf } from './block.ts';
import { findDegree } from './degree-asked.ts';
import { type Heading, headingOf, topicOf } from './heading.ts';
import type { SectionTopic } from './heading-table.ts';
import { asks } from './wording.ts';

/** A block with the topic it stands under; `unknown` where no title says. */
export interface Passage extends Block {
  topic: SectionTopic | 'unknown';
  /** The words before a colon that named the topic of this block alone ("Nice to have: …"), else null. */
  label: string | null;
}

interface Open {
  topic: SectionTopic | 'unknown';
  rank: number | null;
  /** The topic of the section that this one is a part of, where it opened inside one of requirements. */
  outer?: SectionTopic | 'unknown';
  /** Depth of the list item that is its title, null when a line of its own is. */
  depth?: number | null;
}

interface Lead extends Open {
  /** Depth of the item that leads, -1 for a paragraph: the lead holds for deeper items. */
  depth: number;
  bullets: boolean;
}

/** Gives every block that is no title its topic. */
export function passagesOf(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let section: Open = { topic: 'unknown', rank: null };
  let lead: Lead | null = null;
  let items = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1] ?? null;
    if (lead !== null && leaves(lead, block, blocks[index - 1])) lead = null;
    if (index === 0 && isJobTitle(block, next)) continue;
    const heading = headingOf(block, next);
    if (heading === null) {
      if (lead === null && items > 0 && endsSection(section, block, blocks[index - 1]))
        section = { topic: 'unknown', rank: null };
      items++;
      if (lead === null && turnsToRequirements(section, block))
        section = { topic: 'requirements', rank: section.rank };
      passages.push(labelled(block, (lead ?? section).topic));
    } else if (heading.lead && (next?.bullet != null || next?.gapBefore === false)) {
      const topic: SectionTopic | 'unknown' =
        leadTopic(block.plain) ?? heading.topic ?? (lead ?? section).topic;
      if (asksItself.test(block.plain)) passages.push({ ...block, topic: section.topic, label: null });
      lead = { topic, rank: null, depth: block.bullet ?? -1, bullets: next?.bullet != null };
    } else {
      if (heading.lead && asksItself.test(block.plain))
        passages.push({ ...block, topic: 'requirements', label: null });
      section = openSection(section, heading, block);
      items = 0;
    }
  }
  return passages;
}

/** The first line is the job's own title, whatever words it holds ("Security Requirements Engineer"). */
const isJobTitle = (block: Block, next: Block | null): boolean =>
  next?.bullet == null &&
  !/[.:!?]$/.test(block.plain) &&
  block.plain.includes(' ') &&
  block.text.length < 120;

const asksItself =
  /^(?!.*\bfollowing(?: \w+){0,2}:$).*(?:\byou (?:should|must|need to) have\b|\bmust have (?:an? |at least )|\byou will (?:need|require) an?\b|\bmust (?:pass|hold)\b)/;

/** A lead holds for the deeper items below it; without bullets, for the lines below it up to the next gap. */
function leaves(lead: Lead, block: Block, previous: Block | undefined): boolean {
  if (lead.bullets) return block.bullet === null || block.bullet <= lead.depth;
  return block.bullet !== null || (block.gapBefore && previous !== undefined && !/:$/.test(previous.plain));
}

const longestItem = 400;

/**
 * A list that is over ends its section when running text follows that asks for nothing: boards and careless editors
 * put the company's story there without a title.
 */
function endsSection({ topic }: Open, block: Block, previous: Block | undefined): boolean {
  if (block.bullet !== null || topic === 'unknown') return false;
  if (previous?.bullet != null) return block.gapBefore || block.text.length > 120;
  if (
    previous?.gapBefore === false &&
    block.gapBefore &&
    block.text.length > 120 &&
    previous.text.length < 120
  )
    return true;
  const list = topic === 'requirements' || topic === 'preferred';
  return (
    list &&
    block.text.length > 220 &&
    !openers.test(block.plain) &&
    findDegree(block.plain) === null &&
    (aboutUs.test(block.plain) ||
      // Right under another item, a long one is a long item; a story as long as a paragraph is none.
      ((block.gapBefore || block.text.length > longestItem) && !asks(block.plain.slice(0, 300), 'unknown')))
  );
}

/** A list of duties goes on with what is asked when its title was lost: an item of years or knowledge tells. */
function turnsToRequirements({ topic }: Open, { bullet, plain }: Block): boolean {
  if (bullet === null || (topic !== 'responsibilities' && topic !== 'role')) return false;
  return (
    demand.test(plain) ||
    (/^\W{0,3}(?:minimum |at least |over )?\d/.test(plain) &&
      findYears(plain).some((years) => years.experience))
  );
}

/** What "…:" announces: duties when somebody will do them, requirements when they are asked of a candidate. */
function leadTopic(plain: string): SectionTopic | null {
  if (
    /\bto (?:apply|qualify|succeed|be (?:successful|considered|eligible))\b.*\byou(?:'ll| will|'d| would)?(?: be)?:$/.test(
      plain,
    )
  )
    return 'requirements';
  if (/\b(?:you|we)(?:'ll| will)(?: be)?:$|\bresponsib|\bduties\b|\bwill include|\bwill:$/.test(plain))
    return 'responsibilities';
  if (/\b(?:sites|locations|places|wards|offices|branches)\b/.test(plain)) return 'about';
  if (/\b(?:must|should|required to|need to|require[sd]?)\b/.test(plain))
    return /\bsubmit|\bupload|\bprovide\b/.test(plain) ? 'apply' : 'requirements';
  return null;
}

/**
 * An unknown title inside a section of requirements or duties is its sub-title ("Payroll Processing" under "Role"),
 * unless its format ranks as high as the section's own; elsewhere it ends the section.
 */
function openSection(section: Open, heading: Heading, { plain, bullet }: Block): Open {
  const sentence = heading.lead ? leadTopic(plain) : null;
  const sibling = bullet !== null && section.depth === bullet;
  if (sentence === null && heading.topic !== null) {
    const outer = sibling ? section.outer : section.topic;
    return { topic: heading.topic, rank: heading.rank, depth: bullet, outer };
  }
  // "Essential", "Desirable", "Personal attributes" under "Required skills": the third is as required as the first.
  if (sibling && section.topic === 'preferred' && section.outer === 'requirements')
    return { ...section, topic: section.outer };
  const topic = sentence ?? leadTopic(plain);
  if (topic !== null) return { topic, rank: heading.rank };
  const keeps =
    section.topic === 'requirements' ||
    section.topic === 'preferred' ||
    section.topic === 'responsibilities' ||
    section.topic === 'role';
  const below =
    section.rank === null || heading.rank === null || heading.rank > section.rank || heading.rank >= 7;
  if (keeps && below) return section;
  if (section.topic === 'stack' && below) return section;
  return { topic: 'unknown', rank: heading.rank };
}

const longestLabel = 45;

/** "Preferred: …" sets the topic for its own block. Labels of the tables only; "Python: …" is no label. */
function labelled(block: Block, topic: SectionTopic | 'unknown'): Passage {
  const colon = block.plain.indexOf(':');
  if (colon <= 0 || colon > longestLabel || colon + 1 >= block.plain.length)
    return { ...block, topic, label: null };
  const label = block.plain.slice(0, colon);
  const named = /[.,;(]/.test(label) || label.split(' ').length > 6 ? null : topicOf(label);
  if (named === null) return { ...block, topic, label: null };
  const rest = block.text.slice(colon + 1);
  const start = block.start + colon + 1 + (rest.length - rest.trimStart().length);
  const part = { ...partOf(block, start, block.end), label };
  const weak = named === 'requirements' && !/\brequire|\bqualif|\bmust|\bminimum|\bessential/.test(label);
  return {
    ...part,
    topic: weak && topic !== 'unknown' && topic !== 'about' && topic !== 'facts' ? topic : named,
  };
}
