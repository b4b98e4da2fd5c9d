// Verbs that say a skill was exercised → the skill's id; data for activities.ts.

/**
 * Recruiting and hiring are left out: one manager in three who "recruited" knows the trade.
 * Forms as written, past first, and the activity: an id of the lexicon, or a word of its own.
 */
const table = `
  advertised | advertising
  appraised appraise appraising | appraisal
  arbitrated arbitrate arbitrating | arbitration
  disassembled assembling | assembly
  audited audit auditing | auditing
  baked baking | baking
  bartended bartend bartending | bartending
  billed billing | billing
  blogged blogging | blogging
  budgeted budgeting | budgeting
  butchered butchering | butchery
  calibrated calibrate calibrating | calibration
  catered catering | catering
  choreographed choreograph | choreography
  coded coding | coding
  cooked cooking | cooking
  copyedited copyedit | editing
  counseled counselled counseling | counseling
  cross-sold cross-sell cross-selling | cross-selling
  dispatched dispatch dispatching | dispatching
  edited edit editing | editing
  filmed filming | videography
  forecasted forecast forecasting | forecasting
  fundraised fundraise fundraising | fundraising
  grilled grilling | grilling
  inspected inspect inspecting | inspection
  interviewed interview interviewing | interviewing
  invoiced invoicing | invoicing
  landscaped landscaping | landscaping
  lectured lecturing | lecturing
  litigated litigating | litigation
  lobbied lobby lobbying | lobbying
  machined machining | machining
  mediated mediating | mediation
  merchandised merchandise merchandising | merchandising
  negotiated negotiate negotiating | negotiation
  notarized notarizing | notarization
  onboarded onboard onboarding | onboarding
  painted painting | painting
  photographed photograph photographing | photography
  proctored proctoring | test-proctoring
  procured procure procuring | procurement
  programmed programming | programming
  proofread proofreading | proofreading
  prosecuted prosecuting | prosecution
  prospected prospect prospecting | prospecting
  prototyped prototype prototyping | prototyping
  purchased purchase purchasing | purchasing
  reconciled reconcile reconciling | reconciliation
  scheduled schedule scheduling | scheduling
  sewed sewing | sewing
  soldered solder soldering | soldering
  sourced source sourcing | sourcing
  sterilized sterilizing | sterilization
  surveyed surveying | surveying
  taught teach teaching | teaching
  translated translate translating | translation
  triaged triage triaging | triage
  troubleshot troubleshoot troubleshooting | troubleshooting
  tutored tutor tutoring | tutoring
  underwrote underwrite underwriting | underwriting
  upsold upsell upselling | upselling
  welded weld welding | welding`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((part) => part.trim()));

/** Verb form in lower case → id of the activity. */
export const activityVerbs: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([forms = '', id = '']) => forms.split(' ').map((form): [string, string] => [form, id])),
);

/** Ids of activities → what a profile calls them. */
export const activityNames: ReadonlyMap<string, string> = new Map(
  rows.map(([, id = '']) => [id, `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`]),
);
