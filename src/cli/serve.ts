// rolefit serve: saved results → a report on 127.0.0.1 in which weights and gates can be changed.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../model/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { print, tell } from './output.ts';
import { decideRuns, decisionsOf, type OverrideOptions, overrideOption, type SavedRun } from './override.ts';
import { readText } from './saved.ts';
import { configOf } from './shared.ts';

interface ServeOptions extends OverrideOptions {
  port: number;
  config?: string;
  blind: boolean;
  quiet?: boolean;
}

/** Adds the command `serve`. */
export function addServe(program: Command, finish: (code: number) => void): void {
  program
    .command('serve')
    .description('open saved results in a browser, with sliders for weights and gates')
    .argument(
      '<results>',
      'the JSON that `rolefit score --format json` wrote, for one posting or several, or a folder of such files',
    )
    .addOption(
      new Option('--port <n>', 'port on 127.0.0.1; 0 for one that is free').argParser(parsePort).default(0),
    )
    .option('--config <file>', 'configuration that the sliders start from, instead of the one in this folder')
    .addOption(overrideOption())
    .option('--no-blind', 'names of files instead of labels')
    .option('--quiet', 'no notes on standard error')
    .addHelpText('after', '\nExample:\n  $ rolefit serve results.json --port 8080')
    .action(async (path: string, options: ServeOptions) => {
      finish(await serve(path, options));
    });
}

async function serve(path: string, options: ServeOptions): Promise<number> {
  const { serveResults } = await import('../index.ts');
  const decisions = await decisionsOf(options);
  const config = await configOf({ config: options.config });
  const runs = await decideRuns(await runsIn(path), decisions);
  const served = await serveResults({ runs, config, port: options.port, blind: options.blind });
  await print(`${served.url}\n`);
  if (!options.quiet)
    tell('rolefit: only this machine can open that address, and only with all of it. Ctrl-C ends it.');
  await interruption();
  await served.close();
  return exitCodes.done;
}

/** One run of a file; of a folder all files that hold results, by name. */
async function runsIn(path: string): Promise<SavedRun[]> {
  const { parseRuns } = await import('../index.ts');
  const runsOf = (text: string, file: string): SavedRun[] =>
    parseRuns(text, file).map((results) => ({ file, results }));
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) return runsOf(await readText(path), path);
  const runs: SavedRun[] = [];
  for (const file of (await readdir(path)).filter((name) => name.endsWith('.json')).sort()) {
    const text = await readText(join(path, file));
    // Other JSON may lie in the folder; what says that it holds results has to.
    if (text.includes('"rolefit.results/')) runs.push(...runsOf(text, file));
  }
  if (runs.length > 0) return runs;
  throw new InputError(
    'not-found',
    path,
    `${path} holds no saved results.`,
    'Put files there that `rolefit score --format json` wrote.',
  );
}

/** Ctrl-C is how a server ends: no failure. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('Give a port from 0 to 65535.');
  return port;
}
