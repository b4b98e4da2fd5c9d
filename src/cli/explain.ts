// rolefit explain: saved results → why one resume stands where it does, or above another.
import { type Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { Match, Results } from '../model/results.ts';
import { exitCodes } from './exit-codes.ts';
import { print, tell, terminalWidth, wantsColor } from './output.ts';
import { readSaved } from './saved.ts';
import { configOf } from './shared.ts';

interface ExplainOptions {
  config?: string;
  format: 'terminal' | 'json';
  quiet?: boolean;
  color: boolean;
}

/** Adds the command `explain`. */
export function addExplain(program: Command, finish: (code: number) => void): void {
  program
    .command('explain')
    .description('say why a resume stands where it does, or above another')
    .argument('<results>', 'the JSON that `rolefit score --format json` wrote')
    .argument('<resume>', 'its file name, or its place in the ranking')
    .argument('[other]', 'the resume to compare it with')
    .addOption(
      new Option('--format <format>', 'what to print').choices(['terminal', 'json']).default('terminal'),
    )
    .option('--config <file>', 'configuration that the results were made with, instead of the one here')
    .option('--quiet', 'no notes on standard error')
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      '\nExamples:\n  $ rolefit explain results.json resume-07.pdf\n  $ rolefit explain results.json 1 2',
    )
    .action(async (file: string, one: string, other: string | undefined, options: ExplainOptions) => {
      finish(await explainSaved(file, one, other, options));
    });
}

async function explainSaved(
  file: string,
  one: string,
  other: string | undefined,
  options: ExplainOptions,
): Promise<number> {
  const { explain, hashOf, renderExplanation, renderExplanationJson, weightsWith } = await import(
    '../index.ts'
  );
  const results = await readSaved(file);
  const config = await configOf(options);
  const weights = weightsWith(config.weights);
  if (hashOf(weights) !== results.engine.weights && options.quiet !== true)
    tell(
      'rolefit: the results were made with other weights; how stable a place is may differ. Name their configuration with --config.',
    );
  const second = other === undefined ? null : matchFor(other, results);
  const explanation = explain(results, weights, matchFor(one, results), second);
  await print(
    options.format === 'json'
      ? renderExplanationJson(explanation)
      : renderExplanation(explanation, { color: wantsColor(options.color), width: terminalWidth() }),
  );
  return exitCodes.done;
}

/** A match by its whole file name, by the last part of it, or by its place where only one has that. */
function matchFor(name: string, { matches, unreadable }: Results): Match {
  const ways: ((match: Match) => boolean)[] = [
    ({ file }) => file === name,
    ({ file }) => file.endsWith(`/${name}`),
    ({ rank }) => String(rank) === name,
  ];
  for (const way of ways) {
    const found = matches.filter(way);
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    if (found.length > 1)
      throw new UsageError(
        `${name} may be ${found
          .map(({ file }) => file)
          .slice(0, 5)
          .join(' or ')}.`,
        'Give the whole file name.',
      );
  }
  const failed = unreadable.find(({ file }) => file === name || file.endsWith(`/${name}`));
  if (failed !== undefined)
    throw new UsageError(`${failed.file} has no score: ${failed.message}`, failed.hint);
  throw new UsageError(
    `${name} is no resume of these results.`,
    'Give a file name or a place that stands in the ranking.',
  );
}
