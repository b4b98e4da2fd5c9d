// Data: words that surround what is asked for without being it. All lower case.

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns and adjectives that announce what is asked: what follows (after "in", "with" …) or stands before is it. */
export const announcers = setOf(`
  experience experiences experienced expertise knowledge knowledgeable understanding proficiency proficient
  proficiencies familiarity familiar fluency fluent skill skills skilled background competency competencies
  competence competent exposure command grasp mastery awareness aware certified specialization specialisation
  specializing specialising specialized specialised trained versed well-versed conversant adept expert literate
  literacy interest interested confident knack affinity aptitude qualified skillset know-how proven credentials
  comprehension familiarization exp acumen insight appreciation evidence eligibility possession requires`);

/** What follows these is conduct, not a skill: only words of the lexicon count after them. */
export const abstractAnnouncers = setOf(`
  ability able abilities capable capability willing willingness comfortable comfort passion passionate desire eager
  enthusiasm enthusiastic commitment committed dedication dedicated readiness flexibility excited curiosity curious
  mindset attitude bias enjoy thrive instinct instincts intuition judgment judgement`);

/** Stripped from the front of a phrase. */
export const leadingFillers = setOf(`
  a an the any some all both either at least minimum of your you you'll you've we our their its this that these those
  strong solid good great excellent extensive deep proven demonstrated demonstrable demonstrating prior previous
  relevant practical basic advanced in-depth significant substantial considerable sound thorough broad general clear
  recent exceptional outstanding superior high highly successful real-world direct effective very comprehensive
  detailed intermediate hands-on commercial established fundamental foundational robust advance up-to-date current
  valid active appropriate working professional overall full complete total additional extra other another various
  multiple different several many similar related equivalent comparable common popular major modern relevant
  specific particular key core main primary essential critical important necessary required preferred ideal
  ideally preferably strongly and or but also plus not only well even just more most much less wide large
  first-hand firsthand documented post-qualification meaningful applied technical latest emerging new existing
  must have has having had be being been possess possesses possessing demonstrate demonstrates display displays
  show shows hold holds holding own one two three four five six seven eight nine ten years year yrs months
  following least such as e.g i.e eg ie etc like including include includes particularly especially specifically
  namely towards toward per with in on using within across through at into under around via between among from by
  about regarding concerning outside inside upon along side alongside beyond before after during over up out
  is are was were do does did will would can could should may might need needs it they who what when how
  global international local regional prior significant overall no not eligibility possession able effectively efficiently independently closely directly quickly successfully properly confidently
  consistently regularly actively proactively currently ideally preferably primarily mainly mostly typically
  desirable desired mandatory bonus nice-to-have i my me them he she his her if then there here each every own
  top leading best world-class production-grade quality-focused level proficient equally sufficient adequate
  superb strong. keen genuine true actual real rich hard soft senior junior mid-level relevant. related. similar.`);

const objectVerbBases = `
  build design develop create manage lead work use implement support maintain operate deliver deploy provide perform conduct
  own drive scale optimize optimise improve handle deal consume ship integrate configure administer troubleshoot
  coordinate prepare resolve run establish execute analyze analyse apply define cover translate collaborate partner
  enable serve contribute ensure produce review sell interpret evaluate facilitate oversee interact communicate
  present launch grow set utilize utilise leverage transform transition negotiate solve assist address follow keep
  make take get shape influence face help complete organize organise identify act exhibit require bring reduce
  understand undertake adopt assess gather guide inform inspire liaise look seek evolve experiment operationalize elevate increase navigate participate promote pursue
  represent respond seek select share streamline tackle track train turn validate achieve advise align anticipate
  articulate balance champion convert demonstrate determine direct document embrace enforce engage escalate estimate
  expand explain explore flag foster generate hire independently-own instruct investigate isolate juggle learn listen
  measure meet mentor monitor motivate multitask perform possess prioritize prioritise probe read recommend recruit
  resolve respect schedule simplify speak structure succeed supervise sustain synthesize think thrive write debug probe`
  .trim()
  .split(/\s+/);
// Gerunds that name a field as often as an act: "learning theory", "planning", "monitoring".
const fieldGerunds =
  setOf(`debugging learning writing reading planning monitoring scheduling recruiting training structuring
  tracking documenting engineering listening speaking instructing reviewing selling mentoring supervising`);

function verbForms(bases: readonly string[]): { all: ReadonlySet<string>; finite: ReadonlySet<string> } {
  const all = new Set<string>();
  const finite = new Set<string>();
  for (const base of bases) {
    const stem = base.replace(/e$/, '');
    const third = /(?:s|x|ch|sh|z)$/.test(base)
      ? `${base}es`
      : base.endsWith('y') && !/[aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;
    for (const form of [base, third]) {
      all.add(form);
      finite.add(form);
    }
    for (const form of [
      `${stem}ing`,
      `${base.replace(/([^aeiou][aeiou])([bdgmnprt])$/, '$1$2$2')}ing`,
      `${stem}ed`,
    ])
      if (!fieldGerunds.has(form)) all.add(form);
  }
  for (const form of 'built led ran run drove driven grown shown sold taught thought understood written wrote kept made held owned taken shipped scaled planned'.split(
    ' ',
  ))
    all.add(form);
  for (const noun of [
    'design',
    'support',
    'document',
    'documents',
    'track',
    'train',
    'present',
    'review',
    'reviews',
    'structure',
    'partner',
    'partners',
    'schedule',
    'schedules',
    'share',
    'measure',
    'measures',
    'train',
    'trains',
    'run',
    'set',
    'address',
    'direct',
    'balance',
    'read',
    'lead',
    'leads',
    'influence',
    'transition',
    'interpret',
    'cover',
    'champion',
    'monitor',
    'monitors',
  ])
    all.delete(noun);
  return { all, finite };
}

const verbs = verbForms(objectVerbBases);

/** Verbs whose object is what is asked ("building pipelines"); stripped from the front of a phrase. */
export const objectVerbs = verbs.all;

/** The same verbs as they open a sentence about conduct: "Leads executive briefings". */
export const finiteVerbs = verbs.finite;

/** A phrase ends before these; what follows says what it is for and is no list any more. */
export const purposeWords = setOf(`
  for to that which who whom whose where while when so because if unless until than though although whether
  by from given due e.g. rather instead throughout without against plus`);

/** A phrase ends before these, and another one that is asked for too begins. */
export const linkWords = setOf(`
  in with on using within across through at into under around via between utilizing leveraging
  plus inside regarding about among focused focusing specializing specialising working gained over outside
  focus toward towards`);

/** Open a list of parts of what stands before. */
export const partWords = setOf('including involving covering comprising');

/** A new statement about somebody begins. */
export const subjectWords = setOf("you we they i he she you've you'll we're");

/** Forms of "be" and helpers: a phrase ends before them and a statement about it follows. */
export const statementWords = setOf(`
  is are was were be been being will would can could may might shall should must isn't aren't do does did count counts preferred required beneficial
  desirable desired essential mandatory advantageous helpful optional`);

/** Say nothing of what is asked; at the end of a phrase they are cut. */
export const emptyWords = setOf(`
  remote hybrid onsite credit someone somebody band alignment access portfolio certification certifications certificate course internship   environment environments team teams setting settings role roles position positions field fields industry industries
  company companies organization organizations organisation organisations work works job jobs customer customers user
  users client clients stakeholder stakeholders people person individuals problem problems technology technologies
  tool tools tooling solution solutions system systems application applications practice practices principle principles
  concept concepts technique techniques skill skills knowledge experience experiences expertise years level levels area
  areas domain domains topic topics context contexts capability capabilities fundamental fundamentals basic basics
  initiative initiatives quality scale large-scale small-scale fast-paced paced dynamic complex changing time deadline
  deadlines priorities need needs requirement requirements result results goal goals outcome outcomes task tasks
  activity activities responsibility responsibilities issue issues challenge challenges question questions idea ideas
  opportunity opportunities member members other others more etc similar equivalent relevant related plus thing things
  way ways part parts variety range number numbers lot set sets kind type types end-to-end high-quality high-impact
  high-performing cross-functional professional professionals technical non-technical internal external global local
  department departments function functions world life day days week weeks month months candidate candidates applicant
  applicants degree diploma year multiple corporate office space sector sectors subject matter aspects aspect elements
  element manner basis approach approaches ownership impact success growth value values passion interest track record
  proficiency familiarity exposure competency competencies proficient hands-on track-record best state-of-the-art
  cutting-edge following group groups colleague colleagues leadership leader leaders minimum items item objects object
  situation situations circumstances advantage asset must least real-world cases case discipline disciplines specialty
  parents parent faculty executives executive audience audiences interactions vision size end sources source region
  regions country countries teammates peers staff employees employee load constraints calls consistency recommendations
  note notes engineer engineers developer developers manager managers designer designers analyst analysts students
  student patients patient children child family families interpersonal presence usage using use production instruction
  startup start-up startups start-ups agency agencies firm firms early-stage user-facing body bodies peer others'
  marketers associates buyers brokers sellers founders combination emphasis blend mix understanding leaps sense
  counterparts counterpart language languages line lines point points name names place places hand hands`);

/** Too general alone, telling in pairs: "management" is dropped, "service management" is not. */
export const weakWords = setOf(`
  business businesses project projects product products platform platforms method methods methodology methodologies
  process processes procedure procedures standard standards program programs programme programmes service services
  feature features framework frameworks library libraries software code data information management development design
  delivery implementation maintenance support operation operations analysis administration provision workflow workflows
  enterprise market markets component components resource resources material materials provider providers vendor vendors
  partner partners strategy strategies strategic operational objective objectives structure model models building
  understanding equipment school schools training learning documentation planning client-facing creative engineering
  queries query content programming assessment assessments review reviews coordination`);

/** Words of conduct: a phrase that holds one is a soft skill, not something to search for. */
export const softWords = setOf(`
  communication communicate communicating communicator interpersonal organizational organisational teamwork
  collaboration collaborative collaborating collaborate problem-solving problem-solver analytical critical-thinking thinking thinker
  self-motivated self-starter self-directed motivated motivation proactive adaptable adaptability flexible flexibility
  detail-oriented detail detail-orientated attention initiative leadership multitasking multi-tasking multitask prioritization prioritize
  prioritise punctual punctuality reliable reliability-minded dependable integrity empathy empathetic compassion compassionate caring
  friendly positive enthusiasm enthusiastic passionate passion curiosity curious creativity ambiguity
  independently independent autonomy autonomous ownership accountability accountable trustworthy honesty honest
  presentation presentations writing verbal written oral listening negotiation-skills persuasion persuasive influence influencing
  storytelling facilitation mentoring mentorship coaching decision-making judgment judgement confidentiality discretion
  professionalism resilience resilient patience patient-minded humility humble diplomacy tact tactful energetic energy attitude mindset
  work-ethic ethic ethics-minded hardworking hard-working driven results-driven results-oriented goal-oriented entrepreneurial
  fast-paced deadlines deadline pressure stress time-management organised organized organisation-skills
  cooperation cooperative relationship relationships rapport confidence confident willingness eagerness
  feedback growth-mindset open-minded team-player player teammates teammate respect respectful sensitivity
  dexterity coordination stamina english-communication articulate literacy-and numerate punctually behavior
  behaviour intuition tradeoffs trade-offs bias hobbies humor humour curiosity. english-speaking`);

/** The trade itself: "years of software engineering" asks for years, not for a skill to search for. */
export const tradePhrases: ReadonlySet<string> = new Set([
  'software engineering',
  'software development',
  'engineering',
  'software engineer',
  'software developer',
  'development',
  'technical engineering',
]);
