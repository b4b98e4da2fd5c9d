// rolefit init: → a commented configuration in the working directory.
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { UsageError } from '../model/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { tell } from './output.ts';

const file = 'rolefit.config.yaml';

/** Adds the command `init`. */
export function addInit(program: Command, finish: (code: number) => void): void {
  program
    .command('init')
    .description(`write a commented ${file} into this folder`)
    .addHelpText('after', '\nExample:\n  $ rolefit init')
    .action(async () => {
      const { configTemplate } = await import('../index.ts');
      try {
        await writeFile(file, configTemplate, { flag: 'wx' });
      } catch (cause) {
        const exists = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
        throw exists
          ? new UsageError(
              `${file} is already here; it was left as it is.`,
              'Remove or rename it to get a fresh one.',
            )
          : new UsageError(`${file} could not be written: ${String(cause)}`);
      }
      tell(`${file} written.`);
      finish(exitCodes.done);
    });
}
