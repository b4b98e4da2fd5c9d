// Matrix → Markdown: candidates beside postings, the best score of each in bold, then what could not be read.
import type { Matrix } from '../model/matrix.ts';
import { escapeMarkdown } from './escape.ts';
import { gateText } from './gate-text.ts';
import { decisionsText, decisionWordsOf, failuresIn, postingNames } from './matrix-names.ts';
import type { ReportOptions } from './options.ts';

/** GitHub-flavoured Markdown; all text from files is escaped. */
export function renderMatrixMarkdown(matrix: Matrix, options: Pick<ReportOptions, 'top'>): string {
  const names = postingNames(matrix);
  const shown = options.top === null ? matrix.candidates : matrix.candidates.slice(0, options.top);
  const lines = [
    `# ${matrix.candidates.length} resumes, ${names.length} postings`,
    '',
    `As of ${matrix.asOf}, rolefit ${matrix.engine.version}. A score is an aid to reading, not a decision.`,
    '',
    `| resume | status | best posting | ${names.map(escapeMarkdown).join(' | ')} |`,
    `|---|---|---|${names.map(() => '---:|').join('')}`,
  ];
  for (const candidate of shown) {
    const { file, best, scores, status = 'ranked' } = candidate;
    const standing = [status, decisionWordsOf(candidate)].filter(Boolean).join(' · ');
    const cells = scores.map((score, index) =>
      index === best ? `**${score.toFixed(1)}**` : score.toFixed(1),
    );
    lines.push(
      `| ${escapeMarkdown(file)} | ${standing} | ${escapeMarkdown(names[best] ?? '')} | ${cells.join(' | ')} |`,
    );
  }
  const more = matrix.candidates.length - shown.length;
  if (more > 0) lines.push('', `And ${more} more.`);
  const decided = shown.filter(({ decisions }) => decisions !== undefined);
  if (decided.length > 0) lines.push('', '## Decisions', '');
  for (const { file, decisions } of decided)
    lines.push(`- **${escapeMarkdown(file)}**: ${escapeMarkdown(decisionsText(decisions, names))}`);
  const { resumes, postings } = failuresIn(matrix);
  const failures = [...resumes, ...postings];
  if (failures.length > 0) lines.push('', '## Not read', '');
  for (const { file, text } of failures) lines.push(`- **${escapeMarkdown(file)}**: ${escapeMarkdown(text)}`);
  const gates = matrix.jobs.flatMap(({ gates }, index) =>
    gates.map((gate) => ({ gate, name: names[index] ?? '' })),
  );
  if (gates.length > 0) lines.push('', '## Gates', '');
  for (const { gate, name } of gates)
    lines.push(`- ${gate.passed ? '✓' : '✗'} ${escapeMarkdown(`${name}: ${gateText(gate)}`)}`);
  return `${lines.join('\n')}\n`;
}
