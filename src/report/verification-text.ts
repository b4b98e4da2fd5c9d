// Verification → text for people: identical, or what differs and why.
import type { Change, Verification } from '../model/verification.ts';
import { escapeLine } from './escape.ts';
import { wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { paintFor } from './paint.ts';

const changes: Record<Change, string> = {
  'file-changed': 'changed file',
  'not-read': 'not read',
  'scored-otherwise': 'scored otherwise',
};

const parts: Record<Verification['engineChanges'][number], string> = {
  version: 'version of rolefit',
  lexicon: 'lexicon',
  weights: 'weights',
  config: 'configuration',
};

/** Lines fit `options.width` but for words longer than that. */
export function renderVerification(
  { checked, identical, deviations, engineChanges, saved, now, asOf }: Verification,
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const files = `${checked} ${checked === 1 ? 'file' : 'files'}`;
  const head =
    deviations.length === 0
      ? `Identical: ${files} scored again as of ${asOf}, every byte the same.`
      : `${identical} of ${files} came out the same as of ${asOf}, ${deviations.length} did not.`;
  const lines = ['', paint.bold(head)];
  for (const part of engineChanges)
    lines.push(paint.warn(`Another ${parts[part]}: ${saved[part]} then, ${now[part]} now.`));
  for (const { file, change, detail } of deviations) {
    lines.push('', `${paint.warn(changes[change])}  ${escapeLine(file)}`);
    lines.push(...wrap(escapeLine(detail), width - 4).map((line) => paint.dim(`  ${line}`)));
  }
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}
