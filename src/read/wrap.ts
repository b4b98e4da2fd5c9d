// Lines of plain text → which of them go on with the line before because a program or person wrapped them.

/** What the rule needs to know of a line; `text` is the whole line, `start` where its words begin. */
export interface WrapLine {
  text: string;
  start: number;
  /** Columns before the marker, or before the words where there is none. */
  indent: number;
  /** A list marker or heading: such a line never goes on with another. */
  opens: boolean;
  blank: boolean;
}

/** Shorter lines are headings, items of a bare list or addresses more often than wrapped prose. */
const shortestWrapped = 40;
/** So many wrapped pairs make a width believable. */
const fewestPairs = 3;

const lowerStart = /^\p{Ll}/u;
const terminated = /[.!?:;]["')\]’”]?$/u;
/** Words no statement ends with. A comma, "and" or "or" may well end an item of a list. */
const unfinished = /\b(?:of|the|with|for|to|in|a|an|by|on|at|from|using|your|our)$/u;
const closing = /^[,;:.)\]’](?=[\s\p{L}])/u;
const label = /^\p{Lu}[\p{L} /&-]{0,30}:/u;
const shouted = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * True for each line that continues the one before. Text counts as wrapped at width W if, wherever a line
 * surely goes on (the next starts in lower case after an unfinished line), the next word would not have
 * fitted into W. Then every line too full for the next word goes on. Fails on lists of bare lines that all
 * happen to be as wide as W.
 */
export function findContinuations(lines: WrapLine[]): boolean[] {
  const width = wrapWidth(lines);
  const continuations: boolean[] = [];
  let hang: WrapLine | null = null;
  let head: WrapLine | null = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const eligible = before !== undefined && !line.blank && !before.blank && !line.opens;
    if (line.blank || !eligible) hang = line.opens ? line : null;
    const goes: boolean = eligible && (hangs(line, hang) || goesOn(before, line, head, width));
    continuations.push(goes);
    if (goes) continue;
    head = line;
    if (eligible) hang = null;
  }
  return continuations;
}

/** The words of an item's further lines stand under its first words, right of its marker. */
function hangs(line: WrapLine, item: WrapLine | null): boolean {
  return item !== null && line.indent > item.indent && line.indent <= item.start + 3;
}

/** `head` is the line that the paragraph began with; where it starts in lower case, all items may. */
function goesOn(before: WrapLine, line: WrapLine, head: WrapLine | null, width: number | null): boolean {
  const said = before.text.slice(before.start).trimEnd();
  const words = line.text.slice(line.start);
  if (closing.test(words)) return true;
  if (said.includes('\t') || words.includes('\t')) return false;
  const length = before.text.trimEnd().length;
  const cased = head === null || !lowerStart.test(head.text.slice(head.start));
  if (length >= shortestWrapped && cased && !terminated.test(said) && lowerStart.test(words)) return true;
  if (length >= shortestWrapped && unfinished.test(said.slice(-12))) return true;
  if (width === null || label.test(words) || shouted.test(words) || shouted.test(said)) return false;
  return length <= width && length + 1 + firstWord(words).length > width;
}

function wrapWidth(lines: WrapLine[]): number | null {
  const pairs: { length: number; needed: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || line.blank || before.blank || line.opens) continue;
    const length = before.text.trimEnd().length;
    const words = line.text.slice(line.start);
    if (length < shortestWrapped || !lowerStart.test(words) || terminated.test(before.text.trimEnd()))
      continue;
    pairs.push({ length, needed: length + 1 + firstWord(words).length });
  }
  if (pairs.length < fewestPairs) return null;
  const width = pairs.reduce((most, pair) => Math.max(most, pair.length), 0);
  const fitting = pairs.filter((pair) => pair.needed > width).length;
  return fitting >= pairs.length * 0.7 ? width : null;
}

function firstWord(words: string): string {
  const end = words.indexOf(' ');
  return end < 0 ? words : words.slice(0, end);
}
