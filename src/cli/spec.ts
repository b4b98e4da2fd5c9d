// rolefit spec: a posting → its requirement spec, to read, edit and pass back as --job.

import { type Command, Option } from 'commander';
import { jsonText } from '../model/json-text.ts';
import { exitCodes } from './exit-codes.ts';
import { print, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, type SharedOptions } from './shared.ts';
import { inputFor } from './stdin.ts';

interface SpecOptions extends SharedOptions {
  format: 'terminal' | 'json' | 'yaml';
  text?: boolean;
}

/** Adds the command `spec`. */
export function addSpec(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('spec')
    .description('print the requirement spec of a posting')
    .argument('<posting>', 'a text, Markdown, HTML, PDF, DOCX or job-board JSON file; - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print it')
        .choices(['terminal', 'json', 'yaml'])
        .default('terminal'),
    )
    .option('--text', 'print the text as read, to which the offsets in the spec refer')
    .addHelpText(
      'after',
      `
Examples:
  $ rolefit spec posting.html
  $ rolefit spec posting.txt --format yaml > spec.yaml   (edit it, then: rolefit score resume.pdf --job spec.yaml)`,
    );
  addSharedOptions(command).action(async (posting: string, options: SpecOptions) => {
    finish(await spec(posting, options));
  });
}

async function spec(posting: string, options: SpecOptions): Promise<number> {
  const rolefit = await import('../index.ts');
  const { document, spec } = await rolefit.readSpec(await inputFor(posting), {
    config: await configOf(options),
  });
  if (options.text) await print(`${document?.text ?? ''}\n`);
  else if (options.format === 'json') await print(`${jsonText(spec, 2)}\n`);
  else if (options.format === 'yaml') await print((await import('yaml')).stringify(spec));
  else await print(rolefit.renderSpec(spec, { color: wantsColor(options.color), width: terminalWidth() }));
  return exitCodes.done;
}
