// A posting → text that is hard to read for how it is laid out: no structure, or nothing but capitals.
import type { Hit, Posting } from './rule.ts';

const wordsIn = (plain: string): number => plain.split(' ').filter((word) => word !== '').length;

/** A minute of reading (about 250 words) without a landmark. */
const longText = 250;
/** More than any newspaper prints in one paragraph. */
const longParagraph = 200;
const shownCharacters = 80;

/** One finding for a posting with no heading and no list at all, else one for each endless paragraph. */
export function wallOfText({ parts }: Posting): Hit[] {
  const advice = 'Cut it into sections with headings, and put one requirement or duty on a line.';
  const words = parts.reduce((sum, { plain }) => sum + wordsIn(plain), 0);
  const structured = parts.slice(1).some(({ topic, bullet }) => topic === 'title' || bullet !== null);
  const [first] = parts;
  if (first !== undefined && !structured && words > longText)
    return [
      { span: beginning(first), reason: `${words} words stand here without a heading or a list.`, advice },
    ];
  return parts
    .filter(({ plain }) => plain.length > longParagraph && wordsIn(plain) > longParagraph)
    .map((part) => ({
      span: beginning(part),
      reason: `This paragraph has ${wordsIn(part.plain)} words.`,
      advice,
    }));
}

const longestTitle = 12;

/** Titles are short, and equal-opportunity text is often set in capitals by law or custom. */
export function capitals({ parts, document }: Posting): Hit[] {
  return parts
    .filter(({ start, end, topic, plain }) => {
      const text = document.text.slice(start, end);
      return (
        topic !== 'eeo' && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && wordsIn(plain) > longestTitle
      );
    })
    .map((part) => ({
      span: beginning(part),
      reason: 'A passage in capitals is read slowly, and screen readers may spell it out.',
      advice: 'Write it in sentence case.',
    }));
}

const beginning = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
  start,
  end: Math.min(end, start + shownCharacters),
});
