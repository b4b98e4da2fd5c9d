import { describe, expect, it } from 'vitest';
import { workId } from '../../src/model/work.ts';
import { askedFields, depthOf } from '../../src/score/depth.ts';
import { scorerFor } from '../../src/score/match.ts';
import { askedWords, nearnessOf } from '../../src/score/nearness.ts';
import { rarityOf } from '../../src/score/rarity.ts';
import { standingOf, weightOf } from '../../src/score/standing.ts';
import { defaultWeights, fieldDepth, workShare } from '../../src/score/weights.ts';
import { withWork } from '../../src/score/work.ts';
import { group, lexicon, position, requirement, resumeOf, source, specOf } from './sample.ts';

const spec = specOf([
  requirement('r1', { text: 'Design of databases', skills: [group('all', 'python')] }),
  requirement('r2', { text: 'Friendly manner', kind: 'soft', importance: 'preferred' }),
]);

describe('withWork', () => {
  it('adds the work as the last requirement, with a part that short postings have too', () => {
    const work = withWork(spec, defaultWeights).requirements.at(-1);
    expect(work).toMatchObject({
      id: workId,
      text: 'The work itself: Backend Engineer',
      importance: 'preferred',
      gate: false,
    });
    const others = spec.requirements.reduce((sum, one) => sum + weightOf(one, defaultWeights), 0);
    expect(work && weightOf(work, defaultWeights)).toBeCloseTo(
      workShare.least + workShare.ofOthers * others,
      1,
    );
  });

  it('points to the title in the posting, and to nothing where it does not stand there', () => {
    const [, , work] = withWork(spec, defaultWeights, 'Acme\n\nBackend Engineer\n').requirements;
    expect(work?.source).toEqual({ ...source('Backend Engineer', 6), line: 3 });
    expect(withWork(spec, defaultWeights, 'Acme').requirements.at(-1)?.source.quote).toBe('');
  });

  it('leaves a spec alone that has it: there its weight can be edited', () => {
    const edited = withWork(spec, defaultWeights);
    expect(withWork(edited, defaultWeights)).toBe(edited);
  });
});

describe('the work in a score', () => {
  const withTheWork = withWork(spec, defaultWeights);
  const score = (resume: ReturnType<typeof resumeOf>) =>
    scorerFor(withTheWork, lexicon, defaultWeights, '2026-11-24')(resume);

  it('earns points for skills of the same field and for near words, and quotes where they stand', () => {
    const resume = resumeOf([{ id: 'sql' }, { id: 'kafka', negated: true }], {
      positions: [position('Backend Engineer', '2023-12', 36)],
      passages: [
        { quote: 'Designed the databases of a bank', position: 0 },
        { quote: 'Sang in a choir', section: 'interests' },
      ],
    });
    const row = score(resume).requirements.at(-1);
    expect(row?.requirement).toBe(workId);
    expect(row?.points).toBeGreaterThan(0);
    expect(row?.reason).toMatch(/^1 skill in the fields that the posting asks of/);
    expect(row?.evidence.map(({ match, source: { quote } }) => [match, quote])).toEqual([
      ['title', 'Backend Engineer'],
      ['phrase', 'Designed the databases of a bank'],
    ]);
  });

  it('is missing where nothing is near', () => {
    const row = score(resumeOf([])).requirements.at(-1);
    expect(row).toMatchObject({ status: 'missing', points: 0, evidence: [] });
  });

  it('takes no part with a weight of 0', () => {
    const requirements = withTheWork.requirements.map((one) =>
      one.id === workId ? { ...one, weight: 0 } : one,
    );
    const off = { ...withTheWork, requirements };
    expect(standingOf([1, null, 0], off, defaultWeights).score).toBe(100);
  });
});

describe('depthOf', () => {
  it('counts skills of the asked fields up to what is enough', () => {
    const fields = askedFields(spec, lexicon);
    const one = fields && depthOf(resumeOf([{ id: 'sql' }]).profile, fields);
    expect(one).toEqual({ share: 1 / fieldDepth.enough, skills: 1 });
    expect(fields && depthOf(resumeOf([{ id: 'sql', negated: true }]).profile, fields).share).toBe(0);
  });

  it('is nothing to go by where the posting names no skill of the lexicon', () => {
    expect(askedFields(specOf([requirement('r1')]), lexicon)).toBeNull();
  });
});

describe('nearnessOf', () => {
  const near = (quote: string, section: 'experience' | 'education' | 'contact' = 'experience'): number =>
    nearnessOf(resumeOf([], { passages: [{ quote, section }] }), askedWords(spec)).share;

  it('grows with shared words that tell something', () => {
    expect(near('Designed databases')).toBeGreaterThan(near('Designed gardens'));
    expect(near('Cooked for a hospital')).toBe(0);
  });

  it('reads working life alone: schools and addresses cannot change it', () => {
    expect(near('Database Design College', 'education')).toBe(0);
    expect(near('4 Database Street', 'contact')).toBe(0);
  });

  it('does not move with names and pronouns', () => {
    const said = (name: string, pronoun: string): number =>
      near(`${name} designed databases, and ${pronoun} kept them running`);
    expect(said('Olumide Adeyemi-Zwick', 'she')).toBe(said('Xiuying', 'he'));
  });

  it('takes what people should be like out of what is asked', () => {
    expect(near('Friendly manner')).toBe(0);
  });
});

describe('rarityOf', () => {
  it('tells rare words from common ones, and knows no names', () => {
    expect(rarityOf('kubernet') ?? 0).toBeGreaterThan(rarityOf('develop') ?? 9);
    expect(rarityOf('adeyemi')).toBeNull();
    expect(rarityOf('she')).toBeNull();
  });
});
