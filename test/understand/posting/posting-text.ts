// Helpers of the posting tests: text as a reader would hand it on, and a lexicon of a few skills.
import type { Lexicon } from '../../../src/lexicon/lexicon.ts';
import { lexiconOf } from '../../../src/lexicon/load.ts';
import type { Document, Line } from '../../../src/model/document.ts';
import type { Requirement, Spec } from '../../../src/model/spec.ts';
import { understandPosting } from '../../../src/understand/posting.ts';

const skill = (
  id: string,
  name: string,
  more: { aliases?: string[]; implies?: string[]; category?: string } = {},
) => ({
  id,
  name,
  category: more.category ?? 'tech',
  aliases: more.aliases ?? [],
  implies: more.implies ?? [],
  careful: {},
});

export const lexicon: Lexicon = lexiconOf([
  skill('python', 'Python', { category: 'programming-languages' }),
  skill('rust', 'Rust', { category: 'programming-languages' }),
  skill('go', 'Go', { category: 'programming-languages' }),
  skill('sql', 'SQL'),
  skill('javascript', 'JavaScript', { category: 'programming-languages' }),
  skill('typescript', 'TypeScript', { category: 'programming-languages' }),
  skill('react', 'React'),
  skill('nextjs', 'Next.js'),
  skill('vue', 'Vue.js', { aliases: ['Vue'] }),
  skill('nodejs', 'Node.js'),
  skill('web-frameworks', 'Web frameworks'),
  skill('django', 'Django', { implies: ['python', 'web-frameworks'] }),
  skill('flask', 'Flask', { implies: ['python', 'web-frameworks'] }),
  skill('fastapi', 'FastAPI', { implies: ['python', 'web-frameworks'] }),
  skill('relational-databases', 'Relational databases'),
  skill('postgresql', 'PostgreSQL', { implies: ['relational-databases'] }),
  skill('mysql', 'MySQL', { implies: ['relational-databases'] }),
  skill('aws', 'AWS'),
  skill('ec2', 'Amazon EC2', { aliases: ['EC2'], implies: ['aws'] }),
  skill('s3', 'Amazon S3', { aliases: ['S3'], implies: ['aws'] }),
  skill('rds', 'Amazon RDS', { aliases: ['RDS'], implies: ['aws'] }),
  skill('docker', 'Docker'),
  skill('kubernetes', 'Kubernetes'),
  skill('ci-cd', 'CI/CD'),
  skill('jenkins', 'Jenkins', { implies: ['ci-cd'] }),
  skill('airflow', 'Apache Airflow', { aliases: ['Airflow'] }),
  skill('tableau', 'Tableau'),
  skill('ai', 'Artificial intelligence', { aliases: ['AI'] }),
  skill('payroll', 'Payroll'),
  skill('bi', 'Business intelligence', { aliases: ['BI', 'BI/analytics'] }),
  skill('analytics', 'Analytics'),
  skill('etl', 'ETL'),
  skill('elt', 'ELT'),
  skill('data-warehousing', 'Data warehousing', { aliases: ['data warehouse'] }),
  skill('data-engineering', 'Data engineering'),
  skill('data-analysis', 'Data analysis'),
  skill('stakeholder-management', 'Stakeholder management'),
  skill('data-modeling', 'Data modeling', { aliases: ['modélisation de données', 'Datenmodellierung'] }),
  skill('excel', 'Excel', { aliases: ['Microsoft Excel'] }),
  skill('gaap', 'GAAP'),
  skill('phlebotomy', 'Phlebotomy'),
  skill('staff-supervision', 'Staff supervision', { aliases: ['people management'] }),
  skill('communication', 'Communication skills', { category: 'soft-skills' }),
  skill('cissp', 'CISSP', { category: 'certifications' }),
  skill('pmp', 'PMP', { category: 'certifications' }),
  skill('english', 'English', { category: 'languages' }),
  skill('german', 'German', { category: 'languages' }),
  skill('french', 'French', { category: 'languages' }),
]);

/** Text → Document: `# ` opens a heading, `- ` a list item, `**…**` is a bold line, a blank line is a gap. */
export function documentOf(source: string): Document {
  const texts: string[] = [];
  const lines: Line[] = [];
  let offset = 0;
  let gapBefore = true;
  for (const raw of source.split('\n')) {
    if (raw.trim() === '') {
      gapBefore = true;
      continue;
    }
    const [, indent = '', mark = '', rest = ''] = /^(\s*)(#|-|)\s*(.*)$/.exec(raw) ?? [];
    const bold = /^\*\*(.*)\*\*$/.exec(rest)?.[1];
    const text = bold ?? rest;
    lines.push({
      start: offset,
      end: offset + text.length,
      page: null,
      heading: mark === '#' ? 2 : null,
      bullet: mark === '-' ? indent.length / 2 : null,
      continues: false,
      gapBefore,
      bold: bold !== undefined,
      size: null,
      x: null,
    });
    texts.push(text);
    offset += text.length + 1;
    gapBefore = false;
  }
  const text = texts.join('\n');
  return {
    file: 'posting.txt',
    format: 'text',
    sha256: '',
    pages: null,
    text,
    lines,
    links: [],
    facts: null,
    integrity: [],
    warnings: [],
  };
}

export const specOf = (source: string): Spec => understandPosting(documentOf(source), { lexicon });

/** The requirements of one item under "Requirements". */
export const requirementsOf = (item: string): Requirement[] =>
  specOf(`# Requirements\n- ${item}`).requirements;

/** Groups in one line: "all: python; any: django, flask". Literal terms are written with "~". */
export function groupsOf(requirement: Requirement | undefined): string {
  const term = ({ id, known }: { id: string; known: boolean }) => (known ? id : `~${id}`);
  return (requirement?.skills ?? [])
    .map(({ mode, skills }) => `${mode}: ${skills.map(term).join(', ')}`)
    .join('; ');
}

/** "required|preferred text" of every requirement. */
export const listOf = ({ requirements }: Pick<Spec, 'requirements'>): string[] =>
  requirements.map(({ importance, text }) => `${importance}: ${text}`);
