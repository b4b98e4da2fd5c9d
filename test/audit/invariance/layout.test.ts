// The edit of type keeps what a reader sees by type: the audit must not take headings away and call it a leak.
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../src/audit/invariance/change.ts';
import { layoutEdits } from '../../../src/audit/invariance/layout.ts';
import { subjectOf } from '../../../src/audit/invariance/subject.ts';
import { loadLexicon } from '../../../src/lexicon/load.ts';
import type { Document } from '../../../src/model/document.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocument } from '../../../src/read/document.ts';
import { scorerFor } from '../../../src/score/match.ts';
import { defaultWeights } from '../../../src/score/weights.ts';
import { understandPosting } from '../../../src/understand/posting.ts';
import { understandResume } from '../../../src/understand/resume.ts';

const lexicon = loadLexicon();
const asOf = '2026-11-24';
const read = (name: string, text: string) =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, defaultLimits);
const text =
  'Ines Maurer\nExperience\nDeveloper, Brook Lane Foods, 2019 - 2024\nWrote order services in Python\n';
const spec = understandPosting(await read('p.txt', 'Developer\n\nRequirements\n- Python\n'), { lexicon });
const font = layoutEdits.find(({ id }) => id === 'font');

/** The resume in type of these sizes, bold where the sign is negative; 0 is a size that nobody knows. */
async function setAs(types: readonly number[]): Promise<Document> {
  const document = await read('r.txt', text);
  const lines = document.lines.map((line, index) => {
    const type = types[index] ?? 0;
    return { ...line, bold: type < 0, size: type === 0 ? null : Math.abs(type) };
  });
  return { ...document, lines };
}

function edited(document: Document): { label: string; document: Document; changes: number }[] {
  const resume = understandResume(document, { lexicon, asOf });
  const match = scorerFor(spec, lexicon, defaultWeights, asOf)(resume);
  const variants = font?.variants(subjectOf(document, resume, match, lexicon)) ?? [];
  return variants.map(({ label, changes }) => ({
    label,
    document: applyChanges(document, changes),
    changes: changes.length,
  }));
}

const order = ({ lines }: Document): number[] =>
  lines.flatMap((one) => lines.map((other) => Math.sign((one.size ?? 0) - (other.size ?? 0))));

describe('font', () => {
  it('keeps words, what is bold, and which of two lines is the larger', async () => {
    const before = await setAs([-20, -12, 10, 10]);
    const all = edited(before);
    expect(all.map(({ label }) => label)).toEqual([
      'a fifth larger',
      'a tenth smaller',
      'a point larger',
      'larger headings',
    ]);
    for (const { document } of all) {
      expect(document.text).toBe(before.text);
      expect(document.lines.map(({ bold }) => bold)).toEqual(before.lines.map(({ bold }) => bold));
      expect(order(document)).toEqual(order(before));
      expect(document.lines).not.toEqual(before.lines);
    }
  });

  it('is one change, which cannot be cut down to a line that then stands out', async () => {
    for (const { changes } of edited(await setAs([20, 12, 10, 10]))) expect(changes).toBe(1);
  });

  it('turns the weight only where all lines have the same', async () => {
    const plain = edited(await setAs([0, 0, 0, 0]));
    expect(plain.map(({ label }) => label)).toEqual(['other weight']);
    expect(plain[0]?.document.lines.every(({ bold }) => bold)).toBe(true);
    expect(edited(await setAs([0, -10, 0, 0])).map(({ label }) => label)).not.toContain('other weight');
  });
});
