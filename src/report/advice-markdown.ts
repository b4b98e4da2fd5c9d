// Advice → Markdown for a candidate: the same parts and sentences as in the terminal.
import type { Advice, Reach } from '../model/advice.ts';
import {
  type AdvicePart,
  type AdviceRow,
  closing,
  figuresText,
  machineTitle,
  partsOf,
  unread,
} from './advice-parts.ts';
import { escapeMarkdown } from './escape.ts';
import { failureText } from './failure-text.ts';

/** GitHub-flavoured Markdown; all text from files is escaped. */
export function renderAdviceMarkdown(advice: Advice): string {
  const { score, band, ceiling, most, job, file } = advice;
  const lines = [
    `# ${escapeMarkdown(job.title ?? job.file)}`,
    '',
    escapeMarkdown(file),
    '',
    '| | score | band |',
    '|---|---:|---|',
    figure('now', { score, band, edits: [] }),
  ];
  if (ceiling.score > score) lines.push(figure('ceiling', ceiling));
  if (most.score > ceiling.score) lines.push(figure('at most', most));
  lines.push('', figuresText(advice), ...partsOf(advice).flatMap(partLines), '', closing);
  return `${lines.join('\n')}\n`;
}

const figure = (label: string, { score, band }: Reach): string =>
  `| ${label} | ${score.toFixed(1)} | ${band} fit |`;

function partLines({ title, rows, after }: AdvicePart): string[] {
  const lines = title === null ? [''] : ['', `## ${escapeMarkdown(title)}`, ''];
  for (const row of rows) lines.push(rowLine(row));
  if (after.length > 0) lines.push('', escapeMarkdown(after.join(' ')));
  return lines;
}

function rowLine({ kind, id, mark, text }: AdviceRow): string {
  const said = escapeMarkdown(text);
  if (kind === 'plain') return `${said}  `;
  if (kind === 'gain' || kind === 'lost')
    return `- **${escapeMarkdown([id, mark].filter(Boolean).join(' '))}** ${said}`;
  return `- ${escapeMarkdown(mark)} ${said}`;
}

/** For a file that cannot be read: what programs saw, and what to do about it. */
export function renderUnreadableMarkdown(failure: {
  file: string;
  message: string;
  hint: string | null;
}): string {
  const { file, message, hint } = failure;
  const said = escapeMarkdown(failureText({ message, hint }));
  return `# ${escapeMarkdown(file)}\n\n## ${machineTitle}\n\n${said}\n\n${unread}\n`;
}
