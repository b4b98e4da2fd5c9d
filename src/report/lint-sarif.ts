// Lint report → SARIF 2.1.0 (OASIS, 2020), for code-scanning services and editors.
import { jsonText } from '../model/json-text.ts';
import { type Finding, type LintedPosting, type LintReport, lintRules } from '../model/lint.ts';
import type { Unreadable } from '../model/results.ts';
import { escapeTerminal } from './escape.ts';
import { fileColumns, fileLine } from './lint-place.ts';

/** One run with every rule in it; a file that could not be read is a notification of the tool. */
export function renderLintSarif({ engine, postings, unreadable }: LintReport): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'rolefit',
            version: engine.version,
            rules: lintRules.map(({ id, level, about }) => ({
              id,
              shortDescription: { text: about },
              defaultConfiguration: { level },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(notification),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: postings.map(({ file, sha256 }) => ({
          location: { uri: uriOf(file) },
          hashes: { 'sha-256': sha256 },
        })),
        results: postings.flatMap((posting) => posting.findings.map((finding) => resultOf(finding, posting))),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
}

function resultOf(finding: Finding, posting: LintedPosting): object {
  const { rule, level, reason, advice, source } = finding;
  const quote = source === null ? '' : `“${source.quote}”: `;
  return {
    ruleId: rule,
    ruleIndex: lintRules.findIndex(({ id }) => id === rule),
    level,
    message: { text: escapeTerminal(`${quote}${reason} ${advice}`) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(posting.file) }, ...regionOf(finding, posting) },
      },
    ],
  };
}

function regionOf(finding: Finding, posting: LintedPosting): object {
  const startLine = fileLine(finding, posting);
  if (startLine === null || finding.source === null) return {};
  const columns = fileColumns(finding, posting);
  const snippet = { text: finding.source.quote };
  if (columns === null) return { region: { startLine, snippet } };
  return { region: { startLine, startColumn: columns.start, endColumn: columns.end, snippet } };
}

function notification({ file, code, message, hint }: Unreadable): object {
  return {
    level: 'error',
    descriptor: { id: code },
    message: { text: escapeTerminal(hint === null ? message : `${message} ${hint}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

/** A path as a URI reference: relative where it was, a file URI where it was absolute. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(file.replaceAll('\\', '/'))) return `file:///${path.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
