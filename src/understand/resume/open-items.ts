// A skills section's text and the skills found in it → items of its lists that no lexicon has, as terms of their own.
import type { Span } from '../../model/source.ts';
import { wordsOf } from './lines.ts';
import { countTitleWords } from './title-words.ts';

const breaks = /[,;•|·●▪◦✓➢*\t\n]|\.(?=\s|$)|\s[–—-]\s/gu;
const label = /^[\s*•·▪-]*\p{L}[\p{L} .&/-]{2,40}:\s/u;
/** A label of its own before an item: "Programs: Orderly". */
const itemLabel = /^\p{L}[\p{L} &/]{2,30}:\s+/u;
/** "Listens attentively": an adverb tells how somebody is. */
const adverb =
  /\s(?!(?:assembly|supply|family|daily|weekly|monthly|yearly|quarterly|early|poly|anomaly|elderly|butterfly)(?!\p{L}))\p{L}{3,}ly$/iu;

/** Labels of lists of skills, in whatever section: "Environment: …", "Tech stack: …". */
const skillLabel =
  /^\s*(?:key |core |main |other |used )?(?:tech(?:s|nical|nologies|nology)?(?: skills?| stack| used| environment)?|tools?(?: used)?(?: (?:and|&) \p{L}+)?|frameworks?|librar(?:y|ies)|(?:programming |scripting |query )?languages?|software|platforms?|environments?|stack|databases?|fields?|skills?|methodolog(?:y|ies)|operating systems?|cloud|web|back-?end|front-?end|devops|ides?|packages|systems|applications|hardware|protocols)(?:\s?(?:and|&|\/)\s?\p{L}+)?\s?:\s/iu;

/** Whether a block is a labelled list of skills. */
export function isSkillList(block: string): boolean {
  return skillLabel.test(block);
}

/** Words of traits, prose and paperwork: an item with one of them is no tool, method or field. */
const vague =
  /(?<!\p{L})(?:a|able|ability|about|accurate|active|adaptab\p{L}*|analytical|also|an|as|at|attention|attitude|based|be|advanced|area|areas|basic|beginner|familiar|intermediate|languages|novice|elementary|fluent|native|by|capable|collaborat\p{L}*|committed|communicat\p{L}*|conceptual|confident|consistent|creative|creativity|critical|deadline\p{L}*|deliver|decision|dedicated|dependable|detail|detailed|detail-oriented|driven|effective\p{L}*|efficient|enthusias\p{L}*|ethic|ethics|excellent|exceptional|experience|experienced|expert|fast|fast-paced|flexib\p{L}*|focused|for|friendly|from|general|good|goal|great|hard|hard-working|have|high|highly|honest|i|in|improves?|independent\p{L}*|initiative|innovative|interpersonal|is|keen|knowledge|knowledgeable|lead|leader|leadership|learn\p{L}*|level|listening|loyal|makes?|manages|maintain|maintaining|management skills|meet|member|motivated|multi-?task\p{L}*|my|of the|oral|organi[sz]ational|organi[sz]ed|other|outstanding|passionate|persuades|patient|people|personal|personable|player|positive|presentation|proactive|problem|problem-solv\p{L}*|problems|professional\p{L}*|proficient|proven|providing|punctual|quick\p{L}*|references?|reliab\p{L}*|resourceful|responsib\p{L}*|result|results|results-oriented|self|self-\p{L}+|skill|skilled|skills|solid|solver|solving|strong|superior|sets|takes?|team|team-\p{L}+|teamwork|team-?player|the|thinker|thinking|time|to|type|understands?|understanding|various|verbal|versatile|very|well|willing|with|work|worked|worker|working|written|years?|your)(?!\p{L})/iu;

/** Small words that an item cut out of a sentence begins or ends with. */
const cutOff =
  /^(?:and|or|of|in|to|for|with|by|on|the|a|an|as|incl\.?|including)\s|\s(?:and|or|of|in|to|for|with|by|on|the|a|an|as|incl\.?|\p{Ll})$/iu;

/** A single word that looks like a name: capitals, or capitals and digits ("DBMS", "LabVIEW", "SPC4"); two alone are anything ("AP"). */
const nameLike = /^(?=.*\p{Lu}.*[\p{Lu}\d])(?!\p{Lu}\p{Lu}$)\p{L}[\p{L}\d+#/-]{1,14}$/u;
/** Lists of products, where "Insight Manager" is a program and nobody's title. */
const productLabel =
  /software|tools?|programs?|applications?|systems?|platforms?|packages|hardware|equipment|printers|networking/iu;
const productName =
  /^(?:\p{Lu}[\p{L}\d]*\s){1,3}(?:Manager|Designer|Composer|Planner|Editor|Writer|Builder|Producer|Director|Publisher|Server|Author|Reporter|Advisor|Assistant|Developer|Engineer|Administrator)$/u;
/** What lists are called, not what is in them; and abbreviations that name no skill. */
const notNames =
  /^(?:UNICEF|WHO|UNHCR|UNDP|UNESCO|UNFPA|USAID|WFP|ILO|IMF|NATO|FBI|CIA|DEA|DHS|NYPD|LAPD|YMCA|YWCA|NCAA|NFL|NBA|IEEE|ACM|COS|CFOs|certifications?|certificates?|experience|education|NASA|COO|CTO|CIO|CMO|VP|MBA|BA|BS|MS|MA|PhD|GA|IL|FL|VA|NJ|PA|MD|WA|OH|NC|SC|CO|AZ|MN|UAE|EU|EMEA|APAC|LATAM|NCO|NGO|NGOs|LLC|INC|FY\d*|Q[1-4]|VIP|VIPs|tools?|technolog\p{L}+|frameworks?|librar\p{L}+|platforms?|databases?|software|systems?|others?|web|cloud|misc\p{L}*|general|II|III|IV|USA|US|UK|CEO|CFO|GPA|PC|PCs|TV|HP|OS|IT|CA|NY|TX|ID|AM|PM|ABC|[A-Z]\.?)$/iu;

/** Whether an item in the form of a name is an abbreviation for a place, a rank or a kind of list. */
export const namesNothing = (item: string): boolean => notNames.test(item);

/** Less than this share of short items, and a block is prose with commas in it. */
const shareOfShort = 0.7;

/** A list written by hand: short, every item with a capital, most of them known; a single word in it is meant. */
const chosen = { most: 25, least: 4, shareKnown: 0.5 };
const capitalised = /^\p{Lu}\p{L}{2,}$/u;

/**
 * Items of a list that read like terms and that `isKnown` (by offsets in the block) does not cover: two to four words,
 * one that looks like a name, or any capitalised one of a labelled or well-chosen list. Nothing of a sentence, a trait
 * or a job title. Fails for noise that boards add in the form of terms ("New Accounts").
 */
export function findOpenItems(
  block: string,
  isKnown: (start: number, end: number) => boolean,
  isItem: (words: string) => boolean,
): Span[] {
  const head = label.exec(block)?.[0] ?? '';
  const items = split(block, head.length);
  const textOf = ({ start, end }: Span): string => block.slice(start, end);
  const share = (holds: (item: Span) => boolean): number => items.filter(holds).length / items.length;
  if (share((item) => wordsOf(textOf(item)).length <= 4) < shareOfShort) return [];
  const labelled = head !== '' && items.length >= 3;
  const products = labelled && productLabel.test(head);
  const isChosen =
    items.length >= chosen.least &&
    items.length <= chosen.most &&
    share((item) => /^[\p{Lu}\d]/u.test(textOf(item))) === 1 &&
    share(({ start, end }) => isKnown(start, end)) >= chosen.shareKnown;
  return items.filter(
    (item) =>
      !isKnown(item.start, item.end) &&
      (isItem(textOf(item)) || isTerm(textOf(item), labelled || isChosen, products)),
  );
}

/** Whether the lines of a list are filled and wrapped, so that an item can go on in the next: commas part them instead. */
function isWrapped(block: string): boolean {
  const lines = block.split('\n').length;
  return lines > 1 && block.split(',').length > 1.5 * lines;
}

function split(block: string, from: number): Span[] {
  const items: Span[] = [];
  let start = from;
  const take = (end: number): void => {
    const raw = block.slice(start, end);
    const lead = raw.length - raw.trimStart().length + (itemLabel.exec(raw.trimStart())?.[0].length ?? 0);
    const item = raw.slice(lead).trim();
    if (item) items.push({ start: start + lead, end: start + lead + item.length });
  };
  const wraps = isWrapped(block);
  for (const match of block.matchAll(breaks)) {
    if (match.index < from || (wraps && match[0] === '\n')) continue;
    take(match.index);
    start = match.index + match[0].length;
  }
  take(block.length);
  return items;
}

function isTerm(item: string, singles: boolean, products: boolean): boolean {
  const words = wordsOf(item);
  if (words.length < 1 || words.length > 4 || item.length < 2 || item.length > 45) return false;
  if (!/^[\p{L}][^()]*(?:\([^()]+\))?$/u.test(item) || /[.!?:%$Âï]|(?<!\d)(?:19|20)\d{2}(?!\d)/.test(item))
    return false;
  if (
    vague.test(item) ||
    cutOff.test(item) ||
    adverb.test(item) ||
    (!(products && productName.test(item)) && countTitleWords(item) > 0) ||
    /\s\d$/.test(item)
  )
    return false;
  if (words.length > 1) return true;
  return !namesNothing(item) && (nameLike.test(item) || (singles && capitalised.test(item)));
}
