// A posting that calls itself junior → the years and the duties in it that belong to a senior.
import type { Hit, Part, Posting } from './rule.ts';

type Grade = 'intern' | 'junior';

/** Required years from which a grade is no longer what the title says. */
const tooMany: Readonly<Record<Grade, number>> = { intern: 2, junior: 3 };

const internTitle = /\bintern(?:ship)?\b|\btrainee\b|\bapprentice\b/;
const juniorTitle = /\b(?:junior|jr|entry[- ]level|graduate)\b/;
const entryLevel =
  /\bentry[- ]level (?:[a-z]+ ){0,2}(?:position|role|job|opportunity|vacancy)\b|\b(?:seniority|experience) level ?:? ?entry[- ]level\b/;

/** The title decides; a text that calls the job entry-level counts where the title gives no grade. */
function gradeOf({ spec, plain }: Posting): Grade | null {
  const title = spec.title?.toLowerCase() ?? '';
  if (internTitle.test(title)) return 'intern';
  if (juniorTitle.test(title)) return 'junior';
  const said = spec.seniority === null || spec.seniority === 'junior';
  return said && entryLevel.test(plain) ? 'junior' : null;
}

/** Years beside a degree are often the other way in ("a degree or three years"), so "or" clears them. */
export function juniorYears(posting: Posting): Hit[] {
  const grade = gradeOf(posting);
  if (grade === null) return [];
  return posting.spec.requirements
    .filter(
      ({ importance, years, degree, text }) =>
        importance === 'required' &&
        years !== null &&
        years.min >= tooMany[grade] &&
        !(degree !== null && /\bor\b/i.test(text)),
    )
    .map(({ source, years }) => ({
      span: source,
      reason: `The posting is for ${grade === 'intern' ? 'an intern or trainee' : 'a junior'} and asks for ${years?.min} years of experience.`,
      advice: 'Ask for what a beginner can show (a project, a course, a placement), or change the title.',
    }));
}

const seniorDuty =
  /\b(?:mentor|coach|manage|supervise|lead)(?:ing)? (?:and [a-z]+ )?(?:a|an|the|our|other|junior|more junior) (?:[a-z]+ )?(?:team|engineers|developers|analysts|designers|staff|colleagues)\b|\b(?:set|own|define|drive)(?:ting|ing)? (?:the |our )?(?:technical |overall |company |product )?(?:strategy|architecture|vision|roadmap)\b/;

const dutyTopics: readonly Part['topic'][] = ['requirements', 'responsibilities', 'unknown'];

export function juniorDemands(posting: Posting): Hit[] {
  if (gradeOf(posting) === null) return [];
  const advice = 'Move it to a senior posting, or change the title and the pay to match.';
  const duties = posting.parts.flatMap(({ plain, topic, start }): Hit[] => {
    const match = dutyTopics.includes(topic) ? seniorDuty.exec(plain) : null;
    if (match === null) return [];
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return [{ span, reason: 'The posting is for a junior, and this is the work of a senior.', advice }];
  });
  const expert = posting.spec.requirements
    .filter(({ importance, level }) => importance === 'required' && level === 'expert')
    .map(({ source }) => ({
      span: source,
      reason: 'The posting is for a junior and demands an expert.',
      advice,
    }));
  return [...duties, ...expert];
}
