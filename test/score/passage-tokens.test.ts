import { expect, it } from 'vitest';
import { tokensOf } from '../../src/score/passage-tokens.ts';
import { resumeOf } from './sample.ts';

it('splits passages once, each by itself', () => {
  const { passages } = resumeOf([], { passages: [{ quote: 'Node.js and Go' }, { quote: '' }] });
  const tokens = tokensOf(passages);
  expect(tokens.map(({ size }) => size)).toEqual([4, 0]);
  expect(tokensOf(passages)).toBe(tokens);
  expect(tokensOf([...passages])).not.toBe(tokens);
});
