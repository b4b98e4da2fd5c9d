// Clear words and the areas a page fills → the words whose letters are painted as outlines under them.
import { unturnBox } from '../frame.ts';
import { type Box, contains, overlaps, type Reason, type Shape, type Word } from '../page.ts';
import { groundAt, isAlike } from '../suspects.ts';
import type { Painted } from './graphics.ts';

/** The least a letter's outline has (an l has 4, an o about 26); ornaments around words have fewer a letter. */
const pointsALetter = 7;
/** How far outlines may reach beyond the box of their words, in its heights. */
const rim = 0.1;
/** Pages with more shapes, or more pairs of shapes and clear words to compare, are painted to tell. */
const maxShapes = 1000;
const maxPairs = 1_000_000;

interface Page {
  words: readonly Word[];
  width: number;
  height: number;
}

/**
 * Printers of web pages draw bold type they have no font for as one outline a piece of text, and put the text
 * over it in clear letters. An outline counts when it is as high as its words, has the points of as many letters,
 * and stands out from what is under it. Null when that cannot be said of each of the suspects.
 */
export function findDrawn(page: Page, suspects: Map<Word, Reason>, { shapes }: Painted): Set<Word> | null {
  const pairs = suspects.size * (shapes.length + page.words.length);
  if (shapes.length > maxShapes || pairs > maxPairs) return null;
  const clear: { word: Word; box: Box }[] = [];
  for (const [word, reason] of suspects) {
    if (reason !== 'transparent' || word.turn !== 0) return null;
    clear.push({ word, box: unturnBox(page, word.turn, word) });
  }
  const drawn = new Set<Word>();
  const outlines = shapes.filter(
    (shape) => !shape.exact && shape.opaque && (shape.points ?? 0) > pointsALetter,
  );
  for (const outline of outlines) {
    const under = clear.filter(({ box }) => lies(outline, box));
    const letters = under.reduce((sum, { word }) => sum + word.text.length, 0);
    if (letters === 0 || (outline.points ?? 0) < pointsALetter * letters || !standsOut(outline, shapes))
      continue;
    for (const { word } of under) drawn.add(word);
  }
  if (drawn.size < suspects.size) return null;
  const others = page.words.filter((word) => !suspects.has(word));
  const disturbed = clear.some(
    ({ box }) =>
      shapes.some((shape) => shape.color === null && overlaps(shape, box)) ||
      others.some((other) => contains(box, (other.left + other.right) / 2, (other.top + other.bottom) / 2)),
  );
  return disturbed ? null : drawn;
}

/** The outline is on the word's line, and the word within the outline. */
function lies(outline: Shape, box: Box): boolean {
  const reach = rim * (box.bottom - box.top);
  const middle = (box.left + box.right) / 2;
  return (
    outline.top >= box.top - reach &&
    outline.bottom <= box.bottom + reach &&
    outline.bottom - outline.top > 3 * reach &&
    middle >= outline.left &&
    middle <= outline.right
  );
}

function standsOut(outline: Shape, shapes: readonly Shape[]): boolean {
  const [x, y] = [(outline.left + outline.right) / 2, (outline.top + outline.bottom) / 2];
  const ground = groundAt(x, y, outline.order, shapes);
  return ground !== null && outline.color !== null && !isAlike(ground, outline.color);
}
