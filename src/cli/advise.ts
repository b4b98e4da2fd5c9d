// rolefit advise: one resume and a posting → what the candidate can truthfully change, and what it would give.
import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { Given } from '../index.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { jsonText } from '../model/json-text.ts';
import { targetOf } from '../model/report-format.ts';
import { outputOption } from './deliver.ts';
import { exitCodes } from './exit-codes.ts';
import { parseScore, today } from './options.ts';
import { print, save, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, ocrHelp, type SharedOptions } from './shared.ts';
import { checkOneStdin, inputFor } from './stdin.ts';

interface AdviseOptions extends SharedOptions {
  job: string;
  threshold?: number;
  format?: AdviceFormat;
  output: string[];
  ocr?: boolean;
}

const formats = ['terminal', 'json', 'markdown'] as const;
type AdviceFormat = (typeof formats)[number];

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
      new Option('--format <format>', 'what to print on standard output (default: terminal)').choices(
        formats,
      ),
    )
    .addOption(outputOption())
    .option('--ocr', ocrHelp)
    .addHelpText(
      'after',
      `
Points are never estimated: each is the score of the same resume with that edit made. An edit is offered only for what
is on the paper or near to it. Make it only if it is true.

Examples:
  $ rolefit advise resume.pdf --job posting.txt
  $ rolefit advise resume.docx --job posting.html --threshold 70
  $ rolefit advise resume.pdf --job posting.txt -o advice.md -o advice.json`,
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
  for (const output of options.output) targetFor(output);
  const config = await configOf(options);
  const [resume, job] = [await inputFor(file), await inputFor(options.job)];
  const { advise, renderAdvice, renderAdviceJson, renderAdviceMarkdown } = await import('../index.ts');
  try {
    const advice = await advise({
      resume,
      job,
      config: { ...config, ocr: options.ocr ?? config.ocr },
      asOf: options.asOf ?? today(),
      threshold: options.threshold ?? null,
    });
    await give(options, {
      terminal: (look) => renderAdvice(advice, look),
      json: () => renderAdviceJson(advice),
      markdown: () => renderAdviceMarkdown(advice),
    });
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof InputError) || !isOf(error, resume)) throw error;
    return await tellUnreadable(error, options);
  }
}

/** A resume that cannot be read is an answer too: programs see no more of it. One that is not there is a slip. */
async function tellUnreadable(
  { code, file, message, hint }: InputError,
  options: AdviseOptions,
): Promise<number> {
  const { renderUnreadable, renderUnreadableMarkdown } = await import('../index.ts');
  const failure = { file, code, message, hint };
  await give(options, {
    terminal: (look) => renderUnreadable(failure, look),
    json: () => `${jsonText({ schema: 'rolefit.advice/1', unreadable: failure }, 2)}\n`,
    markdown: () => renderUnreadableMarkdown(failure),
  });
  return exitCodes.unreadable;
}

/** Writes each file, and prints unless only files were asked for. */
async function give(
  { format, output, color }: AdviseOptions,
  render: Record<AdviceFormat, (look: { color: boolean; width: number }) => string>,
): Promise<void> {
  for (const target of output.map(targetFor))
    await save(target.file, render[target.format]({ color: false, width: 100 }));
  if (output.length > 0 && format === undefined) return;
  await print(render[format ?? 'terminal']({ color: wantsColor(color), width: terminalWidth() }));
}

function targetFor(output: string): { file: string; format: AdviceFormat } {
  const { file, format } = targetOf(output);
  const known = formats.find((name) => name === format);
  if (known !== undefined) return { file, format: known };
  throw new UsageError(`${output}: advice has no such format.`, 'Known extensions: .txt .json .md');
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
