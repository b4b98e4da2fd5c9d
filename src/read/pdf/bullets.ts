// A word → whether it is the marker of a list item, by its glyph and by its font.
import type { Word } from './page.ts';

const bulletGlyphs = new Set('•‣⁃∙◦○●◯◉▪▫■□▬►▸▹▶▷➢➤➔➜→⇒◆◇❖❑❒✓✔✦✧★☆⬥⬦⦁⦿⁌⁍∎·◾◽⚫⚪➣➧➭➨✚✳✱∗'.split(''));
const dashGlyphs = new Set('-–—−―*'.split(''));
/** Private-use code points under which Symbol and Wingdings keep their bullets. */
const privateBullets = new Set([
  0xf0b7, 0xf0a7, 0xf0a8, 0xf0d8, 0xf076, 0xf0fc, 0xf0e0, 0xf06e, 0xf06f, 0xf071, 0xf0d2, 0xf02d, 0xf0de,
  0xf0f0,
]);

export function isPrivateUse(code: number): boolean {
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
}

/** True for a word that, standing first on a line, marks a list item. */
export function isMarkerText(word: Pick<Word, 'text' | 'font'>): boolean {
  const { text, font } = word;
  if (text.length !== 1) return false;
  const code = text.charCodeAt(0);
  if (isPrivateUse(code)) return font.kind !== 'icon' && (font.kind === 'symbol' || privateBullets.has(code));
  if (font.kind === 'icon') return false;
  if (bulletGlyphs.has(text) || dashGlyphs.has(text)) return true;
  return (
    (font.kind === 'symbol' && !/[\p{Sc}&+/|%]/u.test(text)) ||
    (/^courier/i.test(font.name) === true && text === 'o')
  );
}

/** True for a glyph that stands for a picture: it is left out of the text wherever it is no list marker. */
export function isPicture(word: Pick<Word, 'text' | 'font'>): boolean {
  if (word.font.kind === 'icon') return true;
  if (word.text.charCodeAt(0) < 0xd800) return false;
  for (const letter of word.text) {
    if (!isPrivateUse(letter.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
