// Lint report → GitHub workflow commands, which a run shows as annotations on the files.
import type { Finding, FindingLevel, LintedPosting, LintReport } from '../model/lint.ts';
import type { Unreadable } from '../model/results.ts';
import { escapeWorkflow, escapeWorkflowProperty } from './escape.ts';
import { fileColumns, fileLine } from './lint-place.ts';

const commands: Record<FindingLevel, string> = { error: 'error', warning: 'warning', note: 'notice' };

/** One command a finding; a file that could not be read is an error. */
export function renderLintGithub({ postings, unreadable }: LintReport): string {
  const lines = [
    ...postings.flatMap((posting) => posting.findings.map((finding) => annotation(finding, posting))),
    ...unreadable.map(notRead),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(finding: Finding, posting: LintedPosting): string {
  const { rule, level, source, reason, advice } = finding;
  const columns = fileColumns(finding, posting);
  const properties = [
    `file=${escapeWorkflowProperty(posting.file)}`,
    ...(fileLine(finding, posting) === null ? [] : [`line=${source?.line}`]),
    ...(columns === null ? [] : [`col=${columns.start}`, `endColumn=${columns.end}`]),
    `title=${escapeWorkflowProperty(rule)}`,
  ];
  const quote = source === null ? '' : `“${source.quote}”: `;
  return `::${commands[level]} ${properties.join(',')}::${escapeWorkflow(`${quote}${reason} ${advice}`)}`;
}

const notRead = ({ file, message: said, hint }: Unreadable): string =>
  `::error file=${escapeWorkflowProperty(file)},title=not read::${escapeWorkflow(hint === null ? said : `${said} ${hint}`)}`;
