import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/lexicon/load.ts';
import { lookUpSkill, skillCategories } from '../../src/lexicon/look-up.ts';
import type { Skill } from '../../src/model/skill.ts';

const skill = (id: string, name: string, more: Partial<Skill> = {}): Skill => ({
  id,
  name,
  category: 'test',
  aliases: [],
  implies: [],
  careful: {},
  ...more,
});

const lexicon = lexiconOf([
  skill('sql', 'SQL', { aliases: ['Structured Query Language'] }),
  skill('relational-databases', 'Relational databases', { implies: ['databases'] }),
  skill('databases', 'Databases', { category: 'other' }),
  skill('postgresql', 'PostgreSQL', { aliases: ['Postgres'], implies: ['sql', 'relational-databases'] }),
  skill('postgis', 'PostGIS', { implies: ['postgresql'] }),
  skill('go', 'Go', { aliases: ['Golang'], careful: { Go: 'neighbour' } }),
  skill('tidal', 'Tidal', { aliases: ['Tide'], careful: { Tide: 'never' } }),
  skill('colour-theory', 'Colour theory'),
]);

const ids = (query: string): string[] => lookUpSkill(lexicon, query).skills.map(({ id }) => id);

describe('lookUpSkill', () => {
  it.each([
    ['an id', 'relational-databases', 'relational-databases'],
    ['a name in any case', 'postgresql', 'postgresql'],
    ['an alias', 'golang', 'go'],
    ['a careful name', 'go', 'go'],
    ['a name that is only shown', 'tide', 'tidal'],
    ['the singular', 'relational database', 'relational-databases'],
    ['hyphens for spaces', 'structured-query-language', 'sql'],
    ['the other spelling', 'Color Theory', 'colour-theory'],
    ['space around it', '  sql ', 'sql'],
  ])('finds %s', (_, query, id) => {
    expect(ids(query)).toEqual([id]);
  });

  it('tells all that is known, transitively and both ways', () => {
    const [entry] = lookUpSkill(lexicon, 'postgres').skills;
    expect(entry).toMatchObject({ name: 'PostgreSQL', category: 'test', aliases: ['Postgres'] });
    expect(entry?.implies.map(({ id, steps, via }) => [id, steps, via])).toEqual([
      ['sql', 1, 'postgresql'],
      ['relational-databases', 1, 'postgresql'],
      ['databases', 2, 'relational-databases'],
    ]);
    const [above] = lookUpSkill(lexicon, 'databases').skills;
    expect(above?.impliedBy.map(({ id, steps }) => [id, steps])).toEqual([
      ['relational-databases', 1],
      ['postgresql', 2],
      ['postgis', 3],
    ]);
  });

  it('names the nearest where nothing is called so', () => {
    expect(lookUpSkill(lexicon, 'postgers')).toMatchObject({
      match: 'near',
      skills: [],
      named: [{ id: 'postgresql' }, { id: 'postgis' }],
    });
  });

  it('lists names that have the words in them where none is near', () => {
    const { match, named } = lookUpSkill(lexicon, 'query');
    expect([match, named.map(({ id, surface }) => [id, surface])]).toEqual([
      'part',
      [['sql', 'Structured Query Language']],
    ]);
  });

  it.each(['zzzz', '%&/', '', 'constructor', '__proto__'])('finds nothing for "%s"', (query) => {
    expect(lookUpSkill(lexicon, query)).toMatchObject({ match: 'none', skills: [], named: [] });
  });
});

describe('skillCategories', () => {
  it('counts skills and the ways to write them that are matched', () => {
    expect(skillCategories(lexicon)).toEqual({
      schema: 'rolefit.skill-categories/1',
      skills: 8,
      surfaces: 11,
      categories: [
        { category: 'other', skills: 1, surfaces: 1 },
        { category: 'test', skills: 7, surfaces: 10 },
      ],
    });
  });
});
