// rolefit report: saved results or a saved matrix → any report format that can show it; nothing is recomputed.
import { type Command, Option } from 'commander';
import { blindOptions, type DeliverOptions, deliver, formatOption, outputOption } from './deliver.ts';
import { checkMatrixDelivery, deliverMatrix, matrixExitCode } from './deliver-matrix.ts';
import { exitCodeOf } from './exit-codes.ts';
import { parseCount } from './options.ts';
import {
  codeWith,
  decide,
  decideMatrix,
  decisionsOf,
  type OverrideOptions,
  overrideOption,
} from './override.ts';
import { readText } from './saved.ts';

/** Adds the command `report`. */
export function addReport(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('report')
    .description('render saved results again in another format')
    .argument('<results>', 'the JSON that `rolefit score --format json` wrote, for one posting or several')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(new Option('--top <n>', 'show only the first n of a ranking').argParser(parseCount))
    .addOption(overrideOption())
    .option('--no-color', 'no colours')
    .addHelpText('after', '\nExample:\n  $ rolefit report results.json -o ranking.html -o ranking.csv');
  for (const option of blindOptions()) command.addOption(option);
  command.action(async (file: string, options: DeliverOptions & OverrideOptions) => {
    const { parseSaved } = await import('../index.ts');
    const saved = parseSaved(
      await readText(file, 'Give the file that `rolefit score --format json` wrote.'),
      file,
    );
    if ('jobs' in saved) {
      checkMatrixDelivery(options);
      const { given, leftOut } = await decideMatrix(saved, await decisionsOf(options));
      await deliverMatrix(given, options);
      finish(codeWith(matrixExitCode(given), leftOut));
      return;
    }
    const { matches, ...head } = saved;
    const delivered = { results: head, count: matches.length, matches: () => matches };
    const { given, leftOut } = await decide(delivered, await decisionsOf(options));
    await deliver(given, options);
    finish(codeWith(exitCodeOf(saved), leftOut));
  });
}
