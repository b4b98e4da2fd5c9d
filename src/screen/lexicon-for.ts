// Config → the lexicon of a run: the built-in skills with the user's own, which are checked as the built-in ones are.
import { checkOwnSkills } from '../lexicon/check.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { loadLexicon } from '../lexicon/load.ts';
import type { Config } from '../model/config.ts';
import { ConfigError } from '../model/errors.ts';
import { type Skill, skillSchema } from '../model/skill.ts';
import { hashOf } from './engine.ts';

/** The lexicon of a configuration. Throws ConfigError, with the keys, on skills that cannot be used. */
export function lexiconFor(config: Config): Lexicon {
  const own = ownSkills(config);
  if (own.length === 0) return loadLexicon();
  const problems = [
    ...own
      .filter(({ id }) => !skillSchema.shape.id.safeParse(id).success)
      .map(({ id }) => ({ id, problem: 'an id is kebab-case: a-z, 0-9 and hyphens' })),
    ...checkOwnSkills(own, loadLexicon()),
  ];
  if (problems.length > 0) {
    const said = problems.slice(0, 3).map(({ id, problem }) => `skills.${id}: ${problem}`);
    const more = problems.length - said.length;
    throw new ConfigError(
      said.join('; ') + (more > 0 ? `; and ${more} more` : ''),
      '`rolefit skills <name>` shows the skills that are there; an entry with the id of one replaces it.',
    );
  }
  return loadLexicon(own, hashOf);
}

/** The skills that a configuration adds. */
export function ownSkills({ skills = {} }: Config): Skill[] {
  return Object.entries(skills).map(([id, skill]) => ({ id, category: 'own', ...skill }));
}
