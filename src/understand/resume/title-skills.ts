// Job titles → the work that they say somebody did: "Business Analyst" is business analysis; data and search.
import type { Span } from '../../model/source.ts';

/** A skill that a title says, with the words that name it. */
export interface TitleSkill extends Span {
  skill: string;
  surface: string;
}

/** Title, id of the lexicon, and what the work is called. Titles of people who lead others' work are left out. */
const table = `
  account executive, account manager | account-management | Account management
  accountant | accounting | Accounting
  administrative assistant, administrative specialist | office-administration | Administrative support
  auditor | auditing | Auditing
  baker | baking | Baking
  bartender | bartending | Bartending
  bookkeeper | bookkeeping | Bookkeeping
  business analyst | business-analysis | Business analysis
  buyer | procurement | Purchasing
  carpenter | carpentry | Carpentry
  case manager | case-management | Case management
  cashier | cash-handling | Cashiering
  claims adjuster, claims examiner, claims representative | claims-processing | Claims handling
  construction manager | construction-management | Construction management
  copywriter | copywriting | Copywriting
  custodian, janitor | cleaning | Cleaning
  data analyst | data-analysis | Data analysis
  database administrator | database-administration | Database administration
  dispatcher | dispatching | Dispatching
  electrician | electrical-work | Electrical work
  engineering manager | engineering-management | Engineering management
  event coordinator, event planner | event-planning | Event planning
  executive assistant | office-administration | Executive assistance
  financial analyst | financial-analysis | Financial analysis
  fitness instructor | group-fitness | Fitness instruction
  forklift operator | forklift | Forklift operation
  graphic designer | graphic-design | Graphic design
  housekeeper | housekeeping | Housekeeping
  lifeguard | lifeguarding | Lifeguarding
  line cook, prep cook, sous chef | cooking | Cooking
  loader operator | heavy-equipment | Loader operation
  machinist | machining | Machining
  merchandiser | merchandising | Merchandising
  network administrator, network engineer | network-administration | Network administration
  paralegal | paralegal | Paralegal work
  personal trainer | personal-training | Personal training
  phlebotomist | phlebotomy | Phlebotomy
  photographer | photography | Photography
  plumber | plumbing | Plumbing
  property manager | property-management | Property management
  receiving clerk | shipping-receiving | Receiving
  receptionist | reception | Reception
  registered nurse, staff nurse | nursing | Nursing
  security guard | security-guarding | Security guarding
  social worker | social-work | Social work
  systems administrator, system administrator | system-administration | Systems administration
  teacher | teaching | Teaching
  teller | teller-operations | Teller operations
  translator | translation | Translation
  tutor | tutoring | Tutoring
  underwriter | underwriting | Underwriting
  web designer | web-design | Web design
  web developer | web-development | Web development
  welder | welding | Welding`;

const byTitle = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [titles = '', skill = '', surface = ''] = row.split('|').map((cell) => cell.trim());
      return titles
        .split(', ')
        .map((title): [string, { skill: string; surface: string }] => [title, { skill, surface }]);
    }),
);
const title = new RegExp(
  `(?<![\\p{L}-])(?:${[...byTitle.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-]|\\s(?:supervisor|manager|assistant|trainer|intern))`,
  'giu',
);
/** "Financial/Business Analyst" is both. */
const either = /(?<!\p{L})(financial|business|data)\s?\/\s?(?=(?:financial|business|data)\sanalyst)/giu;

/** The titles of the table in the head of a position or a headline. It fails for titles of other people in it. */
export function findTitleSkills(text: string): TitleSkill[] {
  const found: TitleSkill[] = [];
  const add = (words: string, start: number, end: number): void => {
    const known = byTitle.get(words.toLowerCase());
    if (known !== undefined) found.push({ ...known, start, end });
  };
  for (const match of text.matchAll(title)) add(match[0], match.index, match.index + match[0].length);
  for (const match of text.matchAll(either)) {
    const first = match[1] ?? '';
    add(`${first} analyst`, match.index, match.index + first.length);
  }
  return found;
}
