// Results → Markdown: a ranked table, then a section for each match.
import type { Counts, Evidence, Match, Results } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import { escapeMarkdown } from './escape.ts';
import { failureText } from './failure-text.ts';
import { gapsOf, shortName } from './gaps.ts';
import { gateText } from './gate-text.ts';
import { marks } from './marks.ts';
import type { ReportOptions } from './options.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

/** GitHub-flavoured Markdown; all text from files is escaped. */
export function renderMarkdown(results: Results, options: Pick<ReportOptions, 'top' | 'more'>): string {
  const { job, asOf, engine } = results;
  const shown = options.top === null ? results.matches : results.matches.slice(0, options.top);
  const lines = [`# ${escapeMarkdown(job.spec.title ?? job.file)}`, ''];
  lines.push(`As of ${asOf}, rolefit ${engine.version}. A score is an aid to reading, not a decision.`, '');
  if (shown.length > 0) lines.push(...ranking(shown, job.spec));
  const more = results.matches.length - shown.length + (options.more ?? 0);
  if (more > 0) lines.push('', `And ${more} more.`);
  for (const match of shown) lines.push('', ...section(match, job.spec));
  if (results.unreadable.length > 0) lines.push('', '## Not read', '');
  for (const row of results.unreadable)
    lines.push(`- **${escapeMarkdown(row.file)}** (unreadable): ${escapeMarkdown(failureText(row))}`);
  if (results.gates.length > 0) lines.push('', '## Gates', '');
  for (const gate of results.gates)
    lines.push(`- ${gate.passed ? '✓' : '✗'} ${escapeMarkdown(gateText(gate))}`);
  return `${lines.join('\n')}\n`;
}

const total = (counts: Counts): number => counts.met + counts.partial + counts.missing + counts.unknown;

function ranking(matches: readonly Match[], spec: Spec): string[] {
  const rows = matches.map((match) => {
    const gaps = gapsOf(match, spec)
      .slice(0, 3)
      .map(({ requirement }) => escapeMarkdown(shortName(requirement)));
    const interval = `${match.interval[0].toFixed(1)}–${match.interval[1].toFixed(1)}`;
    return `| ${match.rank} | ${escapeMarkdown(match.file)} | ${match.score.toFixed(1)} | ${interval} | ${match.band} | ${statusOf(match)} | ${match.required.met} of ${total(match.required)} | ${gaps.join('; ')} | ${match.decision?.decision ?? ''} |`;
  });
  return [
    '| rank | resume | score | interval | band | status | required met | largest gaps | decision |',
    '|---:|---|---:|---|---|---|---|---|---|',
    ...rows,
  ];
}

function section(match: Match, spec: Spec): string[] {
  const lines = [`## ${escapeMarkdown(match.file)}: ${match.score.toFixed(1)}, ${match.band} fit`, ''];
  if (statusOf(match) === 'needs-review')
    lines.push(`**Needs review.** ${escapeMarkdown(reviewText(match))}`, '');
  if (match.decision !== undefined)
    lines.push(`**Decision:** ${escapeMarkdown(decisionText(match.decision))}`, '');
  lines.push('| | requirement | points | why | evidence |', '|---|---|---:|---|---|');
  for (const [index, result] of match.requirements.entries()) {
    const requirement = spec.requirements[index];
    if (requirement === undefined) continue;
    const points =
      result.status === 'unknown' ? '–' : `${result.points.toFixed(1)} of ${result.possible.toFixed(1)}`;
    const quote = result.evidence[0] === undefined ? '' : quoted(result.evidence[0]);
    lines.push(
      `| ${marks[result.status]} | ${escapeMarkdown(requirement.text)} (${requirement.importance}) | ${points} | ${escapeMarkdown(result.reason)} | ${quote} |`,
    );
  }
  const gaps = gapsOf(match, spec).filter(({ result }) => result.advice !== null);
  if (gaps.length > 0) lines.push('', 'Gaps, largest first:', '');
  for (const { requirement, result, lost } of gaps) {
    lines.push(
      `- −${lost.toFixed(1)} ${escapeMarkdown(shortName(requirement, 120))}: ${escapeMarkdown(result.advice ?? '')}`,
    );
  }
  for (const flag of match.flags) lines.push('', `Note: ${flag.kind}, ${escapeMarkdown(flag.detail)}`);
  return lines;
}

function quoted({ source }: Evidence): string {
  const where = source.page === null ? `line ${source.line}` : `page ${source.page}, line ${source.line}`;
  return source.quote === '' ? where : `“${escapeMarkdown(source.quote)}” ${where}`;
}
