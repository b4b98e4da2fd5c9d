// rolefit profile: a resume → what was read in it.

import { type Command, Option } from 'commander';
import type { Document } from '../model/document.ts';
import { jsonText } from '../model/json-text.ts';
import { exitCodes } from './exit-codes.ts';
import { today } from './options.ts';
import { print, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, ocrHelp, type SharedOptions } from './shared.ts';
import { inputFor } from './stdin.ts';

interface ProfileOptions extends SharedOptions {
  format: 'terminal' | 'json';
  text?: boolean;
  secondReader?: boolean;
  ocr?: boolean;
}

/** Adds the command `profile`. */
export function addProfile(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('profile')
    .description('print what was read in a resume: skills with every mention, positions, education')
    .argument('<resume>', 'a PDF, DOCX, ODT, text, Markdown, HTML or JSON Resume file; - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'),
    )
    .option('--text', 'print the text as read, to which the offsets in the profile refer')
    .option(
      '--second-reader',
      'show what ordinary software (pdf-parse, mammoth) reads in it, and what it sees otherwise',
    )
    .option('--ocr', ocrHelp)
    .addHelpText(
      'after',
      `
Examples:
  $ rolefit profile resume.pdf
  $ rolefit profile resume.docx --text
  $ rolefit profile resume.pdf --second-reader
  $ rolefit profile scan.pdf --ocr
  $ rolefit profile resume.pdf --format json --as-of 2026-01-31`,
    );
  addSharedOptions(command).action(async (resume: string, options: ProfileOptions) => {
    finish(await profile(resume, options));
  });
}

async function profile(file: string, options: ProfileOptions): Promise<number> {
  const rolefit = await import('../index.ts');
  const config = await configOf(options);
  const { document, resume } = await rolefit.readResume(await inputFor(file), {
    config: { ...config, ocr: options.ocr ?? config.ocr },
    asOf: options.asOf ?? today(),
    second: options.secondReader ?? false,
  });
  if (document.second) await printSecond(document, options);
  else if (options.text) await print(`${document.text}\n`);
  else if (options.format === 'json') await print(`${jsonText(resume.profile, 2)}\n`);
  else
    await print(
      rolefit.renderProfile(resume.profile, { color: wantsColor(options.color), width: terminalWidth() }),
    );
  return exitCodes.done;
}

async function printSecond(document: Document, options: ProfileOptions): Promise<void> {
  const { file, second } = document;
  if (second === undefined) return;
  if (options.text) await print(`${second.text}\n`);
  else if (options.format === 'json') await print(`${jsonText({ file, ...second }, 2)}\n`);
  else {
    const { renderSecondReading } = await import('../index.ts');
    await print(
      renderSecondReading(document, second, { color: wantsColor(options.color), width: terminalWidth() }),
    );
  }
}
