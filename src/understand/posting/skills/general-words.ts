// Data: words that are too general, or not the kind, to be searched for in a resume. All in plain form.
import { setOf } from './words.ts';

/** Say nothing of what is asked. A phrase of nothing but these is dropped. */
export const emptyWords = setOf(`
  adult adults pupil pupils post-registration   remote hybrid onsite credit someone somebody band alignment access portfolio certification certifications
  certificate course internship environment environments team teams setting settings role roles position
  positions field fields industry industries company companies organization organizations organisation
  organisations work works job jobs customer customers user users client clients stakeholder stakeholders
  people person individuals problem problems technology technologies tool tools tooling solution solutions
  system systems application applications practice practices principle principles concept concepts
  technique techniques skill skills knowledge experience experiences expertise years level levels area
  areas domain domains topic topics context contexts capability capabilities fundamental fundamentals basic
  basics initiative initiatives quality scale large-scale small-scale fast-paced paced dynamic complex
  changing time deadline deadlines priorities need needs requirement requirements result results goal goals
  outcome outcomes task tasks activity activities responsibility responsibilities issue issues challenge
  challenges question questions idea ideas opportunity opportunities member members other others more etc
  similar equivalent relevant related plus thing things way ways part parts variety range number numbers
  lot set sets kind type types end-to-end high-quality high-impact high-performing cross-functional
  professional professionals technical non-technical internal external global local department departments
  function functions world life day days week weeks month months candidate candidates applicant applicants
  degree diploma year multiple corporate office space sector sectors subject matter aspects aspect elements
  element manner basis approach approaches ownership impact success growth value values passion interest
  track record proficiency familiarity exposure competency competencies proficient hands-on track-record
  best state-of-the-art cutting-edge following group groups colleague colleagues leadership leader leaders
  minimum items item objects object situation situations circumstances advantage asset must least
  real-world cases case discipline disciplines specialty parents parent faculty executives executive
  audience audiences interactions vision size end sources source region regions country countries teammates
  peers staff employees employee load constraints calls consistency recommendations note notes engineer
  engineers developer developers manager managers designer designers analyst analysts students student
  patients patient children child family families interpersonal presence usage using use production
  instruction startup start-up startups start-ups agency agencies firm firms early-stage user-facing body
  bodies peer others' marketers associates buyers brokers sellers founders combination emphasis blend mix
  understanding leaps sense counterparts counterpart language languages line lines point points name names
  place places hand hands state plan base want come nice foundation except connection perks luck details conditions story
  eye input mid why vacancy vacancies patterns enough simple stage version together efforts manners matters paid unpaid
  sorry characteristics title factors priority hope joining career careers once entry change courage head further times
  live calm output something decisions decision completion enrollment enrolment relate relates ranging temporary
  permanent purpose caliber calibre returning full-time part-time fte references reference employment accordance
  occupation mixed specialist specialists committee expert-level native-level profound monday tuesday wednesday thursday
  friday saturday sunday mission rest top none nothing everything anything participant participants visitors
  assignments offer offers advice moment attendance order hour hours location locations site sites prefer enhancement
  culture communities community surfaces feeds worth phone phones movement pace difference lives schedule schedules email emails level levels learners
  rooms room boundaries cross front volumes percent total extent measure possibility possibilities`);

/** Too general alone, telling in pairs: "management" is dropped, "service management" is not. */
export const weakWords = setOf(`
  business businesses project projects product products platform platforms method methods methodology
  methodologies process processes procedure procedures standard standards program programs programme
  programmes service services feature features framework frameworks library libraries software code data
  information management development design delivery implementation maintenance support operation
  operations analysis administration provision workflow workflows enterprise market markets component
  components resource resources material materials provider providers vendor vendors partner partners
  strategy strategies strategic operational objective objectives structure model models building
  understanding equipment school schools training learning documentation planning client-facing creative
  engineering queries query content programming assessment assessments review reviews coordination
  internet computer computers execution`);

/** Words of conduct: a phrase made of them is no skill to search for. */
export const softWords = setOf(`
  communication communicate communicating communicator interpersonal organizational organisational teamwork
  collaboration collaborative collaborating collaborate problem-solving problem-solver analytical
  critical-thinking thinking thinker self-motivated self-starter self-directed motivated motivation
  proactive adaptable adaptability flexible flexibility detail-oriented detail detail-orientated attention
  initiative leadership multitasking multi-tasking multitask prioritization prioritize prioritise punctual
  punctuality reliable reliability-minded dependable integrity empathy empathetic compassion compassionate
  caring friendly positive enthusiasm enthusiastic passionate passion curiosity curious creativity
  ambiguity independently independent autonomy autonomous ownership accountability accountable trustworthy
  honesty honest presentation presentations writing verbal written oral listening negotiation-skills
  persuasion persuasive influence influencing storytelling facilitation mentoring mentorship coaching
  decision-making judgment judgement confidentiality discretion professionalism resilience resilient
  patience patient-minded humility humble diplomacy tact tactful energetic energy attitude mindset
  work-ethic ethic ethics-minded hardworking hard-working driven results-driven results-oriented
  goal-oriented entrepreneurial fast-paced deadlines deadline pressure stress time-management organised
  organized organisation-skills cooperation cooperative relationship relationships rapport confidence
  confident willingness eagerness feedback growth-mindset open-minded team-player player teammates teammate
  respect respectful sensitivity dexterity coordination stamina english-communication articulate
  literacy-and numerate punctually behavior behaviour intuition tradeoffs trade-offs bias hobbies humor
  credibility predisposition personality solving persistence humour english-speaking collegiality responsiveness can-do missionary volunteering pragmatism pragmatic ambition
  ambitions equality inclusion kindness`);

/** Pronouns: a run of words that holds one is a piece of a sentence, no phrase. */
export const pronouns = setOf("you we they it our your them their who i it's he she");

/** The trade itself: "years of software engineering" asks for years, not for a skill to search for. */
export const trades: ReadonlySet<string> = new Set([
  'software engineering',
  'software development',
  'engineering',
  'software engineer',
  'software developer',
  'development',
  'technical engineering',
]);

/** Skills of the lexicon that are as often conduct: they count where experience or knowledge of them is asked for. */
export const conductSkills = setOf(`
  patient-care stakeholder-management negotiation strategic-planning continuous-improvement bilingual
  relationship-building client-relations people-management team-leadership leadership`);
