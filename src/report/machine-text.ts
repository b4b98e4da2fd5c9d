// How programs read a file → the lines that say so, for a file that was read and for one that was not.
import type { MachineNote } from '../model/advice.ts';
import { escapeLine } from './escape.ts';
import { failureText } from './failure-text.ts';
import { cut, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

const title = 'How programs read this file';

/** A title, and a line or more for each note; none without notes. */
export function machineLines(notes: readonly MachineNote[], paint: Paint, width: number): string[] {
  if (notes.length === 0) return [];
  return ['', paint.bold(title), ...notes.flatMap((note) => noteLines(note, paint, width))];
}

function noteLines({ message, advice }: MachineNote, paint: Paint, width: number): string[] {
  const mark = advice === null ? paint.status('met', '✓') : paint.warn('!');
  const [first = '', ...rest] = wrap(
    escapeLine(advice === null ? message : `${message} ${advice}`),
    width - 2,
  );
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** For a file that cannot be read: what programs saw, and what to do about it. */
export function renderUnreadable(
  failure: { file: string; message: string; hint: string | null },
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const { file, message, hint } = failure;
  const lines = [
    '',
    paint.bold(cut(escapeLine(file), width - 2)),
    '',
    paint.bold(title),
    ...wrap(escapeLine(failureText({ message, hint })), width - 2),
    '',
    ...wrap(
      'A program that sorts applications sees no more than this: whatever the resume says, nobody is told. There is no score until the file can be read.',
      width - 2,
    ),
  ];
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}
