// What reading noted → whether a person has to look, and the reasons.
import { describe, expect, it } from 'vitest';
import { integrityKinds, type Profile, type Warning } from '../../src/model/profile.ts';
import { type Results, resultsSchema } from '../../src/model/results.ts';
import { reviewAgain, reviewOf } from '../../src/score/review.ts';
import { reweigh } from '../../src/score/reweigh.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { results } from '../report/sample.ts';
import { resumeOf } from './sample.ts';

const { profile } = resumeOf([]);
const clean: Profile = { ...profile, file: { ...profile.file, characters: 2400 } };
const reviewed = (change: Partial<Profile>, interval: [number, number] = [50, 50]) =>
  reviewOf({ ...clean, ...change }, interval);
const codes = (warning: Warning) => reviewed({ warnings: [warning] }).review.map(({ code }) => code);

describe('a resume', () => {
  it('that is understood and trusted is ranked', () => {
    expect(reviewed({})).toEqual({ status: 'ranked', review: [] });
  });

  it.each(integrityKinds)('with %s needs review, said once in a sentence', (kind) => {
    const note = { kind, detail: 'x', source: null };
    const { status, review } = reviewed({ integrity: [note, note] });
    expect(status).toBe('needs-review');
    expect(review).toEqual([{ code: kind, reason: expect.stringMatching(/^[A-Z].*\.$/) }]);
  });

  it.each(['second-reader', 'unmapped-glyphs', 'page-without-text', 'no-dates'])(
    'with the warning %s needs review',
    (code) => {
      expect(codes({ code, message: 'No text on page 2' })).toEqual([code]);
    },
  );

  it.each(['no-sections', 'year-only-dates', 'extension-mismatch', 'constructor'])(
    'with the warning %s is ranked',
    (code) => {
      expect(codes({ code, message: 'x' })).toEqual([]);
    },
  );

  it('that was recognised from pictures is ranked where the letters are sure', () => {
    const ocr = (confidence: number) => codes({ code: 'ocr', message: 'Recognised, so sure', confidence });
    expect(ocr(0.95)).toEqual([]);
    expect(ocr(0.89)).toEqual(['ocr']);
  });

  it('of a few lines needs review', () => {
    expect(reviewed({ file: { ...clean.file, characters: 120 } }).review[0]?.reason).toContain(
      'fewer than 400 characters',
    );
  });

  it('whose score is wide open needs review, with both ends', () => {
    expect(reviewed({}, [40, 69]).status).toBe('ranked');
    expect(reviewed({}, [40, 70]).review[0]?.reason).toContain('40.0 to 70.0');
  });
});

describe('weighed again', () => {
  it('a score that is open no longer is ranked, and one that opens needs review', () => {
    const open = reviewed({}, [10, 80]);
    expect(reviewAgain(open, [40, 45])).toEqual({ status: 'ranked', review: [] });
    expect(reviewAgain(reviewed({}), [10, 80])).toEqual(open);
  });

  it('what the paper shows stays', () => {
    const noted = reviewed({ warnings: [{ code: 'no-dates', message: 'x' }] });
    expect(reviewAgain(noted, [40, 45])).toEqual(noted);
  });

  it('results of an earlier version get no status, and a decision stays', () => {
    const { matches } = reweigh(results, defaultWeights);
    expect(matches.map(({ status }) => status)).toEqual([undefined, 'needs-review']);
    expect(matches[1]?.decision?.decision).toBe('hold');
  });
});

it('the schema knows no status that turns anybody down', () => {
  const told = (status: string): Results => {
    const [first] = results.matches;
    return { ...results, matches: [{ ...first, status }] } as Results;
  };
  expect(resultsSchema.safeParse(told('needs-review')).success).toBe(true);
  expect(resultsSchema.safeParse(told('reject')).success).toBe(false);
});
