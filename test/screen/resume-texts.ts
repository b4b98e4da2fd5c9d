// A seed → the text of a resume of an invented person: as many different ones as a batch needs.

const roles = ['Backend Engineer', 'Data Engineer', 'Accountant', 'Nurse', 'Product Designer', 'Analyst'];
const verbs = ['Built', 'Led', 'Moved', 'Planned', 'Measured', 'Repaired', 'Wrote', 'Taught'];
const things = [
  'ledgers',
  'pipelines',
  'wards',
  'invoices',
  'screens',
  'reports',
  'queues',
  'forms',
  'audits',
];
const skills = ['Python', 'PostgreSQL', 'Excel', 'Figma', 'Kafka', 'Docker', 'SQL', 'Java', 'Kubernetes'];
const places = [
  'Quillbrook',
  'Tarnmoor',
  'Vellhaven',
  'Osterby',
  'Ninewell',
  'Peverel',
  'Calderon',
  'Ilmarin',
];
const why = ['for new clients', 'after a merger', 'in two languages', 'within a quarter', 'without a loss'];

/** Numbers from 0 up to but not including `limit`, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A resume of some 150 words in plain text, under the given name. */
export function resumeText(seed: number, name = `Person Number${seed}`): string {
  const next = numbersFrom(seed);
  const one = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const bullet = (): string =>
    `- ${one(verbs)} ${one(things)} and ${one(things)} with ${one(skills)} at ${one(places)} ${one(why)}, ${2 + next(90)} in all`;
  const role = (from: number, to: string): string =>
    [
      `${one(roles)}, ${one(places)} ${one(places)} Ltd`,
      `March ${from} - ${to}`,
      bullet(),
      bullet(),
      bullet(),
      bullet(),
    ].join('\n');
  const listed = Array.from({ length: 4 }, () => one(skills)).join(', ');
  return `${name}\n\nExperience\n\n${role(2019, 'Present')}\n\n${role(2014, 'February 2019')}\n\nSkills\n\n${listed}\n\nEducation\n\nBSc Computer Science, University of ${one(places)}, 2013\n`;
}
