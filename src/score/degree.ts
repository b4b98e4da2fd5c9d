// An asked degree × a resume's education and fitting work → its credit and the evidence for it.
import type { Education } from '../model/profile.ts';
import type { Evidence } from '../model/results.ts';
import type { Degree } from '../model/spec.ts';
import { termStems } from './phrase.ts';
import type { Reading } from './reading.ts';
import { degreeCredit, degreeRanks, equivalentMonths } from './weights.ts';

export interface DegreeOutcome {
  /** 0..1; null when the paper names an education without telling its level. */
  credit: number | null;
  how: 'degree' | 'other-field' | 'below' | 'equivalent' | 'none' | 'unclear';
  education: Education | null;
  evidence: Evidence[];
}

/** The best of the entries and, where the posting accepts it, of the months that stand for a degree. */
export function findDegree(asked: Degree, reading: Reading): DegreeOutcome {
  let best: DegreeOutcome = { credit: 0, how: 'none', education: null, evidence: [] };
  for (const education of reading.resume.profile.education) {
    const outcome = judge(asked, education);
    if ((outcome.credit ?? 0) > (best.credit ?? 0) || best.how === 'none') best = outcome;
  }
  if (!asked.equivalentOk || reading.fittingMonths === null) return best;
  const credit = Math.min(1, reading.fittingMonths / equivalentMonths[asked.level]);
  return credit > (best.credit ?? 0)
    ? { credit, how: 'equivalent', education: null, evidence: workEvidence(reading) }
    : best;
}

function judge(asked: Degree, education: Education): DegreeOutcome {
  const evidence: Evidence[] = [
    { skill: null, match: 'degree', via: null, strength: 'described', source: education.source },
  ];
  if (education.level === null) return { credit: null, how: 'unclear', education, evidence };
  const gap = degreeRanks[asked.level] - degreeRanks[education.level];
  if (gap > 1) return { credit: 0, how: 'none', education: null, evidence: [] };
  if (gap === 1) return { credit: degreeCredit.oneLevelBelow, how: 'below', education, evidence };
  return fieldFits(asked.fields, education.field)
    ? { credit: 1, how: 'degree', education, evidence }
    : { credit: degreeCredit.otherField, how: 'other-field', education, evidence };
}

// "CS" and its kin, as resumes and postings shorten them.
const shortFields: Record<string, string> = {
  cs: 'computer science',
  cse: 'computer science engineering',
  it: 'information technology',
  ece: 'electronics communication engineering',
  ee: 'electrical engineering',
  eee: 'electrical electronics engineering',
};

/** Whether a subject is one of those asked; any is where none is asked. */
export function fieldFits(asked: readonly string[], field: string | null): boolean {
  if (asked.length === 0) return true;
  if (field === null) return false;
  const own = new Set(fieldStems(field));
  return asked.some((one) => {
    const wanted = fieldStems(one);
    if (/\brelated\b|\bsimilar\b/i.test(one) && wanted.length === 0) return false;
    const shared = wanted.filter((stem) => own.has(stem)).length;
    return shared > 0 && shared * 2 >= Math.min(wanted.length, own.size);
  });
}

function fieldStems(field: string): string[] {
  return termStems(shortFields[field.toLowerCase().replaceAll('.', '').trim()] ?? field);
}

function workEvidence(reading: Reading): Evidence[] {
  return reading.resume.profile.positions
    .filter((position) => position.months !== null)
    .slice(0, 2)
    .map(({ source }) => ({ skill: null, match: 'years', via: null, strength: 'used-in-role', source }));
}
