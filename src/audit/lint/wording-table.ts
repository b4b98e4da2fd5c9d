// Data: words that hurt a posting. Patterns are for plain text (see plainOf); the first match in a part is reported.
import type { LintRuleId } from '../../model/lint.ts';

export interface Wording {
  rule: LintRuleId;
  words: RegExp;
  /** Where it counts: in any sentence, in one that speaks of the candidate, or in a required requirement. */
  where: 'anywhere' | 'asked' | 'required';
  /** Words in the same sentence that clear it. */
  unless?: RegExp;
  /** Words anywhere in the same part that clear it. */
  unlessPart?: RegExp;
  reason: string;
  advice: string;
}

const languages =
  '(?:english|german|french|spanish|italian|portuguese|dutch|polish|swedish|norwegian|danish|finnish|czech|greek|turkish|arabic|hebrew|hindi|russian|ukrainian|japanese|korean|mandarin|cantonese|chinese|thai|vietnamese)';

const agePhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'asked',
    words: /\b(?:recent(?:ly)?|fresh|new)[- ](?:college |university |mba |master'?s )?grad(?:uate)?s?\b/,
    unless:
      /\bstudents?\b|\binterns?\b|\bwelcome|\bencourage|\bopen to\b|\bwhether\b|\bmentor|\bincluding\b|\bsupport|\btrain|\bhelp|\bonboard|\bsupervis/,
    reason: 'Who finished school lately is mostly young, so older beginners are shut out.',
    advice: 'Write "entry level" or the knowledge that is needed.',
  },
  {
    where: 'asked',
    words:
      /\b(?:class of|graduat(?:ed|ing|ion)\b[^.;]{0,30}?(?:in|after|before|by|between|since|from|date of|year(?: of)?:?)(?: [a-z]+)?) ['’]?(?:19|20)\d\d\b|\bgraduation year\b|\byear of graduation\b/,
    // A placement for students has to fit into their course.
    unless: /\bexpect|\banticipat|\bpursuing\b|\benrolled\b|\bstudents?\b|\bintern/,
    reason: 'A year of graduation tells an age.',
    advice: 'Leave the year out; ask for the degree or the knowledge.',
  },
  {
    where: 'asked',
    words:
      /\bdigital natives?\b(?! [a-z-]*(?:compan|brand|business|bank|organi|start|compet|product|enterprise|platform|customer|client|firm|environment|world|industr|team|culture|publish|media|agenc|retail|space))/,
    reason: '"Digital native" means somebody born after a certain year.',
    advice: 'Name the tools that must be known.',
  },
  {
    where: 'anywhere',
    words:
      /\byoung,? (?:and |& )?(?:dynamic|energetic|hungry|ambitious|vibrant|enthusiastic|fun|motivated|fresh|talented|driven|passionate)\b|\b(?:dynamic|energetic|ambitious|vibrant|fun|fresh|passionate),? (?:and |& )?young\b(?! (?:people|person|children|adult|patient|learner|carer|famil|pupil|student|mind|audience))|\byouthful (?:team|energy|spirit|environment|attitude|outlook|culture)\b/,
    unless:
      /\byoung (?:[a-z]+ ){0,2}(?:people|person|children|adults?|patients?|learners?|carers?|pupils|minds|audiences?)\b/,
    reason: '"Young" tells older people not to apply.',
    advice: 'Say how the team works: "we release weekly and pair on most changes".',
  },
  {
    where: 'asked',
    words:
      /\b(?:maximum|max\.?|upper) age\b|\bage limit\b|\b(?:under|below|not older than|no older than|younger than|not over|not above) (?:the age of )?(?:[3-6]\d|2[5-9])\b(?! ?(?:%|percent|k\b|minutes|days|hours|people|employees|staff|million|lbs?|kg|miles|km|seconds|ms))|\b(?:candidates?|applicants?|you) (?:must be|should be|are|is) (?:aged )?between (?:\d\d|the ages of \d\d) and \d\d years\b/,
    reason: 'An upper age shuts people out for their age.',
    advice: 'Leave the age out; a lower limit set by law ("18 or over") may stay.',
  },
  {
    where: 'anywhere',
    words: /\bover-?qualified\b/,
    reason: '"Overqualified" is mostly said of older people.',
    advice: 'State the level and the pay, and let people decide.',
  },
];

const originPhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'asked',
    words: new RegExp(
      `(?<![a-z]-)\\bnative(?:[- ](?:level|like|or near-native|or bilingual|or fluent|or c2))? (?:(?:[a-z]+ )?speakers?\\b|${languages}\\b(?! american)|(?:language )?(?:proficiency|fluency)\\b|tongue\\b)|\\b${languages} (?:\\(|- |is your |as (?:a |your )?)?(?:native\\b(?:[- ]level\\b)?\\)?|mother tongue\\b)|\\bnative in ${languages}\\b|\\((?:or )?native(?:[- ]level)?\\)|\\bmother[- ]tongue\\b|\\bfirst language (?:is|must|should)\\b`,
    ),
    unless: /\bnot [^.;]{0,20}native|\bnon-?native\b|\bor (?:fully )?fluent\b/,
    reason: 'A first language tells where somebody grew up, not how well the language is used.',
    advice: 'Name the level the work needs: "fluent English (C1)".',
  },
  {
    where: 'asked',
    words:
      /\b(?:no|neutral|without (?:an? )?|unaccented|american|british|accent-free) (?:foreign |strong |heavy )?accents?\b/,
    reason: 'An accent tells where somebody comes from, not whether they are understood.',
    advice: 'Ask for clear spoken language at the level the work needs.',
  },
];

const disabilityPhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'anywhere',
    words: /\bable[- ]bodied\b(?! sea)/,
    reason: 'It rules out people with a disability, whatever the job needs.',
    advice: 'Describe the task ("moves boxes of 15 kg") and offer adjustments.',
  },
  {
    where: 'asked',
    words:
      /\b(?:be|are|in|have) (?:in )?(?:good|excellent|perfect|sound|robust) (?:physical |mental )?health\b(?! (?:insurance|benefits?|care|cover|plan|and safety|outcomes|literacy))|\bno (?:physical )?(?:disabilit(?:y|ies)|health (?:issues|problems|conditions))\b|\bof sound (?:mind|body)\b/,
    unless: /\b(?:patients?|public|population|people(?:'s)?|communit|famil|children)\b/,
    reason: 'Health in general is no demand of a job, and asking for it rules out people with an illness.',
    advice: 'Describe the task that has to be done and offer adjustments.',
  },
];

const genderPhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'asked',
    words:
      /\b(?:sales|crafts|handy|repair|business|fire|police|camera|delivery|maintenance ?|drafts|fore|chair|door|watch|trades|work|bar)(?:man|men)\b(?!['’]s)|\b(?:sales|chair|business|craft|police|camera)(?:woman|women)\b|\b(?:stewardess|waitress|hostess|seamstress|barmaid|salesgirl|cleaning lady|handyman)(?:es)?\b/,
    reason: 'The word names a gender, and the others read that they are not meant.',
    advice: 'Use the neutral word: salesperson, supervisor, technician, chair, server.',
  },
  {
    where: 'asked',
    words:
      /(?<!\/ ?|\bor |\band |\w[-/'])\b(?:he|she) (?:will|must|should|shall|would|is|has|needs|can|reports|works)\b(?! ?\/)/,
    unlessPart:
      /\b(?:founder|ceo|patient|client|customer|child|resident|student|pupil|manager who|user)\b|\b(?:he|she) or (?:he|she)\b|\bs\/he\b/,
    reason: 'One pronoun for whoever gets the job leaves the others out.',
    advice: 'Write "you" or "they".',
  },
  {
    where: 'anywhere',
    words: /(?<=^|[.!?;:] )(?:he|she) (?:will|must|should|shall)\b(?! ?\/)/,
    unless: /\b(?:he|she) or (?:he|she)\b/,
    reason: 'One pronoun for whoever gets the job leaves the others out.',
    advice: 'Write "you" or "they".',
  },
  {
    where: 'asked',
    words:
      /\b(?:males?|females?|men|women|gentlem[ae]n|lad(?:y|ies)|girls?|boys?|guys)\b(?: candidates?| applicants?)? (?:only|preferred|required)\b|\b(?:male|female) (?:candidates?|applicants?)\b/,
    unless: /\boccupational requirement\b|\bencourage|\bwelcome|\bgenuine\b|\bexempt/,
    reason: 'A gender is asked for, which the law allows in very few jobs.',
    advice: 'Leave it out, or name the law and the reason that allow it.',
  },
];

// A reason, or regular work on the spot, often stands in the sentence before.
const explained =
  /\bin[- ]person\b|\bin[- ](?:the )?office\b|\bon-?site\b|\bhybrid\b|\bdays? (?:a|per) week\b|\bpatients?\b|\bpeople (?:who )?liv|\bbecause\b|\bso that\b|\bin order to\b|\bdue to\b|\bon-?call\b|\bemergenc|\brespond|\bresponse\b|\bcall-?outs?\b|\bstand-?by\b|\bas the\b|\bfor (?:licensing|tax|legal|regulatory)\b/;
const homePhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'asked',
    words:
      /\b(?:live|living|reside|residing|residen(?:ce|cy)|located|based|commut\w+|your home)\b[^.;]{0,40}\bwithin (?:[a-z0-9]+[- ]){0,3}(?:hours?|minutes?|mins?|miles?|kms?|kilomet(?:er|re)s?|commut\w+ distance|commute|driving distance)\b/,
    unlessPart: explained,
    reason: 'A distance from home is not a skill, and it follows where people can afford to live.',
    advice: 'Say how often and when people must be on site, or give the reason for the distance.',
  },
  {
    where: 'asked',
    words:
      /\b(?:live|living|reside|residing|located|only|within|in the|local to)\b[^.;]{0,40}\b(?:zip|postal) ?codes?\b|\b(?:live|living|reside|residing|located) [^.;]{0,30}\bpost ?codes?\b/,
    unlessPart: explained,
    reason: 'A postal area stands for income and origin.',
    advice: 'Say how often and when people must be on site, or give the reason for the area.',
  },
];

const schoolPhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'asked',
    words:
      /\bivy[- ]league\b|\brussell group\b|\boxbridge\b|\bgrandes? [ée]coles?\b|\b(?:degree|graduat\w+|bachelor\w*|master\w*|mba|ph\.?d|diploma|education|background|studied|studies)\b[^.;]{0,60}\b(?:top|elite|prestigious|leading|reputed|reputable|renowned|well-known|top[- ]?tier|tier[- ]?(?:1|one|i)|top[- ]\d+|target|high-ranking|highly ranked|ranked)(?: |-)(?:[a-z0-9&]+ ){0,2}(?:universit(?:y|ies)|schools?|colleges?|institutions?|institutes?|program(?:me)?s?)\b/,
    reason: 'The name of a school says more about parents than about skill.',
    advice: 'Ask for the knowledge or the result; any school can teach it.',
  },
];

const culturePhrases: Omit<Wording, 'rule'>[] = [
  {
    where: 'anywhere',
    words:
      /\bcultur(?:e|al)[- ]fit\b|\bfits? (?:in(?:to)? |with )?(?:our|the) (?:company |team |existing )?culture\b/,
    unless:
      /\bnot (?:about |just |looking for |a )*cultur\w+[- ]fit|\b(?:rather than|instead of|over|beyond|more than) (?:just )?(?:an? )?["']?cultur\w+[- ]fit/,
    reason: 'Nobody can check it, and it favours people like those already there.',
    advice: 'Name the ways of working that matter and how you test them.',
  },
];

const provable = 'Name what the person does or has done that shows it, or leave the line out.';
const trait = (words: RegExp, what: string, unless?: RegExp): Omit<Wording, 'rule'> => ({
  where: 'required',
  words,
  reason: `${what} cannot be shown on a resume or checked in the same way for everybody.`,
  advice: provable,
  ...(unless && { unless }),
});
const hype: Omit<Wording, 'rule'> = {
  where: 'asked',
  words:
    /\b(?:an?|our|next|the|[a-z]+ing|code|sales|marketing|data|tech|social media|css|sql|javascript|python|excel|java|design|real|true|absolute|total) (?:rock ?-?stars?(?! games)|ninjas?|gurus?|wizards?|jedis?|superstars?|super ?heroe?s?|unicorns?(?! (?:status|compan|start)))\b|\brock ?-?stars?\b(?! games)/,
  unless:
    /\b(?:setup|installation|configuration|import) wizards?\b|\bunicorn (?:status|valuation|compan|start)/,
  reason:
    'A figure of speech says nothing about the work, and puts off people who do not see themselves that way.',
  advice: 'Name the job and the level: "senior engineer who has run a service in production".',
};
const unmeasurable: Omit<Wording, 'rule'>[] = [
  hype,
  trait(/\bwork[- ]ethics?\b/, 'A work ethic'),
  trait(
    /\bself[- ]?starters?\b|\bself[- ]?motivated\b|\bhighly motivated\b|\bgo[- ]getters?\b|\b(?:highly|very) driven\b/,
    'Drive',
  ),
  trait(/\bteam[- ]?players?\b/, 'Being a team player'),
  trait(/\bhit the ground running\b/, 'Hitting the ground running'),
  trait(/\b(?:can[- ]do|positive|winning|right|great|good) attitude\b|\bpositive mind-?set\b/, 'An attitude'),
  trait(
    /\b(?:think(?:s|ing|er)?|thinks) (?:outside|out of) (?:of )?the box\b|\bout-of-the-box think/,
    'Thinking outside the box',
  ),
  trait(/\bwears? (?:many|multiple|several|different) hats\b/, 'Wearing many hats'),
  trait(/\bthriv(?:e|es|ing) (?:in|under|on)\b|\bfast[- ]paced\b/, 'Coping with pace'),
  trait(/\bpassion(?:ate)?\b/, 'Passion', /\bcompassion\b/),
  trait(/\b(?:fast|quick) learners?\b/, 'Learning fast'),
  trait(
    /\bresults?[- ](?:driven|oriented|focused)\b|\bdetail[- ]oriented\b|\bmulti-?task(?:er|ing)?\b/,
    'A trait like this',
  ),
];

const of = (rule: LintRuleId, phrases: readonly Omit<Wording, 'rule'>[]): Wording[] =>
  phrases.map((phrase) => ({ rule, ...phrase }));

export const wordings: readonly Wording[] = [
  ...of('age-proxy', agePhrases),
  ...of('origin-proxy', originPhrases),
  ...of('disability-proxy', disabilityPhrases),
  ...of('gender-word', genderPhrases),
  ...of('home-address', homePhrases),
  ...of('school-prestige', schoolPhrases),
  ...of('culture-fit', culturePhrases),
  ...of('unmeasurable', unmeasurable),
];
