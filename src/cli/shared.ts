// Options that several commands share → the configuration and settings of a run.
import { type Command, Option } from 'commander';
import type { Config } from '../model/config.ts';
import { parseDay } from './options.ts';

/** What commands that read resumes say of --ocr. */
export const ocrHelp = 'recognise letters in scanned pages and images (needs tesseract.js)';

export interface SharedOptions {
  asOf?: string;
  config?: string;
  quiet?: boolean;
  color: boolean;
}

/** Adds --as-of, --config, --quiet and --no-color to a command. */
export function addSharedOptions(command: Command): Command {
  return command
    .addOption(new Option('--as-of <date>', "the 'today' that open-ended dates run to").argParser(parseDay))
    .option('--config <file>', 'configuration to use instead of the one in this folder')
    .option('--quiet', 'no notes on standard error')
    .option('--no-color', 'no colours');
}

/** The configuration of this run: the named file, or the one in the working directory. */
export async function configOf(options: Pick<SharedOptions, 'config'>): Promise<Config> {
  const { loadConfig } = await import('../index.ts');
  const { config } = await loadConfig(process.cwd(), options.config ?? null);
  return config;
}
