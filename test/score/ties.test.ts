// What proves as much is told apart without looking at which section comes first.
import { expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { readDocument } from '../../src/read/document.ts';
import { scorerFor } from '../../src/score/match.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { understandPosting } from '../../src/understand/posting.ts';
import { understandResume } from '../../src/understand/resume.ts';

const lexicon = loadLexicon();
const asOf = '2026-11-24';
const read = (text: string) =>
  readDocument({ name: 'x.txt', bytes: new TextEncoder().encode(text) }, defaultLimits);
const skills = 'SKILLS\nharbour ledger, Laravel, Express\n\n';
const work = 'EXPERIENCE\nClerk, Brook Lane Foods, Jan 2019 - Jan 2022\n- Kept the harbour ledger\n\n';

it('takes the stronger of equal places, and one of equal kin, in either order', async () => {
  const posting = await read('Clerk\n\nRequirements\n- Harbour ledger\n- Django\n');
  const scorer = scorerFor(understandPosting(posting, { lexicon }), lexicon, defaultWeights, asOf);
  const facts = async (text: string) =>
    scorer(understandResume(await read(text), { lexicon, asOf })).requirements.map(
      ({ evidence, credit, reason }) => ({
        credit,
        reason,
        strengths: evidence.map(({ strength }) => strength),
        of: evidence[0]?.skill,
      }),
    );
  const one = await facts(`Ines Maurer\n\n${skills}${work}`);
  expect(one[0]?.strengths).toContain('used-in-role');
  expect(await facts(`Ines Maurer\n\n${work}${skills}`)).toEqual(one);
});
