import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/model/explanation.ts';
import { renderExplanation } from '../../src/report/explain-text.ts';
import { explain } from '../../src/score/explain.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { results } from './sample.ts';

const [first, second] = results.matches;
if (first === undefined || second === undefined) throw new Error('The sample has two matches');

/** The text in one line, whatever its width. */
const text = (explanation: Explanation): string =>
  renderExplanation(explanation, { color: false, width: 80 }).replace(/\s+/g, ' ');

describe('renderExplanation', () => {
  it('says of one resume where it stands, what brought points and what is missing', () => {
    const said = text(explain(results, defaultWeights, first));
    expect(said).toContain('anna.pdf stands at place 1 of 2 with a score of 60.0, a good fit.');
    expect(said).toContain('it lies between 54.5 and 63.6');
    expect(said).toContain('Of 2 required requirements 1 is met, 1 missing.');
    expect(said).toContain(
      'Python: 60.0 of 60.0 points. Python in a dated role (3 years). “Python” (page 1, line 12).',
    );
    expect(said).toContain('SQL: 40.0 of 40.0 points are not there. No mention of SQL.');
    expect(said).toMatch(/cannot show.*A sense of humour \(preferred\): A resume does not show this/);
    expect(said).toContain('it stays at place 1');
  });

  it('says why one stands above the other, and that it stays so', () => {
    const said = text(explain(results, defaultWeights, second, first));
    expect(said).toContain('anna.pdf stands above');
    expect(said).toContain('by 60.0 points.');
    expect(said).toContain('Python: 60.0 points. Python in a dated role (3 years). Against:');
    expect(said).toContain('Both have the same points for 2 requirements.');
    expect(said).toContain('anna.pdf stays above in all');
    expect(said).toContain('does not meet the gate r2');
    expect(said).toContain('hidden-text. white text');
  });

  it('says of a tie that it is one', () => {
    const twin = { ...first, file: 'twin.pdf' };
    const said = text(explain({ ...results, matches: [first, twin] }, defaultWeights, first, twin));
    expect(said).toContain('have the same score, 60.0: neither stands above the other');
    expect(said).toMatch(/is above twin\.pdf in 0 of \d+ weightings, level in \d+/);
  });

  it('lets no file name speak to the terminal', () => {
    const raw = renderExplanation(explain(results, defaultWeights, second), { color: false, width: 80 });
    expect(raw).not.toContain('\u001b');
    expect(raw).not.toContain('\u202e');
  });
});
