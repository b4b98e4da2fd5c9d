// Data: the words around what is asked for. All in plain form (see plainOf); a word may stand in several sets.

export const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Announce what is asked: it stands before them or follows after "in", "with", "of". */
export const announcers = setOf(`
  experience experiences experienced expertise knowledge knowledgeable understanding proficiency proficient
  proficiencies familiarity familiar fluency fluent skill skills skilled background competency competencies
  competence competent exposure command grasp mastery awareness aware certified specialization
  specialisation specializing specialising specialized specialised trained versed well-versed conversant
  adept expert literate literacy interest interested confident knack affinity aptitude qualified skillset
  know-how proven credentials comprehension familiarization exp acumen insight appreciation evidence
  eligibility possession requires understands knows`);

/** What follows these is conduct, not a skill: only skills of the lexicon count after them. */
export const abstractAnnouncers = setOf(`
  ability able abilities capable capability willing willingness comfortable comfort passion passionate
  desire eager enthusiasm enthusiastic commitment committed dedication dedicated readiness flexibility
  excited curiosity curious mindset attitude bias enjoy thrive instinct instincts intuition judgment
  judgement require`);

/** A phrase ends before these; what follows says what it is for and lists nothing any more. */
export const purposeWords = setOf(`
  for to that which who whom whose where while when so because if unless until than though although whether
  by from given due rather instead throughout without against plus`);

/** A phrase ends before these, and another one that is asked for too begins. */
export const linkWords = setOf(`
  in with on using within across through at into under around via between utilizing leveraging plus inside
  regarding about among focused focusing specializing specialising working gained over outside focus toward
  towards`);

/** Open a list of parts of what stands before. */
export const partWords = setOf(`
  including involving covering comprising includes include`);

/** A new statement about somebody begins. */
export const subjectWords = setOf(`
  you we they i he she you've you'll we're`);

/** Forms of "be", helpers and words of importance: a phrase ends before them and a statement about it follows. */
export const statementWords = setOf(`
  is are was were be been being will would can could may might shall should must isn't aren't do does did
  count counts preferred required beneficial desirable desired essential mandatory advantageous helpful
  optional valued appreciated favoured favored welcome welcomed`);

/** Stripped from the front of a phrase. */
export const fillers = setOf(`
  complex a an the any some all both either at least minimum of your you you'll you've we our their its this that
  these those strong solid good great excellent extensive deep proven demonstrated demonstrable
  demonstrating prior previous relevant practical basic advanced in-depth significant substantial
  considerable sound thorough broad general clear recent exceptional outstanding superior high highly
  successful real-world direct effective very comprehensive detailed intermediate hands-on commercial
  established fundamental foundational robust advance up-to-date current valid active appropriate working
  professional overall full complete total additional extra other another various multiple different
  several many similar related equivalent comparable common popular major modern specific particular key
  core main primary essential critical important necessary required preferred ideal ideally preferably
  strongly and or but also plus not only well even just more most much less wide large first-hand firsthand
  documented post-qualification meaningful applied technical latest emerging new existing must have has
  having had be being been possess possesses possessing demonstrate demonstrates display displays show
  shows hold holds holding own one two three four five six seven eight nine ten years year yrs months
  following such as e.g i.e eg ie etc like including include includes particularly especially specifically
  namely towards toward per with in on using within across through into under around via between among from
  by about regarding concerning outside inside upon along side alongside beyond before after during over up
  out is are was were do does did will would can could should may might need needs it they who what when
  how global international local regional no eligibility possession able effectively efficiently
  independently closely directly quickly successfully properly confidently consistently regularly actively
  proactively currently primarily mainly mostly typically desirable desired mandatory bonus nice-to-have i
  my me them he she his her if then there here each every top leading best world-class production-grade
  consistent timely smooth accurate ongoing continued careful frequent upcoming rapid potential worth successful
  wanting small growing min max approx formal informal efficient last past once young quality-focused level proficient equally sufficient adequate superb keen genuine true actual real rich
  hard soft senior junior mid-level`);

/** Cut from the end of a phrase. */
export const tails = setOf(`
  skills skill experience environment environments setting settings role roles context contexts etc of and
  industry-wide fundamentals concepts basics similar capabilities strongly highly used needed related work
  instincts held depth ownership based available needed required globally internationally`);
