// The parts of `rolefit run` that look at a run that was planned: status, collect, retry, purge.
import { type Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import {
  blindOptions,
  checkDelivery,
  type DeliverOptions,
  deliver,
  formatOption,
  outputOption,
} from './deliver.ts';
import { checkMatrixDelivery, deliverMatrix, matrixExitCode } from './deliver-matrix.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { parseCount, parseScore } from './options.ts';
import { print, tell } from './output.ts';
import {
  codeWith,
  decide,
  decideMatrix,
  decisionsOf,
  type OverrideOptions,
  overrideOption,
} from './override.ts';
import { statusText } from './run-status.ts';

interface QueueOption {
  queue: string;
}

interface CollectOptions extends QueueOption, DeliverOptions, OverrideOptions {
  minScore?: number;
  partial?: boolean;
}

type Finish = (code: number) => void;

export function addStatus(run: Command, finish: Finish): void {
  run
    .command('status')
    .description('say how far a run is: counts, rate, time left, oldest heartbeat, failures by code')
    .argument('<id>', 'the run, as `rolefit run plan` printed it')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['terminal', 'json']).default('terminal'),
    )
    .action(async (id: string, { queue, format }: QueueOption & { format: string }) => {
      const { runStatus } = await import('../index.ts');
      const status = await runStatus({ queue, run: id });
      await print(format === 'json' ? `${JSON.stringify(status, null, 2)}\n` : statusText(status));
      finish(exitCodes.done);
    });
}

export function addCollect(run: Command, finish: Finish): void {
  const collect = run
    .command('collect')
    .description('write the reports of a run, the same bytes as `rolefit score` of the same files')
    .argument('<id>', 'the run, as `rolefit run plan` printed it')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(new Option('--top <n>', 'show only the first n of a ranking').argParser(parseCount))
    .addOption(new Option('--min-score <n>', 'leave out resumes with a lower score').argParser(parseScore))
    .addOption(overrideOption())
    .option('--partial', 'take what is there of a run that is not done')
    .option('--no-color', 'no colours');
  for (const option of blindOptions()) collect.addOption(option);
  collect.action(async (id: string, options: CollectOptions) => {
    checkDelivery(options);
    const { collectRun } = await import('../index.ts');
    const { queue, partial, minScore } = options;
    const decisions = await decisionsOf(options);
    finish(
      await collectRun({ queue, run: id, partial, minScore }, async ({ several, rankings, matrix }) => {
        const [ranking] = rankings;
        if (ranking === undefined) throw new UsageError('The run has no posting.');
        if (several) {
          checkMatrixDelivery(options);
          const { given, leftOut } = await decideMatrix(matrix(), decisions, ranking.all);
          await deliverMatrix(given, options);
          return codeWith(matrixExitCode(given), leftOut);
        }
        const { given, leftOut } = await decide(ranking, decisions, ranking.all);
        await deliver(given, options);
        return codeWith(exitCodeOf(ranking.results), leftOut);
      }),
    );
  });
}

export function addRetry(run: Command, finish: Finish): void {
  run
    .command('retry')
    .description(
      'plan once more what failed for a reason that may be gone: timeouts, memory, crashes, missing files',
    )
    .argument('<id>', 'the run, as `rolefit run plan` printed it')
    .action(async (id: string, { queue }: QueueOption) => {
      const { retryRun } = await import('../index.ts');
      const { files } = await retryRun({ queue, run: id });
      tell(`rolefit: ${files} ${files === 1 ? 'file' : 'files'} planned once more.`);
      finish(exitCodes.done);
    });
}

export function addPurge(run: Command, finish: Finish): void {
  run
    .command('purge')
    .description('remove all that the queue holds of a run')
    .argument('<id>', 'the run, as `rolefit run plan` printed it')
    .action(async (id: string, { queue }: QueueOption) => {
      const { purgeRun } = await import('../index.ts');
      await purgeRun({ queue, run: id });
      tell(`rolefit: run ${id} removed.`);
      finish(exitCodes.done);
    });
}
