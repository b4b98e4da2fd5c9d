// One element of a page → the block it opens, with what its tag, role and class say of its purpose.

/** An element that contains lines; text and links are counted with all that lies inside. */
export interface Block {
  tag: string;
  parent: Block | null;
  purpose: Purpose;
  /** Characters of visible text, and how many of them lie in links. */
  text: number;
  linkText: number;
  links: number;
  inputs: number;
}

/**
 * 'chrome' is never content; 'margin' (header, aside, share buttons) and 'footer' may be chrome, but only on a
 * web site, since a resume written in HTML has its contact lines in a header and its skills in an aside.
 */
export type Purpose = 'chrome' | 'margin' | 'footer' | 'main' | 'article' | 'form' | 'plain';

const purposeByTag: Record<string, Purpose> = {
  nav: 'chrome',
  dialog: 'chrome',
  header: 'margin',
  footer: 'footer',
  aside: 'margin',
  main: 'main',
  article: 'article',
  form: 'form',
};

const purposeByRole: Record<string, Purpose> = {
  navigation: 'chrome',
  menu: 'chrome',
  menubar: 'chrome',
  search: 'chrome',
  dialog: 'chrome',
  alertdialog: 'chrome',
  banner: 'margin',
  contentinfo: 'footer',
  complementary: 'margin',
  main: 'main',
};

/** Words of a class or id that stand for chrome wherever they appear. */
const chromeWords = new Set(
  [
    'nav navbar navigation topnav mainnav subnav sitenav sidenav navi breadcrumb breadcrumbs cookie cookies consent gdpr newsletter pagination pager',
    'offcanvas hamburger megamenu skiplink topbar onetrust usercentrics cookiebot',
  ].flatMap((words) => words.split(' ')),
);

const marginWords = new Set(
  [
    'sidebar social share sharing subscribe advert advertisement ads promo login signin signup',
    'masthead toolbar modal popup overlay toast comments feedback language locale',
  ].flatMap((words) => words.split(' ')),
);

const otherWords = new Set('related similar recommended more other latest featured suggested'.split(' '));
const jobWords = new Set(
  'job jobs posting postings vacancy vacancies position positions opening openings roles'.split(' '),
);

/** Opens a block for an element inside `parent`. */
export function openBlock(tag: string, attributes: Record<string, string>, parent: Block | null): Block {
  return { tag, parent, purpose: purposeOf(tag, attributes), text: 0, linkText: 0, links: 0, inputs: 0 };
}

/** Adds what was counted inside a block to the block around it. */
export function closeBlock(block: Block): void {
  const { parent } = block;
  if (parent === null) return;
  parent.text += block.text;
  parent.linkText += block.linkText;
  parent.links += block.links;
  parent.inputs += block.inputs;
}

function purposeOf(tag: string, attributes: Record<string, string>): Purpose {
  const byRole = purposeByRole[attributes.role ?? ''];
  if (byRole !== undefined) return byRole;
  const byTag = purposeByTag[tag];
  if (byTag !== undefined && byTag !== 'form') return byTag;
  if (tag === 'body' || tag === 'html') return 'plain';
  return purposeByWords(`${attributes.class ?? ''} ${attributes.id ?? ''}`) ?? byTag ?? 'plain';
}

function purposeByWords(names: string): Purpose | null {
  if (names.length > 500) return null; // generated utility classes say nothing
  let other = false;
  let job = false;
  let margin = false;
  for (const name of names.split(/\s+/)) {
    for (const word of splitName(name)) {
      if (chromeWords.has(word)) return 'chrome';
      if (word === 'footer') return 'footer';
      margin ||= marginWords.has(word);
      other ||= otherWords.has(word);
      job ||= jobWords.has(word);
    }
    if (other && job) return 'margin';
    other = false;
    job = false;
  }
  return margin ? 'margin' : null;
}

/** "relatedJobs-list" → related, jobs, list. Utility classes with a colon ("md:nav") are left out. */
function splitName(name: string): string[] {
  if (name.includes(':')) return [];
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
}
