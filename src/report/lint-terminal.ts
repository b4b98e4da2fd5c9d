// Lint report → text for people: each posting with its findings, then a count of all of them.
import { type Finding, type FindingLevel, findingLevels, type LintReport } from '../model/lint.ts';
import { escapeLine } from './escape.ts';
import { cut, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

const worstFirst = [...findingLevels].reverse();
const longestQuote = 160;

/** Every line fits `options.width` but for words longer than that. */
export function renderLintTerminal(
  { postings, unreadable }: LintReport,
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const lines: string[] = [];
  for (const { file, findings } of postings) {
    lines.push('', paint.bold(`${escapeLine(file)}: ${countText(findings)}`));
    for (const finding of findings) lines.push('', ...findingLines(finding, paint, width - 2));
  }
  if (unreadable.length > 0) lines.push('', paint.bold(`Not read: ${unreadable.length}`));
  for (const { file, message, hint } of unreadable) {
    lines.push(`${paint.warn('!')} ${escapeLine(file)}`);
    const said = hint === null ? message : `${message} ${hint}`;
    for (const line of wrap(escapeLine(said), width - 4)) lines.push(paint.dim(`  ${line}`));
  }
  const all = postings.flatMap(({ findings }) => findings);
  if (postings.length > 1) lines.push('', paint.bold(`${postings.length} postings: ${countText(all)}`));
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

function findingLines(
  { rule, level, source, reason, advice }: Finding,
  paint: Paint,
  width: number,
): string[] {
  const place = source === null ? '' : `  line ${source.line}:${source.column}`;
  const lines = [`${painted(level, paint)}${place}  ${paint.dim(rule)}`];
  if (source !== null) {
    const quote = cut(escapeLine(source.quote), longestQuote);
    lines.push(...wrap(`“${quote}”`, width - 2).map((line) => `  ${line}`));
  }
  lines.push(...wrap(escapeLine(reason), width - 2).map((line) => `  ${line}`));
  lines.push(
    ...wrap(escapeLine(advice), width - 4).map((line, index) => `  ${index === 0 ? '→' : ' '} ${line}`),
  );
  return lines;
}

function painted(level: FindingLevel, paint: Paint): string {
  if (level === 'note') return level;
  return paint.status(level === 'error' ? 'missing' : 'partial', level);
}

/** "2 errors, 1 note", or "nothing to change". */
function countText(findings: readonly Finding[]): string {
  const counts = worstFirst.map((level) => ({
    level,
    count: findings.filter((finding) => finding.level === level).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}${count === 1 ? '' : 's'}`);
  return said.join(', ') || 'nothing to change';
}
