// Text with a few marks → the Document and the Resume that tests are about.
import { lexiconOf } from '../../../src/lexicon/load.ts';
import type { Document, Line } from '../../../src/model/document.ts';
import { skillSchema } from '../../../src/model/skill.ts';
import { understandResume } from '../../../src/understand/resume.ts';

/** Lines of a text; "- " opens an item, "# " a heading, "> " goes on with the line before, a blank line is a gap. */
export function documentOf(text: string): Document {
  const lines: Line[] = [];
  let visible = '';
  let gapBefore = false;
  for (const written of text.replace(/^\n+|\n+$/g, '').split('\n')) {
    if (written.trim() === '') {
      gapBefore = true;
      continue;
    }
    const mark = /^(- |# |> )?/.exec(written)?.[1] ?? '';
    const words = written.slice(mark.length);
    const start = visible.length;
    visible += `${words}\n`;
    lines.push({
      start,
      end: start + words.length,
      page: 1,
      heading: mark === '# ' ? 2 : null,
      bullet: mark === '- ' ? 0 : null,
      continues: mark === '> ',
      gapBefore,
      bold: false,
      size: null,
      x: null,
    });
    gapBefore = false;
  }
  const rest = { pages: 1, links: [], facts: null, integrity: [], warnings: [] };
  return { file: 'resume.txt', format: 'text', sha256: '', text: visible.trimEnd(), lines, ...rest };
}

const entries = [
  { id: 'python', name: 'Python', category: 'programming-languages' },
  { id: 'java', name: 'Java', category: 'programming-languages' },
  { id: 'r', name: 'R', category: 'programming-languages', careful: { R: 'neighbour' } },
  { id: 'scheme', name: 'Scheme', category: 'programming-languages', careful: { Scheme: 'neighbour' } },
  { id: 'javascript', name: 'JavaScript', category: 'web', aliases: ['JS'] },
  { id: 'sql', name: 'SQL', category: 'databases', aliases: ['Structured Query Language'] },
  {
    id: 'oracle-database',
    name: 'Oracle Database',
    category: 'databases',
    aliases: ['Oracle'],
    careful: { Oracle: 'case' },
  },
  {
    id: 'microsoft-access',
    name: 'Access',
    category: 'office',
    implies: ['sql'],
    careful: { Access: 'neighbour' },
  },
  { id: 'sql-server', name: 'SQL Server', category: 'databases' },
  { id: 'linux', name: 'Linux', category: 'software-practice' },
  { id: 'sales', name: 'Sales', category: 'sales-marketing' },
  { id: 'carpentry', name: 'Carpentry', category: 'trades', aliases: ['carpenter', 'woodwork'] },
  { id: 'catering', name: 'Catering', category: 'hospitality', careful: { Catering: 'neighbour' } },
  { id: 'teamwork', name: 'Teamwork', category: 'soft-skills' },
  { id: 'pmp', name: 'PMP', category: 'certifications', aliases: ['Project Management Professional'] },
  { id: 'functional-testing', name: 'Functional testing', category: 'software-practice' },
  { id: 'regression-testing', name: 'Regression testing', category: 'software-practice' },
  { id: 'acceptance-testing', name: 'Acceptance testing', category: 'software-practice' },
  { id: 'menu-planning', name: 'Menu planning', category: 'hospitality' },
  { id: 'kong', name: 'Kong', category: 'networking', careful: { Kong: 'neighbour' } },
].map((entry) => skillSchema.parse(entry));

export const lexicon = lexiconOf(entries);
export const asOf = '2026-11-23';

export const resumeOf = (text: string) => understandResume(documentOf(text), { lexicon, asOf });
export const profileOf = (text: string) => resumeOf(text).profile;
