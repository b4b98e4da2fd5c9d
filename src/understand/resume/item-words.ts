// Single words that name a skill where they are a whole item of a list, and an ordinary word anywhere else; data.

const table = `
  acting algebra analytics anatomy annuities appraisal appraisals aquaculture assembly audit audits automation bartending
  benefits bidding biostatistics bonds broadcast broadcasting brochures budget budgets calculus carpentry cartography cashiering
  casting censuses chromatography classification closing clustering coding collections compensation complaints concrete
  contracts conversion copying counseling counselling credit curriculum customs dance debit dermatology deployment diagnostics
  directing dispensing documentation draping drawing drawings drilling drywall electrical
  electronics encryption enrollment escrow estimates estimation evaluation excavation experiments fashion feasibility
  fiber financials firearms firewalls fitness flooring framing freight fundraising gardening geometry grading grants
  graphics grilling guitar hardware hiring holds hosting imaging installation insulation inspecting inspection inspections inventory investments invoices
  keyboarding layout layouts leasing legislation lighting litigation loans machining macros maintenance mapping masonry
  mathematics mechanics metallurgy microscopy migration migrations mixology multimedia modeling modelling molding monitoring mortgages music
  notary nutrition observability onboarding optimization orientation orthopedics outreach packaging packing
  painting parenting pathology payables payments pediatrics photography piano plastering pneumatics polling
  positioning pricing prepress printers printing procurement promotions proofing proposals prospecting prototype prototypes prototyping
  pruning psychiatry purchasing quilting radio receivables receiving reception reconciling reconciliation reconciliations recordkeeping
  registration regression renovation repair repairs reporting requisitions research researching restoration retention roofing routing safety
  sampling sanding scaffolding schematic schematics scheduling schedules sculpture securities security segmentation sensors servers
  shipping simulation simulations singing sketching sourcing spreadsheets statistics storyboards styling supervision
  surgery surveys swimming switches switchgear tax taxation taxes telecom telecommunications telephony telesales
  television testing textiles theater theatre therapy timekeeping tooling tracing trading training transcription 
  transportation treasury triage trigonometry troubleshooting tutoring underwriting upgrades upholstery upselling valuation valves
  validation vetting video videography virology visualization vocals voice warehousing wireframes wireless wiring woodworking workflow workshops writing`;

/** Lower-case words; a plural is listed where it is what lists say. */
export const itemWords: ReadonlySet<string> = new Set(table.trim().split(/\s+/));

/** Items of lists of skills that in a sentence are what somebody handled: "checked invoices, forms and contracts". */
const handled = new Set(
  'audits brochures complaints contracts credit debit documentation estimates financials graphics hardware holds invoices layout layouts payments printers proposals prototypes repairs reports schedules tax taxes training video videos voice workshops'.split(
    ' ',
  ),
);

/** The words that name a skill as an item of a list within a sentence too. */
export const isSpokenItem = (word: string): boolean => !handled.has(word);
