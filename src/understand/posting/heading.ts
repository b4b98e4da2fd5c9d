// Block → whether it is the title of a section and of which topic, by its format and its words.
import { oneOf, partOf } from '../one-of.ts';

import { openers } from './asking-table.ts';
import type { Block } from './block.ts';
import { foreignHeadings } from './foreign-table.ts';
import { headingRules, type SectionTopic } from './heading-table.ts';

export interface Heading {
  /** Null when it looks like a title but the table does not know it. */
  topic: SectionTopic | null;
  /** How strongly the format sets it off: smaller ranks above larger. Null when only its words give it away. */
  rank: number | null;
  /** True for "…:" before a list: it holds for the items under it and no further. */
  lead: boolean;
}

const longestTitle = 90;
const longestLead = 240;

// "Special education teacher" over a posting is its title, not a section on education.
const jobTitle =
  /^(?!.*\b(?:of|for|in|an?|the|you|your|we|our|are|is|must|required?|requirements?|qualifications?)\b).+ (?:engineer|teacher|researcher|lead|nurse|manager|analyst|specialist|assessor|therapist|instructor|developer|designer|consultant|officer|assistant|director|coordinator|physician|adviser|advisor|practitioner|trainer|technician|scientist|architect|on assignment)s?(?:[ ,(-].*)?$/;

const rules = [...foreignHeadings, ...headingRules];

/** The topic that a title names, or null. The longest posting titles have some ten words. */
export function topicOf(title: string): SectionTopic | null {
  const words = title
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s+/, '')
    .replace(/\s+/g, ' ');
  if (words === '') return null;
  const job = jobTitle.test(words);
  for (const rule of rules)
    if (rule.words.test(words)) return job && rule.topic === 'requirements' ? null : rule.topic;
  return null;
}

/** Decides whether `block` is a title, given the block after it. */
export function headingOf(block: Block, next: Block | null): Heading | null {
  const { text, plain } = block;
  const colon = /: ?[-\u2014]?$/.test(plain);
  const opensList = next?.bullet != null && (block.bullet === null || next.bullet > block.bullet);
  if (block.heading !== null && text.length <= longestTitle) {
    return { topic: topicOf(plain), rank: block.heading, lead: false };
  }
  if (colon && text.length <= longestLead && (opensList || next?.bullet == null)) {
    const topic = topicOf(plain);
    const rank = block.bold ? 7 : 9;
    return { topic, rank, lead: block.bullet !== null || wordsIn(plain) > 8 };
  }
  if (block.bullet !== null) return itemTitle(block, next);
  if (text.length > longestTitle) return null;
  if (block.bold && wordsIn(plain) <= 12 && !/[.;,]$/.test(plain))
    return { topic: topicOf(plain), rank: 7, lead: false };
  if (isCapitals(text) && wordsIn(plain) <= 10) return capitalTitle(block, next);
  return bareTitle(block, next);
}

const wholeTitle =
  /^(?:essential|desirable|required|preferred|mandatory|optional|must[- ]haves?|nice[- ]to[- ]haves?|bonus(?: points)?)(?: (?:criteria|skills|requirements|qualifications|experience))?:?$/;

// Among bold items most words of the table are themes of the work ("Training & Safety"); these are not.
const strongTitle =
  /\b(?:requirements?|required|qualifications?|must[- ]haves?|essential|desirable|preferred|nice[- ]to[- ]haves?|benefits|what we offer)\b/;

/** A list item is a title when it is nothing but one ("Desirable"), or bold and short above items that are not. */
function itemTitle(block: Block, next: Block | null): Heading | null {
  const { plain } = block;
  if (wholeTitle.test(plain)) return { topic: topicOf(plain), rank: null, lead: false };
  const above = next !== null && next.bullet === block.bullet && !next.bold;
  if (!block.bold || !above || wordsIn(plain) > 8 || /[.;,]$/.test(plain)) return null;
  return { topic: strongTitle.test(plain) ? topicOf(plain) : null, rank: 9, lead: false };
}

/** Capitals alone may be an acronym in a list ("MBA"): without a known topic it takes a gap and some length. */
function capitalTitle({ text, plain, gapBefore }: Block, next: Block | null): Heading | null {
  const topic = topicOf(plain);
  return topic !== null || (gapBefore && text.length >= 8 && next !== null)
    ? { topic, rank: 8, lead: false }
    : null;
}

/**
 * A title that nothing but its words sets off ("Minimum qualifications" on a line of its own): short, without a full
 * stop, known to the table, and either written like a title or standing over a list. Fails for a short item such as
 * "Analytical Skills" in a list whose bullets were lost, so a line that may be an item needs a title's first word.
 */
function bareTitle(block: Block, next: Block | null): Heading | null {
  const { plain, text } = block;
  const words = wordsIn(plain);
  const most = /^about \S/.test(plain) ? 10 : 7;
  if (words > most || next === null || /[.;,]$/.test(plain)) return null;
  const topic = topicOf(plain);
  if (/\d/.test(plain) && !/^(?:(?:top )?\d{1,2} [a-z]|about )/.test(plain)) return null;
  const listBelow = next.bullet !== null;
  if (topic === null) return listBelow && isTitle(text) ? { topic, rank: null, lead: false } : null;
  if (!listBelow && itemEnd.test(plain) && !titleStart.test(plain)) return null;
  if (!listBelow && openers.test(plain) && !(words <= 4 && titleStart.test(plain))) return null;
  // Titles in French, German, Spanish and Dutch are written like sentences.
  const foreign = foreignHeadings.some((rule) => rule.words.test(plain));
  const written = words === 1 || isTitle(text) || ((foreign || words <= 5) && block.gapBefore);
  return listBelow || written ? { topic, rank: null, lead: false } : null;
}

const itemEnd = oneOf`\b${partOf`
    skills? | experience | knowledge | abilit(?:y|ies) | expertise | degree | license | certifications?
    education | training | travel | required | preferred | background | languages? | clearance | salary
    compensation | benefits? | package | bonus | culture | values? | equal | diversity | insurance
    assistance | discounts?
  `}$`;
const titleStart = oneOf`^${partOf`
    required | preferred | minimum | basic | key | core | essential | desired | desirable | technical | your
    education | skills? | qualifications? | experience | professional | additional | other | job | necessary
    must | nice | our | what | about | employee | company | competencies | certifications? | requirements?
    benefits? | compensation | salary | knowledge | background | culture | languages?
  `}\b(?! (?:in|with|of|to|using|working|[a-z]+ing)\b)`;
const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
const isTitle = (text: string): boolean =>
  text
    .split(/\s+/)
    .every((word) => word.length < 4 || /^[^\p{L}]*\p{Lu}/u.test(word) || /^[^\p{L}]/u.test(word));
const wordsIn = (plain: string): number =>
  plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
