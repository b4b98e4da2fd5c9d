// Cells and paragraphs → lines of a given width, measured as a terminal shows them.
import stringWidth from 'string-width';

/** Pads to `width` columns; `end` pads on the left, for numbers. */
export function pad(text: string, width: number, side: 'start' | 'end' = 'start'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return side === 'start' ? text + space : space + text;
}

/** Cuts plain text to `width` columns, with an ellipsis where something is lost. */
export function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const { segment } of new Intl.Segmenter('en').segment(text)) {
    used += stringWidth(segment);
    if (used > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks plain text at spaces into lines of at most `width` columns; longer words stand alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
