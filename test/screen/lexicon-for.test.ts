import { describe, expect, it } from 'vitest';
import { findSkills } from '../../src/lexicon/matcher.ts';
import { type Config, configSchema } from '../../src/model/config.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { lexiconFor } from '../../src/screen/lexicon-for.ts';

const configOf = (skills: Record<string, unknown>): Config => configSchema.parse({ skills });
const found = (config: Config, text: string): string[] =>
  findSkills(lexiconFor(config), text).map(({ skill }) => skill);

describe('lexiconFor', () => {
  it('is the built-in lexicon without own skills', () => {
    expect(lexiconFor({}).hash).toBe(lexiconFor({ top: 3 }).hash);
  });

  it('finds own skills beside the built-in ones, and says so in the hash', () => {
    const config = configOf({ 'acme-flow': { name: 'Acme Flow', aliases: ['AcmeFlow'], implies: ['etl'] } });
    expect(found(config, 'AcmeFlow and PostgreSQL')).toEqual(['acme-flow', 'postgresql']);
    expect(lexiconFor(config).hash).not.toBe(lexiconFor({}).hash);
  });

  it('puts an own skill of a known id in the place of the built-in one, its names included', () => {
    const config = configOf({ kubernetes: { name: 'Kubernetes', aliases: ['Acme Orchestrator'] } });
    expect(found(config, 'Acme Orchestrator')).toEqual(['kubernetes']);
    expect(found({}, 'minikube')).toEqual(['kubernetes']);
    expect(found(config, 'minikube')).toEqual([]);
  });

  it.each([
    [
      'a name of a built-in skill',
      { 'acme-db': { name: 'Acme DB', aliases: ['postgres'] } },
      'skills.acme-db: "postgres" belongs to postgresql',
    ],
    [
      'a name in another spelling',
      { 'acme-db': { name: 'Data modelling' } },
      'skills.acme-db: "Data modelling" belongs to data-modeling',
    ],
    [
      'one name for two own skills',
      { one: { name: 'Acme One' }, two: { name: 'Acme Two', aliases: ['acme-one'] } },
      'skills.two: "acme-one" belongs to one',
    ],
    [
      'the same name twice',
      { one: { name: 'Acme One', aliases: ['acme one'] } },
      'skills.one: "acme one" stands twice',
    ],
    [
      'a parent that is no skill',
      { one: { name: 'Acme One', implies: ['acme-nothing'] } },
      'skills.one: implies acme-nothing',
    ],
    [
      'a circle of own skills',
      { one: { name: 'Acme One', implies: ['two'] }, two: { name: 'Acme Two', implies: ['one'] } },
      'circle: one → two → one',
    ],
    [
      'a circle through a built-in skill',
      { python: { name: 'Python', implies: ['django'] } },
      'skills.python: implies goes in a circle',
    ],
    [
      'care for a name it does not have',
      { one: { name: 'Acme One', careful: { Acme: 'case' } } },
      'skills.one: careful with "Acme"',
    ],
    ['a name without a letter', { one: { name: '***' } }, 'skills.one: "***" has no letter'],
    ['an id that is none', { 'Acme One': { name: 'Acme One' } }, 'skills.Acme One: an id is kebab-case'],
  ])('refuses %s and names the key', (_, skills, said) => {
    expect(() => lexiconFor(configOf(skills))).toThrow(ConfigError);
    expect(() => lexiconFor(configOf(skills))).toThrow(said);
  });

  it('lets a name that is only shown stand twice', () => {
    const config = configOf({
      'acme-go': { name: 'Acme Go', aliases: ['Golang'], careful: { Golang: 'never' } },
    });
    expect(found(config, 'Golang')).toEqual(['go']);
  });
});
