// A posting → degrees that are required with no word about another way to the same knowledge.
import type { Requirement } from '../../model/spec.ts';
import type { Hit, Posting } from './rule.ts';

// Professions that the law opens only to graduates: there "or equivalent" would be wrong.
const regulated =
  /\bregist(?:ered|ration)\b|\blicen[sc]|\bchartered\b|\baccredited\b|\bnurs|\bmedic(?:al|ine)\b|\bmd\b|\bpharmac|\blaw\b|\blegal|\bjuris|\bj\.?d\b|\bll\.?b\b|\bdent(?:al|ist)|\bveterinar|\bmidwi|\btherap(?:y|ist)|\bsocial work|\bteach(?:ing|er)|\bradiograph|\bpsycholog|\bparamedic|\bdietet/;
const otherWay =
  /\/ ?diploma\b|\bequivalen|\bequal experience|\bin lieu\b|\bin place of\b|\binstead of\b|\bor [^.]{0,30}\b(?:experience|years|self-taught|certificat|diploma|qualification|apprenticeship)|\bcomparable\b|\bcommensurate\b|\bself-taught\b/;
// "Two years with a degree" is one of several ways in, and a pay scale names degrees without asking for them.
const condition = /\b(?:years?|months)\b[^.;]{0,40}\bwith (?:an? )?[a-z' ]{0,40}degree\b|\bsalar(?:y|ies)\b/;
// Placements are for people who are still studying.
const studying = /\bpursuing\b|\benrolled\b|\bstudents?\b|\bstudying\b|\bworking towards?\b/;
const lookAhead = 160;

export function degreeOnly(posting: Posting): Hit[] {
  return posting.spec.requirements
    .filter((requirement) => asksDegreeOnly(requirement, posting.plain))
    .map(({ source }) => ({
      span: source,
      reason: 'A degree is the only way in, which shuts out people who learnt the same at work.',
      advice: 'Add "or equivalent experience", or say what the degree has to have taught.',
    }));
}

/** A doctorate is not judged: where it is asked for, the research is the job. */
function asksDegreeOnly({ degree, importance, source }: Requirement, plain: string): boolean {
  if (degree === null || importance !== 'required' || degree.equivalentOk) return false;
  if (degree.level === 'secondary' || degree.level === 'doctorate') return false;
  const around = plain.slice(Math.max(0, source.start - 40), source.end + lookAhead);
  const own = plain.slice(source.start, source.end);
  if (condition.test(plain.slice(Math.max(0, source.start - 60), source.end))) return false;
  return !regulated.test(own) && !studying.test(own) && !otherWay.test(around);
}
