// Words that make or break a term of a trade that no lexicon has; data for open-terms.ts and list-items.ts.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * What people do or use as the last word of a compound: "flyer design", "loop checking", "torque testers". Of 260
 * compounds in labelled resumes that end in one of these, nine in ten were labelled as skills.
 */
export const heads = words(`
  administration advertising analysis analytics animation assembly assessment assessments auditing automation banking
  bookkeeping budgeting calibration checking cleaning commissioning compliance configuration conversion cooking
  coordination counseling cutting debugging design detection dispatching distribution drafting drawing drilling
  editing engineering estimation estimating evaluation evaluations excavation fabrication filing finishing forecasting
  framing fundraising generation grading grinding illustration imaging improvement inspection inspections installation
  installations instruction integration interviewing inventory investigation investigations isolation labeling lighting
  lobbying logistics machining maintenance management mapping marketing measurement merchandising modeling modelling
  monitoring negotiation negotiations operation optimization packaging painting photography placement planning
  plumbing positioning preparation pricing printing processing procurement programming prospecting prototyping
  publishing purchasing recognition reconciliation reconciliations recording recruiting recruitment refinishing
  rehabilitation repair repairs reporting restoration retouching rigging safety sampling sanitation scheduling screening
  selling sewing simulation soldering sourcing staffing sterilization strategy styling surveying surveys synthesis
  telemarketing teaching testing therapy training translation troubleshooting tuning tutoring typing underwriting
  validation verification visualization welding wiring writing
  analyzers gauges meter meters multimeters oscilloscopes pumps recorders sensor sensors testers transmitters valves`);

/** Words that compounds are not made of: they point, count, praise, order in time, or say who. */
export const noModifiers = words(`
  a about above accurate accurately achieve achieving across actual additional address adequate adhere administer advanced
  after against aid all allow also alternative always among an and annual another any apply appropriate are area areas
  around arrange as assign assist assisted assisting assistance assure at attend basic be because been before begin below best
  better big both bring broad build but by can careful certain champion clear close closely coach collaborate common
  communicate company comparable complete completed complex comprehensive conduct consistent consult continue continued
  continuous coordinate correct could create critical current currently daily day deep define deliver demonstrate departmental
  desired detailed determine develop did different direct directly do does drive due during each early easy
  effective effectively efficient either eliminate enable encourage enhance enough ensure ensuring entire essential
  establish etc evaluate every everyday excellent execute executive existing expand expert extensive external extra
  facilitate familiar fast few final find first follow for formal former four from full further gain general
  generate get give global good great group guide had handle has have he heavy help her here high higher highest highly his
  hold how i identify if implement important improve in include including increase increased individual initial initiate
  innovative integrate intensive internal into is it its join keep key knowledge known large larger last latest lead leading
  learn least less level like limited local long low lower made main maintain major make manage many may me meaningful meet
  monitor monthly more most much multiple must my near nearly necessary need needed new next no non nor normal not numerous
  obtain of off offer offering on one ongoing only open operate optimal or order organize other our out outside outstanding
  over overall oversee own participate particular partner per perform personal pilot plan possible potential practice prepare present
  previous primary prior proactive proper properly propose provide provided providing quarterly quick quickly rapid real
  receive recent recommend reduce regarding regional regular related relevant report require required resolve respective responsible
  result review reviewed robust routine run said same schedule second seek select senior separate serve set several she short
  should show significant similar simple single six small smooth so solid some special specific staff standard start state steady strong
  subsequent successful such suggest superior supervise support supported sure take teach team ten than that the their them then there
  these they thing thorough those three through throughout time timely to together top total track train translate two
  type under unique until up upon upper us use used useful using utilize variety various vast verify very via view was way we
  week weekly well were what when where which while who whole whose why wide will with within without work worked world would
  write year yearly years yet you your accelerate aggressive align analyse analyze automate avoid became began between built
  chose controlling decrease depth disconnect doing edit emphasize example faster five fulfill formulate future gave hands-on
  held hour hours hundred inform in-depth interactive involve kept led long-term met minimal minor note official on-time optimize organise
  others oversaw party pass pre-production prevent produce purpose pursue quantify ran reliable
  remove replace right safe seamless sell short-term sought spent standardize state-of-the-art streamline term took
  transform undergone understand understood up-to-date volume won worldwide wrote flexible responsibilities duties experience skills ability job position tasks task abilities
  assignments sold taught grew sent bought brought dealt drove felt left lost paid saw spoke threw onshore offshore checking successfully ourselves efforts effort process processes program programs project projects department departments`);

/** A compound before one of these is the name of a person's role, a group or a study. */
export const noFollowers = words(`
  team teams department departments staff manager managers director directors company companies school degree division
  group groups industry firm firms assistant coordinator specialist specialists engineer engineers officer officers analyst
  analysts consultant consultants supervisor supervisors technician technicians executive executives agency agencies
  representative representatives professional professionals intern student students major committee board office center`);

/** Nouns in -ing and -ed that stand before another noun: "manufacturing inspection", "blended training". */
export const nounsInIng = words(`
  accounting advertising banking billing blended bowling boxing branding brewing briefing budgeting building camping
  cabling casting catering cleaning clothing coaching coating computing consulting cooking costing counseling dancing
  drawing driving engineering ceiling evening farming feed finishing fishing flooring funding gaming grading heating
  hiring housing hunting imaging landing landscaping learning lending lighting listing machining manufacturing marketing
  meeting mentoring merchandising mining mortgage networking nursing onboarding painting parking plumbing pricing
  printing programming publishing purchasing recruiting reading roofing scheduling seed shipping sewing skating speed
  spring staffing string swimming teaching testing trading training typing warehousing welding wedding wiring writing`);
