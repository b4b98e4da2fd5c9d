// rolefit skills: a name → what the lexicon holds about it; no name → its categories.

import { type Command, Option } from 'commander';
import { jsonText } from '../model/json-text.ts';
import { exitCodes } from './exit-codes.ts';
import { print, tell, terminalWidth, wantsColor } from './output.ts';
import { addSharedOptions, configOf, type SharedOptions } from './shared.ts';

interface SkillsOptions extends SharedOptions {
  format: 'terminal' | 'json';
}

/** Adds the command `skills`. */
export function addSkills(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('skills')
    .description('look a skill up in the lexicon: other names, what it implies, what implies it')
    .argument('[query...]', 'an id, a name or an alias; nothing lists the categories')
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['terminal', 'json']).default('terminal'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ rolefit skills
  $ rolefit skills k8s
  $ rolefit skills relational databases --format json`,
    );
  addSharedOptions(command).action(async (words: string[], options: SkillsOptions) => {
    finish(await skills(words.join(' ').trim(), options));
  });
}

async function skills(query: string, options: SkillsOptions): Promise<number> {
  const rolefit = await import('../index.ts');
  const lexicon = rolefit.lexiconFor(await configOf(options));
  const look = { color: wantsColor(options.color), width: terminalWidth() };
  const json = options.format === 'json';
  if (query === '') {
    const counts = rolefit.skillCategories(lexicon);
    await print(json ? `${jsonText(counts, 2)}\n` : rolefit.renderSkillCategories(counts, look));
    return exitCodes.done;
  }
  const found = rolefit.lookUpSkill(lexicon, query);
  await print(json ? `${jsonText(found, 2)}\n` : rolefit.renderSkillLookup(found, look));
  if (found.match !== 'none') return exitCodes.done;
  if (!options.quiet)
    tell(
      'rolefit: a posting may still ask for it: terms outside the lexicon are searched for literally. Own skills go under `skills:` in the configuration.',
    );
  return exitCodes.unreadable;
}
