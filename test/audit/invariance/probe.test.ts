// The audit sees what it must: a scorer that favours somebody is found out, with the line that did it.
import { describe, expect, it } from 'vitest';
import { edits } from '../../../src/audit/invariance/edits.ts';
import { probeResume } from '../../../src/audit/invariance/probe.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocument } from '../../../src/read/document.ts';
import { scorerFor } from '../../../src/score/match.ts';
import { defaultWeights } from '../../../src/score/weights.ts';
import { understandPosting } from '../../../src/understand/posting.ts';

const lexicon = loadLexicon();
const asOf = '2026-11-24';
const read = (name: string, text: string) =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, defaultLimits);
const posting = await read(
  'p.txt',
  'Developer\n\nRequirements\n- Python\n- Three years of experience with SQL\n',
);
const spec = understandPosting(posting, { lexicon });
const fair = scorerFor(spec, lexicon, defaultWeights, asOf);
const resume = await read(
  'r.txt',
  `Ines Maurer
14 Mill Lane, Marlow
ines.maurer@example.com | 555-0177

EXPERIENCE
Developer, Brook Lane Foods, Jan 2019 - Present
- Wrote order services in Python and SQL

SKILLS
Python, SQL, Redis

EDUCATION
BSc Computer Science, Marlow University, 2018
`,
);

describe('probeResume', () => {
  it('finds nothing in a resume in plain layout, and sees evidence go', () => {
    const trials = probeResume(resume, { spec, lexicon, asOf, scorer: fair }, edits);
    expect(trials.filter(({ scored }) => scored === 0)).toEqual([]);
    expect(trials.filter(({ deviation }) => deviation !== null).map(({ edit }) => edit.id)).toEqual([
      'evidence',
    ]);
  });

  it('tells the one line by which a scorer favours a school', () => {
    const scorer: typeof fair = (one) => {
      const match = fair(one);
      const favoured = one.passages.some(({ quote }) => quote.includes('Harvard'));
      return favoured ? { ...match, score: match.score + 1 } : match;
    };
    const trials = probeResume(resume, { spec, lexicon, asOf, scorer }, edits);
    const found = trials.filter(({ edit, deviation }) => edit.purpose === 'invariant' && deviation !== null);
    expect(found.map(({ edit }) => edit.id)).toEqual(['school']);
    expect(found[0]?.deviation?.lines).toMatchObject([
      { after: 'BSc Computer Science, Harvard University, 2018' },
    ]);
    expect(found[0]?.deviation?.parts).toEqual(['score']);
  });
});
