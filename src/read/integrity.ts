// The text of a Document, whatever its format → notes on characters and phrases that act on programs, not on people.
import { type Document, sourceOf } from '../model/document.ts';
import type { IntegrityNote } from '../model/profile.ts';
import { replaceNewer } from './newer-characters.ts';

/** Zero-width and bidi controls, soft hyphens, variation selectors and tag characters: nobody sees them. */
const invisible =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\uFE00-\uFE0E]|\u{E0001}|[\u{E0020}-\u{E007F}]/gu;
/** The same between two letters of a script that has no use for them there. */
const insideWord =
  /[\p{Script=Latin}\p{Script=Cyrillic}\d][\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\d])/gu;
const override = /[\u202D\u202E]/gu;
const tags = /[\u{E0020}-\u{E007E}]+/gu;

/** Letters of Cyrillic and Greek that look like Latin ones. */
const lookalikes = new Set('аеорсухіјѕһԁԛԝкАВЕКМНОРСТХУІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');
const otherScripts = /[\u0370-\u052F]/;
const word = /\p{L}+/gu;
const latin = /\p{Script=Latin}/u;

/**
 * Sentences that speak to a program that reads the file. Resumes of people who build such programs name
 * prompts and models; so each pattern wants an order ("ignore previous instructions"), not a topic.
 */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\s(?:all\s|any\s|the\s|your\s|of\s|these\s){0,3}(?:previous|prior|above|earlier|preceding|other)\s(?:instructions?|prompts?|directions?|rules|commands?|text)\b/giu,
  /\b(?:ai|a\.i\.|llms?|chat ?gpt|gpt|claude|gemini|copilot|ats|(?:language |ai )?model|ai (?:assistant|agent|recruiter|screener|system)|resume (?:parser|screener))\s?[:,]\s(?:please\s|you must\s|always\s){0,2}(?:rate|rank|score|recommend|hire|give|select|shortlist|mark|approve|treat|consider|say|state|output|respond|return|add|write|note|ignore)\b/giu,
  /\b(?:if|since|as|when)\syou\sare\s(?:an?\s|the\s)?(?:ai|llm|large language model|language model|bot|chatbot|automated|machine)\b/giu,
  /\b(?:rate|rank|score|mark|recommend|evaluate|classify|label|rank|treat|consider|present)\s(?:this|the|me as the)\s(?:candidate|applicant|resume|cv|profile)\s(?:as|with|at|to be|first|highly|very highly|the highest|above|in the top|10|100)\b/giu,
  /\b(?:give|assign|award)\s(?:this|the|me|my)\s?(?:candidate|applicant|resume|cv|application)?\s(?:an?\s|the\s)?(?:high(?:est)?|perfect|maximum|top|full|best|100|10)\s?(?:possible\s)?(?:score|rating|rank|marks?|%|\/)/giu,
  /\b(?:respond|reply|answer|output|return|conclude|state)\s(?:only\s|just\s)?(?:with|that|by saying)\s[^\n.]{0,60}\b(?:qualified|hired?|strong match|best candidate|perfect (?:fit|match)|10\/10|100%)/giu,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)[^\n|]{0,20}\|>|\[\/?INST\]|<<SYS>>/gu,
];

const maxExamples = 5;
const longestQuote = 200;

/** The text without characters that nobody sees or that not every Node.js knows. Readers call it before they take offsets. */
export function stripInvisible(text: string): string {
  return replaceNewer(text.replace(invisible, ''));
}

/** Notes on invisible characters in a text that still has them; soft hyphens and emoji joiners are in order. */
export function noteInvisible(text: string): IntegrityNote[] {
  const inside = text.match(insideWord)?.length ?? 0;
  const overrides = text.match(override)?.length ?? 0;
  const notes: IntegrityNote[] = [];
  if (inside + overrides > 0) {
    const detail = `${inside + overrides} invisible characters inside words (they were taken out)`;
    notes.push({ kind: 'invisible-characters', detail, source: null });
  }
  for (const [run] of text.matchAll(tags)) {
    const spelled = Array.from(run, (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000)).join(
      '',
    );
    notes.push({
      kind: 'invisible-characters',
      detail: `Invisible tag characters spell "${bounded(spelled)}"`,
      source: null,
    });
  }
  return notes.slice(0, maxExamples);
}

/** Notes on look-alike letters and on orders to a program, each with its place. Linear in the text. */
export function noteIntegrity(document: Pick<Document, 'text' | 'lines'>): IntegrityNote[] {
  return [...noteHomoglyphs(document), ...noteOrders(document)];
}

function noteHomoglyphs(document: Pick<Document, 'text' | 'lines'>): IntegrityNote[] {
  if (!otherScripts.test(document.text)) return [];
  const found: { text: string; at: number }[] = [];
  for (const match of document.text.matchAll(word)) {
    if (mixesScripts(match[0])) found.push({ text: match[0], at: match.index });
  }
  const first = found[0];
  if (!first) return [];
  const examples = found.slice(0, maxExamples).map(({ text }) => `"${bounded(text)}"`);
  const detail = `${found.length} words hold letters of another script that look like Latin ones: ${examples.join(', ')}`;
  return [{ kind: 'homoglyphs', detail, source: sourceOf(document, first.at, first.at + first.text.length) }];
}

/** Latin letters beside look-alikes, and no letter that shows the word to be of the other script ("μService" does). */
function mixesScripts(text: string): boolean {
  let plain = false;
  let alike = false;
  for (const letter of text) {
    if (letter < '\u0250') plain ||= latin.test(letter);
    else if (lookalikes.has(letter)) alike = true;
    else return false;
  }
  return plain && alike;
}

function noteOrders(document: Pick<Document, 'text' | 'lines'>): IntegrityNote[] {
  return findOrders(document.text)
    .slice(0, maxExamples)
    .map(({ start, end }) => ({
      kind: 'instruction-to-reader',
      detail: `The text speaks to a program that reads it: "${bounded(document.text.slice(start, end))}"`,
      source: sourceOf(document, start, end),
    }));
}

/** Where a text gives orders to a program; line breaks count as blanks. */
export function findOrders(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of orders) {
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  found.sort((a, b) => a.start - b.start);
  return mergeOverlaps(found);
}

function mergeOverlaps(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function bounded(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > longestQuote ? `${flat.slice(0, longestQuote)}…` : flat;
}
