// Small specs and resumes for tests of the score, built from the few words that matter to a case.
import { lexiconOf } from '../../src/lexicon/load.ts';
import type {
  Passage,
  Position,
  Profile,
  ProfileSkill,
  Resume,
  SectionKind,
} from '../../src/model/profile.ts';
import type { Skill } from '../../src/model/skill.ts';
import type { Source } from '../../src/model/source.ts';
import type { Requirement, SkillGroup, Spec } from '../../src/model/spec.ts';

const skill = (id: string, name: string, implies: string[] = []): Skill => ({
  id,
  name,
  category: 'test',
  aliases: [],
  implies,
  careful: {},
});

export const lexicon = lexiconOf([
  skill('python', 'Python'),
  skill('django', 'Django', ['python', 'web-frameworks']),
  skill('web-frameworks', 'web frameworks'),
  skill('sql', 'SQL'),
  skill('postgresql', 'PostgreSQL', ['relational-databases']),
  skill('relational-databases', 'relational databases', ['sql']),
  skill('kafka', 'Kafka', ['message-queues']),
  skill('rabbitmq', 'RabbitMQ', ['message-queues']),
  skill('message-queues', 'message queues'),
  skill('cpa', 'CPA'),
  skill('french', 'French'),
]);

export const source = (quote: string, start = 0): Source => ({
  line: 1,
  page: null,
  start,
  end: start + quote.length,
  quote,
});

export const group = (mode: 'all' | 'any', ...ids: string[]): SkillGroup => ({
  mode,
  skills: ids.map((id) => ({ id, name: lexicon.skills.get(id)?.name ?? id, known: lexicon.skills.has(id) })),
});

export function requirement(id: string, change: Partial<Requirement> = {}): Requirement {
  const text = change.text ?? id;
  return {
    id,
    kind: 'skill',
    importance: 'required',
    text,
    source: source(text),
    skills: [],
    years: null,
    level: null,
    degree: null,
    weight: 1,
    gate: false,
    ...change,
  };
}

export function specOf(requirements: Requirement[], change: Partial<Spec> = {}): Spec {
  return {
    schema: 'rolefit.spec/1',
    title: 'Backend Engineer',
    seniority: null,
    workMode: null,
    employmentType: null,
    location: null,
    salary: null,
    requirements,
    stack: [],
    notUnderstood: [],
    coverage: 1,
    ...change,
  };
}

export interface Claimed {
  id: string;
  section?: SectionKind;
  position?: number | null;
  negated?: boolean;
  months?: number | null;
}

export const position = (
  title: string,
  start: string | null,
  months: number | null,
  change: Partial<Position> = {},
): Position => ({
  title,
  organization: 'Example Ltd',
  start,
  end: start === null ? null : 'present',
  months,
  source: source(title),
  span: { start: 0, end: title.length },
  kind: 'job',
  ...change,
});

export function resumeOf(
  skills: readonly Claimed[],
  change: Partial<Profile> & {
    passages?: { quote: string; section?: SectionKind; position?: number }[];
  } = {},
): Resume {
  const { passages = [], ...profile } = change;
  return {
    profile: {
      schema: 'rolefit.profile/1',
      file: { name: 'resume.txt', format: 'text', sha256: '0'.repeat(64), pages: null, characters: 0 },
      skills: mergeSkills(skills.map(profileSkill)),
      positions: [],
      experienceMonths: null,
      education: [],
      certifications: [],
      languages: [],
      sections: [],
      integrity: [],
      warnings: [],
      ...profile,
    },
    passages: passages.map(
      ({ quote, section = 'experience', position = null }): Passage => ({
        ...source(quote),
        section,
        position,
      }),
    ),
  };
}

function profileSkill({
  id,
  section = 'skills',
  position = null,
  negated = false,
  months = null,
}: Claimed): ProfileSkill {
  const name = lexicon.skills.get(id)?.name ?? id;
  return {
    id,
    name,
    months,
    lastUsed: months === null ? null : '2026-11',
    mentions: [{ section, negated, source: source(name), position }],
  };
}

/** One entry a skill, with the mentions of all of its entries. */
function mergeSkills(skills: readonly ProfileSkill[]): ProfileSkill[] {
  const merged = new Map<string, ProfileSkill>();
  for (const skill of skills) {
    const known = merged.get(skill.id);
    if (known) known.mentions.push(...skill.mentions);
    else merged.set(skill.id, skill);
  }
  return [...merged.values()];
}
