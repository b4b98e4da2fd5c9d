// rolefit run: one run over many machines, through a queue in PostgreSQL or in a folder.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Planned, Worked } from '../index.ts';
import { UsageError } from '../model/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { addGateOptions, type GateOptions, withGates } from './gates.ts';
import { listenForInterrupt } from './interrupt.ts';
import { parseCount, today } from './options.ts';
import { print, tell } from './output.ts';
import { addCollect, addPurge, addRetry, addStatus } from './run-after.ts';
import { addSharedOptions, configOf, ocrHelp, type SharedOptions } from './shared.ts';
import { inputFor } from './stdin.ts';

interface QueueOption {
  queue: string;
}

interface PlanOptions extends SharedOptions, GateOptions, QueueOption {
  job: string[];
  recursive?: boolean;
  ocr?: boolean;
  shard: number;
  heartbeat: number;
}

interface WorkOptions extends QueueOption {
  run?: string;
  workers?: number;
  untilEmpty?: boolean;
  cache: boolean;
  quiet?: boolean;
}

type Finish = (code: number) => void;

/** Adds the command `run` with its parts. */
export function addRun(program: Command, finish: Finish): void {
  const run = program
    .command('run')
    .description('score more resumes than one machine should: plan, work on any number of machines, collect')
    .addHelpText(
      'after',
      `
A queue is a PostgreSQL database (--queue postgres://host/database) that any number of workers share, or a folder on
this machine, which serves one process at a time. --queue can stand in ROLEFIT_QUEUE. Credentials come from the
environment, never from --queue: PGUSER, PGPASSWORD; AWS_ENDPOINT_URL_S3, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY. The queue holds
file names and matches, which are personal data: \`rolefit run purge\` removes them.

Examples:
  $ id=$(rolefit run plan /shared/resumes --job posting.txt --queue postgres://db/rolefit)
  $ rolefit run work --queue postgres://db/rolefit --until-empty
  $ rolefit run status "$id" --queue postgres://db/rolefit
  $ rolefit run collect "$id" --queue postgres://db/rolefit -o ranking.csv`,
    );
  addPlan(run, finish);
  addWork(run, finish);
  addStatus(run, finish);
  addCollect(run, finish);
  addRetry(run, finish);
  addPurge(run, finish);
  run.hook('preAction', (_, part) => {
    if (part.getOptionValueSource('queue') === 'cli' && hasPassword(part.getOptionValue('queue')))
      throw new UsageError(
        '--queue holds a password, and others on this machine can see it.',
        'Put the password into PGPASSWORD, or the whole address into ROLEFIT_QUEUE.',
      );
  });
  for (const part of run.commands) {
    part.exitOverride();
    part.addOption(
      new Option('--queue <place>', 'postgres://…, or a folder')
        .env('ROLEFIT_QUEUE')
        .default('.rolefit/queue'),
    );
  }
}

/** A password before the host, or as a parameter after it. */
const hasPassword = (queue: string): boolean =>
  /^postgres(?:ql)?:\/\//.test(queue) && /:\/\/[^@?]*:[^@?]*@|[?&][a-z]*password=/i.test(queue);

function addPlan(run: Command, finish: Finish): void {
  const plan = run
    .command('plan')
    .description('put the shards of a run into the queue and print its id; the same run is planned once')
    .argument('<resumes...>', 'folders, files or globs; a manifest.ndjson; s3://bucket/prefix')
    .requiredOption(
      '--job <posting>',
      'the posting or spec; several, or a folder of them, give a matrix',
      (text: string, before: string[] = []) => [...before, text],
    )
    .addOption(new Option('--shard <n>', 'resumes of one shard').argParser(parseShard).default(500))
    .addOption(
      new Option('--heartbeat <seconds>', 'silence after which a shard is given to another worker')
        .argParser(parseHeartbeat)
        .default(30),
    )
    .option('--recursive', 'look into sub-folders too')
    .option('--ocr', ocrHelp);
  addSharedOptions(addGateOptions(plan)).action(async (resumes: string[], options: PlanOptions) => {
    const { planRun } = await import('../index.ts');
    const ownConfig = await configOf(options);
    const config = withGates({ ...ownConfig, ocr: options.ocr ?? ownConfig.ocr }, options);
    const planned = await planRun({
      queue: options.queue,
      resumes,
      jobs: await Promise.all(options.job.map(inputFor)),
      config,
      recursive: options.recursive ?? config.recursive ?? false,
      asOf: options.asOf ?? today(),
      shard: options.shard,
      heartbeat: options.heartbeat,
    });
    if (!options.quiet) tell(plannedText(planned));
    await print(`${planned.id}\n`);
    finish(exitCodes.done);
  });
}

function addWork(run: Command, finish: Finish): void {
  run
    .command('work')
    .description('score shards of the queue; SIGTERM lets the one under way finish')
    .option('--run <id>', 'only this run (default: every run of the queue)')
    .addOption(
      new Option('--workers <n>', 'processes that read files (default: one a core)').argParser(parseCount),
    )
    .option('--until-empty', 'leave when nothing is left instead of waiting for more')
    .option('--no-cache', 'neither use nor keep what was understood of resumes')
    .option('--quiet', 'no notes on standard error')
    .action(async (options: WorkOptions) => {
      const { workRun } = await import('../index.ts');
      const interrupt = listenForInterrupt();
      try {
        const worked = await workRun({ ...options, signal: interrupt.signal });
        if (!options.quiet) tell(workedText(worked));
      } finally {
        interrupt.release();
      }
      finish(exitCodes.done);
    });
}

function plannedText({ files, unread, shards, added }: Planned): string {
  const known = unread > 0 ? `, and ${unread} that cannot be read` : '';
  const before = added ? '' : '; planned before, nothing was added';
  return `rolefit: ${shared(files - unread, shards)}${known}${before}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
const shared = (files: number, shards: number): string =>
  `${counted(files, 'file')} in ${counted(shards, 'shard')}`;

function workedText({ shards, files, split, dead, late }: Worked): string {
  const odd = [
    split > 0 ? `${split} split` : '',
    dead > 0 ? `${dead} given up` : '',
    late > 0 ? `${late} late` : '',
  ].filter((text) => text !== '');
  return `rolefit: ${shared(files, shards)}${odd.map((text) => ` · ${text}`).join('')}`;
}

function parseShard(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1 || size > 1000)
    throw new InvalidArgumentError(
      'Give a whole number from 1 to 1000; 200 to 1000 are worth their overhead.',
    );
  return size;
}

function parseHeartbeat(text: string): number {
  const seconds = Number(text);
  if (!Number.isInteger(seconds) || seconds < 10)
    throw new InvalidArgumentError('Give a whole number of at least 10.');
  return seconds;
}
