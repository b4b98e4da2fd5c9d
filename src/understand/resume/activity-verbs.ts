// Verbs that say a skill was exercised → the skill's id; data for activities.ts.

/**
 * Recruiting and hiring are left out: one manager in three who "recruited" knows the trade.
 * Forms as written, past first, and the activity: an id of the lexicon, or a word of its own.
 */
const table = `
  audited audit auditing | auditing
  bartended bartend bartending | bartending
  billed billing | billing
  budgeted budgeting | budgeting
  calibrated calibrate calibrating | calibration
  catered catering | catering
  choreographed choreograph | choreography
  coded coding | coding
  cooked cooking | cooking
  copyedited copyedit | editing
  cross-sold cross-sell cross-selling | cross-selling
  dispatched dispatch dispatching | dispatching
  edited edit editing | editing
  forecasted forecast forecasting | forecasting
  fundraised fundraise fundraising | fundraising
  inspected inspect inspecting | inspection
  interviewed interview interviewing | interviewing
  invoiced invoicing | invoicing
  lobbied lobby lobbying | lobbying
  merchandised merchandise merchandising | merchandising
  negotiated negotiate negotiating | negotiation
  onboarded onboard onboarding | onboarding
  photographed photograph photographing | photography
  procured procure procuring | procurement
  programmed programming | programming
  proofread proofreading | proofreading
  prospected prospect prospecting | prospecting
  prototyped prototype prototyping | prototyping
  purchased purchase purchasing | purchasing
  reconciled reconcile reconciling | reconciliation
  scheduled schedule scheduling | scheduling
  soldered solder soldering | soldering
  sourced source sourcing | sourcing
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
