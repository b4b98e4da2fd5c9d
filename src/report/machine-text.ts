// A file that could not be read → what programs saw of it, and what to do about it, for a terminal.
import { machineTitle, unread } from './advice-parts.ts';
import { escapeLine } from './escape.ts';
import { failureText } from './failure-text.ts';
import { cut, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { paintFor } from './paint.ts';

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
    paint.bold(machineTitle),
    ...wrap(escapeLine(failureText({ message, hint })), width - 2),
    '',
    ...wrap(unread, width - 2),
  ];
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}
