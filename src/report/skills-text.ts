// What the lexicon holds about a name, or about everything → what a person reads.
import type { Care } from '../model/skill.ts';
import type {
  LinkedSkill,
  NamedSkill,
  SkillCategories,
  SkillEntry,
  SkillLookup,
} from '../model/skill-lookup.ts';
import { escapeLine } from './escape.ts';
import { pad, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

type Options = Pick<ReportOptions, 'color' | 'width'>;

/** Links of one step count, and names of one list, that are shown; the others are counted. */
const shown = 40;

const care: Record<Care, string> = {
  case: 'only in exactly this case',
  neighbour: 'only beside another skill or in a list of skills',
  never: 'shown, not matched',
};

/** The terminal form of a look-up. */
export function renderSkillLookup({ query, match, skills, named }: SkillLookup, options: Options): string {
  const paint = paintFor(options.color);
  if (match === 'exact') return lined(skills.flatMap((skill) => entry(skill, paint, options.width)));
  if (match === 'none') return lined(['', `No skill is called “${escapeLine(query)}”.`]);
  const head =
    match === 'near' ? 'No skill is called so. The nearest names:' : 'No skill is called so. Names with it:';
  const rest = named.length - shown;
  return lined([
    '',
    paint.bold(head),
    ...named.slice(0, shown).map((one) => row(one, paint)),
    ...(rest > 0 ? [paint.dim(`and ${rest} more`)] : []),
  ]);
}

/** The terminal form of the counts by category. */
export function renderSkillCategories(
  { skills, surfaces, categories }: SkillCategories,
  options: Options,
): string {
  const paint = paintFor(options.color);
  const count = (number: number, width: number): string => pad(String(number), width, 'end');
  return lined([
    '',
    paint.bold(`${skills} skills, ${surfaces} ways to write them`),
    '',
    paint.dim(`${pad('category', 24)}${pad('skills', 8, 'end')}${pad('names', 8, 'end')}`),
    ...categories.map(
      (one) => pad(escapeLine(one.category), 24) + count(one.skills, 8) + count(one.surfaces, 8),
    ),
    '',
    paint.dim('`rolefit skills <name>` shows one of them.'),
  ]);
}

function entry(skill: SkillEntry, paint: Paint, width: number): string[] {
  const lines = [
    '',
    `${paint.bold(escapeLine(skill.name))}  ${paint.dim(`${skill.id} · ${skill.category}`)}`,
  ];
  const block = (title: string, text: string): void => {
    if (text !== '')
      lines.push(
        ...wrap(escapeLine(text), width - 4 - label).map(
          (line, index) => (index === 0 ? paint.dim(pad(title, label)) : ' '.repeat(label)) + line,
        ),
      );
  };
  block('also', skill.aliases.join(', '));
  for (const [surface, rule] of Object.entries(skill.careful)) block('careful', `${surface}: ${care[rule]}`);
  for (const [title, links] of bySteps('implies', skill.implies)) block(title, links);
  for (const [title, links] of bySteps('implied by', skill.impliedBy)) block(title, links);
  return lines;
}

const label = 20;

function bySteps(title: string, links: readonly LinkedSkill[]): [title: string, names: string][] {
  const steps = [...new Set(links.map((link) => link.steps))];
  return steps.map((step) => {
    const names = links.filter((link) => link.steps === step).map(({ name }) => name);
    const rest = names.length - shown;
    const said = names.slice(0, shown).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    return [step === 1 ? title : `${title}, ${step} steps`, said];
  });
}

function row({ id, name, category, surface }: NamedSkill, paint: Paint): string {
  const also = surface === name ? '' : ` (${escapeLine(surface)})`;
  return `${escapeLine(name)}${also}  ${paint.dim(`${id} · ${escapeLine(category)}`)}`;
}

const lined = (lines: readonly string[]): string =>
  `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
