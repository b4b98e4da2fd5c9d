// rolefit report: saved results → any report format; nothing is recomputed.
import { type Command, Option } from 'commander';
import { blindOptions, type DeliverOptions, deliver, formatOption, outputOption } from './deliver.ts';
import { exitCodeOf } from './exit-codes.ts';
import { parseCount } from './options.ts';
import { readSaved } from './saved.ts';

/** Adds the command `report`. */
export function addReport(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('report')
    .description('render saved results again in another format')
    .argument('<results>', 'the JSON that `rolefit score --format json` wrote')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(new Option('--top <n>', 'show only the first n of a ranking').argParser(parseCount))
    .option('--no-color', 'no colours')
    .addHelpText('after', '\nExample:\n  $ rolefit report results.json -o ranking.html -o ranking.csv');
  for (const option of blindOptions()) command.addOption(option);
  command.action(async (file: string, options: DeliverOptions) => {
    const results = await readSaved(file);
    const { matches, ...head } = results;
    await deliver({ results: head, count: matches.length, matches: () => matches }, options);
    finish(exitCodeOf(results));
  });
}
