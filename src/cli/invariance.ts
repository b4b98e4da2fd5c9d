// rolefit audit invariance: edits that must not matter, and whether they do.
import { type Command, Option } from 'commander';
import { type InvarianceFormat, invarianceFormats } from '../model/invariance.ts';
import { exitCodes } from './exit-codes.ts';
import { today } from './options.ts';
import { print, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, type SharedOptions } from './shared.ts';

interface InvarianceOptions extends SharedOptions {
  job: string;
  recursive?: boolean;
  format: InvarianceFormat;
}

/** Adds `invariance` to the command `audit`. */
export function addInvariance(audit: Command, finish: (code: number) => void): void {
  const command = audit
    .command('invariance')
    .description('edit names, addresses, ages, schools and layout, and see that no score changes')
    .argument('<resumes...>', 'files, folders or globs')
    .addOption(new Option('--job <file>', 'the posting, or a spec that was made of it').makeOptionMandatory())
    .option('--recursive', 'also look into folders inside folders')
    .addOption(
      new Option('--format <format>', 'what to print').choices(invarianceFormats).default('terminal'),
    );
  addSharedOptions(command)
    .addHelpText('after', '\nExample:\n  $ rolefit audit invariance resumes/ --job posting.txt')
    .action(async (resumes: string[], options: InvarianceOptions) => {
      finish(await invariance(resumes, options));
    });
}

/** 1 where an edit mattered, 3 where it did not but some file could not be read. */
async function invariance(resumes: string[], options: InvarianceOptions): Promise<number> {
  const { auditInvariance, renderInvariance } = await import('../index.ts');
  const { job, recursive, asOf = today() } = options;
  const config = await configOf(options);
  const report = await auditInvariance({ resumes, job, recursive, config, asOf });
  await print(
    options.format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : renderInvariance(report, { color: wantsColor(options.color), width: terminalWidth() }),
  );
  if (!report.passed) return exitCodes.gateFailed;
  return report.unreadable.length > 0 ? exitCodes.unreadable : exitCodes.done;
}
