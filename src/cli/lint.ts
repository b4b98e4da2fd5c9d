// rolefit lint: postings → what in them hurts, and what to write instead.
import { type Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import {
  type FindingLevel,
  findingLevels,
  type LintFormat,
  type LintReport,
  lintFormats,
} from '../model/lint.ts';
import { outputOption } from './deliver.ts';
import { exitCodes } from './exit-codes.ts';
import { today } from './options.ts';
import { print, save, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, type SharedOptions } from './shared.ts';
import { inputFor } from './stdin.ts';

interface LintOptions extends SharedOptions {
  format?: LintFormat;
  output: string[];
  failOn?: FindingLevel;
}

/** Adds the command `lint`. */
export function addLint(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('lint')
    .description('tell the author of a posting what hurts it, where, and what to write instead')
    .argument('<posting...>', 'text, Markdown, HTML, PDF, DOCX or job-board JSON files; - for standard input')
    .addOption(
      new Option('--format <format>', 'what to print on standard output (default: terminal)').choices(
        lintFormats,
      ),
    )
    .addOption(outputOption())
    .addOption(
      new Option('--fail-on <level>', 'exit 1 when there is a finding of this level or a worse one').choices(
        findingLevels,
      ),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ rolefit lint posting.txt
  $ rolefit lint jobs/*.md --format github --fail-on error
  $ rolefit lint posting.txt -o findings.sarif`,
    );
  addSharedOptions(command).action(async (postings: string[], options: LintOptions) => {
    finish(await lint(postings, options));
  });
}

async function lint(postings: string[], options: LintOptions): Promise<number> {
  const files = options.output.map((file) => ({ file, format: formatByName(file) }));
  const rolefit = await import('../index.ts');
  const report = await rolefit.lint({
    postings: await Promise.all(postings.map(inputFor)),
    config: await configOf(options),
    asOf: options.asOf ?? today(),
  });
  for (const { file, format } of files) {
    const render = await rolefit.loadLintReport(format);
    await save(file, render(report, { color: false, width: 100 }));
  }
  if (files.length === 0 || options.format !== undefined) {
    const render = await rolefit.loadLintReport(options.format ?? 'terminal');
    await print(render(report, { color: wantsColor(options.color), width: terminalWidth() }));
  }
  return exitCodeFor(report, options.failOn);
}

/** A finding at or above the level outweighs unreadable files; the report shows both. */
function exitCodeFor({ postings, unreadable }: LintReport, failOn: FindingLevel | undefined): number {
  const least = failOn === undefined ? findingLevels.length : findingLevels.indexOf(failOn);
  const failed = postings.some(({ findings }) =>
    findings.some(({ level }) => findingLevels.indexOf(level) >= least),
  );
  if (failed) return exitCodes.gateFailed;
  return unreadable.length > 0 ? exitCodes.unreadable : exitCodes.done;
}

function formatByName(file: string): LintFormat {
  if (file.endsWith('.sarif')) return 'sarif';
  if (file.endsWith('.json')) return 'json';
  if (file.endsWith('.txt')) return 'terminal';
  throw new UsageError(`${file}: the extension names no lint format.`, 'Known extensions: .txt .json .sarif');
}
