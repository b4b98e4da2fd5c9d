// rolefit verify: saved results → scored again, identical or not.
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Results } from '../model/results.ts';
import { exitCodes } from './exit-codes.ts';
import { parseCount } from './options.ts';
import { print, terminalWidth, wantsColor } from './output.ts';
import { readSaved } from './saved.ts';
import { configOf } from './shared.ts';

interface VerifyOptions {
  resumes?: string;
  config?: string;
  workers?: number;
  format: 'terminal' | 'json';
  color: boolean;
}

/** Adds the command `verify`. */
export function addVerify(program: Command, finish: (code: number) => void): void {
  program
    .command('verify')
    .description('score the files of saved results again, and say whether the same comes out')
    .argument('<results>', 'the JSON that `rolefit score --format json` wrote')
    .option('--resumes <folder>', 'where the files lie now, if not where they lay then')
    .option('--config <file>', 'configuration that the results were made with, instead of the one here')
    .addOption(new Option('--workers <n>', 'processes that read and score').argParser(parseCount))
    .addOption(
      new Option('--format <format>', 'what to print').choices(['terminal', 'json']).default('terminal'),
    )
    .option('--no-color', 'no colours')
    .addHelpText('after', '\nExample:\n  $ rolefit verify results.json --resumes archive/')
    .action(async (file: string, options: VerifyOptions) => {
      finish(await verifySaved(file, options));
    });
}

/** 1 where something came out otherwise, as for a gate that failed. */
async function verifySaved(file: string, options: VerifyOptions): Promise<number> {
  const { renderVerification, verify } = await import('../index.ts');
  const results = await readSaved(file);
  const paths = await pathsFor(results, options.resumes);
  const verification = await verify({
    results,
    pathOf: (name) => paths.get(name) ?? name,
    config: await configOf(options),
    workers: options.workers,
  });
  await print(
    options.format === 'json'
      ? `${JSON.stringify(verification, null, 2)}\n`
      : renderVerification(verification, { color: wantsColor(options.color), width: terminalWidth() }),
  );
  return verification.deviations.length === 0 ? exitCodes.done : exitCodes.gateFailed;
}

/** Where each file lies: under the folder by its whole name, else by the last part of it, else where it lay. */
async function pathsFor(
  { matches, unreadable }: Results,
  folder: string | undefined,
): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  if (folder === undefined) return paths;
  for (const { file } of [...matches, ...unreadable]) {
    const whole = join(folder, file);
    paths.set(file, (await isThere(whole)) ? whole : join(folder, basename(file)));
  }
  return paths;
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
