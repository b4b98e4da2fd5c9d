// data/*.yaml → generated.ts, the compact form that is loaded at run time. Run by `npm run lexicon`.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Skill, skillSchema } from '../model/skill.ts';
import { checkSkills } from './check.ts';
import { tableOf } from './surfaces.ts';
import { isUmbrella } from './umbrella.ts';

const folder = new URL('./data/', import.meta.url);
const skills: Skill[] = [];
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  const entries: Record<string, unknown> = parse(readFileSync(new URL(file, folder), 'utf8')) ?? {};
  for (const [id, entry] of Object.entries(entries)) {
    skills.push(skillSchema.parse({ id, category: file.replace(/\.yaml$/, ''), ...Object(entry) }));
  }
}
const problems = checkSkills(skills);
for (const { id, problem } of problems) console.error(`lexicon: ${id}: ${problem}`);
if (problems.length > 0) process.exitCode = 1;

skills.sort((a, b) => (a.id < b.id ? -1 : 1));
const isEmpty = (cell: unknown): boolean =>
  cell === 0 || (typeof cell === 'object' && Object.keys(Object(cell)).length === 0);
const rows = skills.map((skill) => {
  const { id, name, category, implies, careful } = skill;
  const row = [id, name, category, implies, isUmbrella(skill) ? 1 : 0, careful];
  while (isEmpty(row.at(-1))) row.pop();
  return row;
});
const surfaces = tableOf(skills);
// The hash is of what the lexicon says, not of how it is stored for the matcher.
const said = Object.entries(surfaces).map(([first, lines]) => [
  first,
  lines.replace(/^([^\t\n]*\t[^\t\n]*)\t.*$/gm, '$1'),
]);
const json = JSON.stringify([rows, Object.fromEntries(said)]);
const hash = createHash('sha256').update(json).digest('hex').slice(0, 16);
const literal = JSON.stringify(JSON.stringify({ hash, skills: rows, surfaces }));
writeFileSync(
  fileURLToPath(new URL('./generated.ts', import.meta.url)),
  `// Made by \`npm run lexicon\` from data/*.yaml. Do not edit.\nexport const compiled: string =\n  ${literal};\n`,
);
console.error(
  `lexicon: ${skills.length} skills, ${skills.reduce((sum, skill) => sum + 1 + skill.aliases.length, 0)} ways to write them`,
);
