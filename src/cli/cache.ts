// rolefit cache clear|size: → what is kept of resumes between runs, and the end of it.
import type { Command } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { print, tell } from './output.ts';

/** Adds the command `cache` with its two parts. */
export function addCache(program: Command, finish: (code: number) => void): void {
  const cache = program
    .command('cache')
    .description('say or clear what is kept of resumes, so that they need not be read again')
    .addHelpText(
      'after',
      `
What was understood of each resume (skills, positions, education and the passages they stand in, without name and
contact lines) is kept in the cache folder of this user, readable by this user alone, under the hash of the file.
It is personal data: \`rolefit cache clear\` removes it, \`rolefit score --no-cache\` keeps none. What was not used
for 60 days is removed by itself.

Examples:
  $ rolefit cache size
  $ rolefit cache clear`,
    );
  cache
    .command('size')
    .description('print where the cache is, how many profiles it holds and how large it is')
    .action(async () => {
      const { cacheSize } = await import('../index.ts');
      const { folder, profiles, bytes } = await cacheSize();
      await print(`${folder}: ${profiles} ${profiles === 1 ? 'profile' : 'profiles'}, ${sizeText(bytes)}\n`);
      finish(exitCodes.done);
    });
  cache
    .command('clear')
    .description('remove every profile that is kept')
    .action(async () => {
      const { cacheSize, clearCache } = await import('../index.ts');
      const { profiles } = await cacheSize();
      await clearCache();
      tell(`rolefit: ${profiles} ${profiles === 1 ? 'profile' : 'profiles'} removed.`);
      finish(exitCodes.done);
    });
  for (const part of cache.commands) part.exitOverride();
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
