// Profile → what a person checks: positions, skills with every mention, education, sections, notes, warnings.
import type { Profile, ProfileSkill } from '../model/profile.ts';
import type { Source } from '../model/source.ts';
import { escapeLine } from './escape.ts';
import { cut, pad, wrap } from './layout.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

/** The terminal form of a profile. */
export function renderProfile(profile: Profile, options: Pick<ReportOptions, 'color' | 'width'>): string {
  const paint = paintFor(options.color);
  const { file } = profile;
  const pages = file.pages === null ? '' : ` · ${file.pages} ${file.pages === 1 ? 'page' : 'pages'}`;
  const lines = [
    '',
    paint.bold(escapeLine(file.name)),
    paint.dim(`${file.format}${pages} · ${file.characters} characters`),
  ];
  const block = (title: string, rows: string[]): void => {
    if (rows.length > 0) lines.push('', paint.bold(title), ...rows);
  };
  block(`Positions${total(profile)}`, positions(profile, options.width));
  block('Education', education(profile, options.width));
  block(
    `Skills (${profile.skills.length})`,
    profile.skills.flatMap((skill) => skillLines(skill, paint, options.width)),
  );
  block(
    'Certifications',
    profile.certifications.map(({ name, source }) => `${escapeLine(name)} ${paint.dim(place(source))}`),
  );
  block(
    'Languages',
    profile.languages.map(({ name, level }) => escapeLine(level === null ? name : `${name}, ${level}`)),
  );
  block(
    'Sections',
    profile.sections.map(
      ({ kind, title, source }) => `${pad(kind, 15)} ${escapeLine(title)} ${paint.dim(place(source))}`,
    ),
  );
  block(
    'Notes on the file',
    profile.integrity.flatMap(({ kind, detail }) =>
      wrap(escapeLine(`${kind}: ${detail}`), options.width - 2),
    ),
  );
  block(
    'Warnings',
    profile.warnings.flatMap(({ message }) => wrap(escapeLine(message), options.width - 2)),
  );
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

const place = ({ line, page }: Source): string =>
  page === null ? `line ${line}` : `page ${page}, line ${line}`;

function total({ experienceMonths }: Profile): string {
  return experienceMonths === null ? '' : ` (${experienceMonths} months, overlaps counted once)`;
}

function positions(profile: Profile, width: number): string[] {
  return profile.positions.map(({ start, end, months, title, organization, kind }) => {
    const dates = start === null && end === null ? 'no dates' : `${start ?? '?'} – ${end ?? '?'}`;
    const what = [title, organization].filter((part) => part !== null).join(', ') || 'untitled';
    const mark = kind === 'job' ? '' : ` [${kind}]`;
    return `${pad(dates, 17)} ${pad(months === null ? '' : `${months} mo`, 7, 'end')}  ${cut(escapeLine(what) + mark, width - 30)}`;
  });
}

function education(profile: Profile, width: number): string[] {
  return profile.education.map(({ level, field, end, source }) => {
    const what = [level ?? 'level not named', field].filter((part) => part !== null).join(' in ');
    return cut(escapeLine(`${what}${end === null ? '' : `, ${end}`}  “${source.quote}”`), width - 2);
  });
}

function skillLines(
  { name, months, lastUsed, mentions }: ProfileSkill,
  paint: Paint,
  width: number,
): string[] {
  const used = months === null ? 'not in a dated role' : `${months} months, last ${lastUsed ?? '?'}`;
  const lines = [`${escapeLine(name)} ${paint.dim(used)}`];
  for (const { section, negated, source } of mentions) {
    const said = `${place(source)}, ${section}: “${source.quote}”${negated ? ' (negated, not counted)' : ''}`;
    lines.push(paint.dim(cut(`  ${escapeLine(said)}`, width - 2)));
  }
  return lines;
}
