// rolefit advise: one resume and a posting → what the candidate can truthfully change, and what it would give.
import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Given } from '../index.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { jsonText } from '../model/json-text.ts';
import { exitCodes } from './exit-codes.ts';
import { parseScore, today } from './options.ts';
import { print, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, ocrHelp, type SharedOptions } from './shared.ts';
import { checkOneStdin, inputFor } from './stdin.ts';

interface AdviseOptions extends SharedOptions {
  job: string;
  threshold?: number;
  format: 'terminal' | 'json';
  ocr?: boolean;
}

/** Adds the command `advise`. */
export function addAdvise(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('advise')
    .description('for candidates: what could truthfully be said better for a posting, and what it would give')
    .argument('<resume...>', 'your resume: one file, or - for standard input')
    .requiredOption(
      '--job <posting>',
      'the posting, or a spec that `rolefit spec` made; - for standard input',
    )
    .addOption(
      new Option('--threshold <n>', 'the score to reach, instead of the next bands').argParser(parseScore),
    )
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'),
    )
    .option('--ocr', ocrHelp)
    .addHelpText(
      'after',
      `
Points are never estimated: each is the score of the same resume with that edit made. An edit is offered only for what
is on the paper or near to it. Make it only if it is true.

Examples:
  $ rolefit advise resume.pdf --job posting.txt
  $ rolefit advise resume.docx --job posting.html --threshold 70
  $ rolefit advise resume.pdf --job posting.txt --format json`,
    );
  addSharedOptions(command).action(async (resumes: string[], options: AdviseOptions) => {
    finish(await adviseOne(resumes, options));
  });
}

async function adviseOne(resumes: readonly string[], options: AdviseOptions): Promise<number> {
  const [file = ''] = resumes;
  if (resumes.length > 1 || (await isFolder(file)))
    throw new UsageError(
      'Advice is for one resume at a time: it speaks to the person who wrote it.',
      'Run it once for each file. `rolefit score` ranks many.',
    );
  checkOneStdin([options.job, file]);
  const config = await configOf(options);
  const [resume, job] = [await inputFor(file), await inputFor(options.job)];
  const { advise, renderAdvice, renderAdviceJson } = await import('../index.ts');
  const look = { color: wantsColor(options.color), width: terminalWidth() };
  try {
    const advice = await advise({
      resume,
      job,
      config: { ...config, ocr: options.ocr ?? config.ocr },
      asOf: options.asOf ?? today(),
      threshold: options.threshold ?? null,
    });
    await print(options.format === 'json' ? renderAdviceJson(advice) : renderAdvice(advice, look));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof InputError) || !isOf(error, resume)) throw error;
    return await tellUnreadable(error, options, look);
  }
}

/** A resume that cannot be read is an answer too: programs see no more of it. One that is not there is a slip. */
async function tellUnreadable(
  { code, file, message, hint }: InputError,
  { format }: AdviseOptions,
  look: { color: boolean; width: number },
): Promise<number> {
  const { renderUnreadable } = await import('../index.ts');
  const failure = { file, code, message, hint };
  await print(
    format === 'json'
      ? `${jsonText({ schema: 'rolefit.advice/1', unreadable: failure }, 2)}\n`
      : renderUnreadable(failure, look),
  );
  return exitCodes.unreadable;
}

const slips = new Set(['not-found', 'permission', 'not-a-file']);

const isOf = ({ file, code }: InputError, resume: Given): boolean =>
  !slips.has(code) && file === (typeof resume === 'string' ? resume : resume.name);

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
