// A sentence in plain form → its parts that differ in importance or ask for separate things.
import type { Span } from '../../model/source.ts';
import { findYears } from '../years.ts';
import { openers } from './asking-table.ts';
import { findDegree } from './degree-asked.ts';
import { statedImportance } from './importance.ts';
import { statedKind } from './kind.ts';
import { type Part, withRemarks } from './remark.ts';
import { finiteVerbs } from './skills/verbs.ts';

const longest = 2000;

/** Offsets are those of `plain`. A sentence that asks for one thing comes back whole. */
export function splitSentence(plain: string, listed: boolean): Part[] {
  if (plain.length > longest) return [{ start: 0, end: plain.length, holes: [] }];
  const flat: Span[] = [];
  for (const piece of splitSemicolons(plain, { start: 0, end: plain.length }, listed)) {
    for (const half of splitByImportance(plain, piece)) flat.push(...splitByKind(plain, half));
  }
  const said = flat.filter(({ start, end }) => /\p{L}{2}/u.test(plain.slice(start, end)));
  return said.flatMap((span) => withRemarks(plain, span));
}

const connector =
  /^[\s,;]*(?:(?:and|but|plus|as well as|together with|along with|and then|including|with)\s+(?=\S))?/;

const trim = (plain: string, { start, end }: Span): Span => {
  const text = plain.slice(start, end);
  const opening = start === 0 ? /^[\s,;]*/ : connector;
  const lead = opening.exec(text)?.[0].length ?? 0;
  const tail = text.length - text.replace(/[\s,;]+$/, '').length;
  return lead + tail >= text.length ? { start, end } : { start: start + lead, end: end - tail };
};

/** Positions of `separator` outside of parentheses. */
function outside(plain: string, { start, end }: Span, separator: RegExp): { at: number; after: number }[] {
  const found: { at: number; after: number }[] = [];
  let depth = 0;
  let scanned = start;
  for (const match of plain.slice(start, end).matchAll(separator)) {
    const at = start + match.index;
    for (; scanned < at; scanned++) {
      if (plain[scanned] === '(') depth++;
      else if (plain[scanned] === ')') depth = Math.max(0, depth - 1);
    }
    if (depth === 0) found.push({ at, after: at + match[0].length });
  }
  return found;
}

/** At a semicolon when it parts the items of a list, or what follows opens a requirement, or states its own importance, degree or years. */
function splitSemicolons(plain: string, span: Span, listed: boolean): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  const cuts = outside(plain, span, /;\s?/g);
  const items =
    listed &&
    cuts.length > 1 &&
    !plain.slice(0, cuts[0]?.at).includes(':') &&
    statedKind(plain) !== 'physical';
  for (const [index, cut] of cuts.entries()) {
    const right = plain
      .slice(cut.after, cuts[index + 1]?.at ?? span.end)
      .replace(/^(?:and|or|but|then) (?:then )?/, '');
    const left = plain.slice(start, cut.at);
    const own =
      statedImportance(right) !== null || openers.test(right) || /^(?:be able|have|must)\b/.test(right);
    const item =
      items && right.length < 120 && !finiteVerbs.has(/^(?:and )?([a-z-]+)/.exec(right)?.[1] ?? '');
    if (
      own ||
      item ||
      findDegree(right) !== null ||
      (findYears(right).length > 0 && findYears(left).length > 0)
    ) {
      parts.push(trim(plain, { start, end: cut.at }));
      start = cut.after;
    }
  }
  parts.push(trim(plain, { start, end: span.end }));
  return parts;
}

/** "Degree required, doctorate preferred": at the separator that leaves a different importance on each side. */
function splitByImportance(plain: string, span: Span): Span[] {
  if (statedImportance(plain.slice(span.start, span.end)) === null) return [span];
  for (const { at, after } of outside(plain, span, /,\s|\s(?:and|but|with|while)\s|\s?[—]\s?|\s-\s|\.\s/g)) {
    const left = plain.slice(span.start, at);
    const right = plain.slice(after, span.end);
    if (!/\p{L}{3}/u.test(right) || takesBack.test(right) || !differs(left, right)) continue;
    const first = trim(plain, { start: span.start, end: at });
    return [first, ...splitByImportance(plain, trim(plain, { start: after, end: span.end }))];
  }
  return [span];
}

/** "… but not required" weighs what stands before it. */
const takesBack =
  /^(?:but |and )?(?:not (?:strictly )?(?:required|essential|necessary)|by no means|(?:is |are )?not a)/;

function differs(left: string, right: string): boolean {
  const before = statedImportance(left);
  const after = statedImportance(right);
  if (before === null) return after === 'preferred' && narrows.test(right) && right.split(' ').length > 2;
  return after !== null && after !== before && (endsWithImportance(left) || statesWish.test(right));
}

/** "…, ideally in fintech" */
const narrows = /^(?:ideally|preferably|(?:specifically|especially|particularly) .{1,40}\bpreferred)/;

/** "… experience is helpful but not essential": a statement of its own about something else. */
const statesWish =
  /^(?:[\w-]+ ){0,4}(?:experience|knowledge|degree|qualification|certification|skills?) (?:is|are|would be) (?:also |highly |strongly )?(?:helpful|preferred|desirable|a plus|an advantage|advantageous|beneficial|welcome|a bonus)\b/;

const endsWithImportance = (left: string): boolean =>
  /(?:required|preferred|desirable|desired|essential|mandatory|must|a plus|bonus|nice to have|beneficial|necessary|needed|optional|advantage\w*|asset|welcome)[ .)]*$/.test(
    left,
  ) || /^(?:must|required|minimum|preferred)/.test(left);

/** A degree beside years or a licence, and a second number of years, are separate things. */
function splitByKind(plain: string, span: Span): Span[] {
  const text = plain.slice(span.start, span.end);
  const years = findYears(text);
  const degree = findDegree(text);
  const cuts: number[] = [];
  for (const [index, found] of years.entries()) {
    if (index > 0 || degree !== null) cuts.push(found.start);
  }
  if (degree !== null) {
    const licence =
      /\b(?:and|,|plus) (?:an? |the )?(?:valid |current |active |appropriate |state |full )*(?:\w+ ){0,3}(?:licen[sc]e|certification|registration|certificate)\b/.exec(
        text.slice(degree.start),
      );
    if (licence !== null) cuts.push(degree.start + licence.index + licence[0].length);
    if (years[0] !== undefined && years[0].end <= degree.start) cuts.push(degree.start);
  }
  return cutBefore(
    plain,
    span,
    cuts.sort((a, b) => a - b),
  );
}

/** Cuts at the connector nearest before each place, unless that connector makes the two alternatives. */
function cutBefore(plain: string, span: Span, places: readonly number[]): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const place of places) {
    const cut = outside(
      plain,
      { start, end: span.start + place },
      /,\s(?:and |with |plus |including )?|\s(?:and|with|plus|including|\+|&)\s/g,
    ).at(-1);
    const between = cut === undefined ? '' : plain.slice(cut.after, span.start + place);
    if (
      cut === undefined ||
      cut.at <= start ||
      /\bor\b|\(/.test(between) ||
      /\b(?:or|either)\s*$/.test(plain.slice(start, cut.at))
    )
      continue;
    if (!/\p{L}{3}/u.test(plain.slice(start, cut.at))) continue;
    parts.push(trim(plain, { start, end: cut.at }));
    start = cut.after;
  }
  parts.push(trim(plain, { start, end: span.end }));
  return parts;
}
