// rolefit purge: files of a run → gone, with what the cache keeps of their resumes.
import type { Command } from 'commander';
import type { Purged } from '../index.ts';
import { UsageError } from '../model/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { print, tell } from './output.ts';
import { configOf } from './shared.ts';

interface PurgeOptions {
  expired: boolean;
  dryRun: boolean;
  config?: string;
}

/** Adds the command `purge`. */
export function addPurge(program: Command, finish: (code: number) => void): void {
  program
    .command('purge')
    .description(
      'remove what a run left behind: results, journal, page, table, and its resumes from the cache',
    )
    .argument('[file...]', 'files that rolefit wrote (JSON, NDJSON, HTML, CSV, journals)')
    .option(
      '--expired',
      'only what is older than `retention.days` of the configuration; the whole cache and journals of runs too',
      false,
    )
    .option('--dry-run', 'say what would go, and remove nothing', false)
    .option('--config <file>', 'configuration, instead of the one here')
    .addHelpText(
      'after',
      `
A file goes only if it begins as rolefit writes it; resumes and postings are never touched. Reports in other formats
are to be removed by hand, and shards of a run over many machines by \`rolefit run purge\`.

Examples:
  $ rolefit purge results.json run.ndjson --dry-run
  $ rolefit purge --expired archive/*.json`,
    )
    .action(async (files: string[], options: PurgeOptions) => {
      finish(await purgeFiles(files, options));
    });
}

async function purgeFiles(files: readonly string[], options: PurgeOptions): Promise<number> {
  if (files.length === 0 && !options.expired)
    throw new UsageError('There is nothing to purge.', 'Name files of a run, or give --expired.');
  const { purge, rememberedJournals, retentionDays } = await import('../index.ts');
  const { dryRun, expired } = options;
  const olderThan = expired ? retentionDays(await configOf(options)) : null;
  const journals = expired ? await rememberedJournals() : [];
  const gone = await purge([...new Set([...files, ...journals])], { dryRun, olderThan });
  for (const one of gone) await print(`${one.path}: ${nameOf(one)}\n`);
  const bytes = gone.reduce((sum, one) => sum + one.bytes, 0);
  tell(
    `rolefit: ${gone.length} ${gone.length === 1 ? 'file' : 'files'}, ${(bytes / 1000).toFixed(1)} kB, ${dryRun ? 'would be removed' : 'removed'}.`,
  );
  return exitCodes.done;
}

const nameOf = ({ kind }: Purged): string => (kind === 'cache' ? 'what was understood of a resume' : kind);
