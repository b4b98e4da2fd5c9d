// Data: verbs whose object is what is asked ("building pipelines"), with all their forms.
import { setOf } from './words.ts';

const bases = setOf(`
  build design develop create manage lead work use implement support maintain operate deliver deploy
  provide perform conduct own drive scale optimize optimise improve handle deal consume ship integrate
  configure administer troubleshoot coordinate prepare resolve run establish execute analyze analyse apply
  define cover translate collaborate partner enable serve contribute ensure produce review sell interpret
  evaluate facilitate oversee interact communicate present launch grow set utilize utilise leverage
  transform transition negotiate solve assist address follow keep make take get shape influence face help
  complete organize organise identify act exhibit require bring reduce understand undertake adopt assess
  gather guide inform inspire liaise look seek evolve experiment operationalize elevate increase navigate
  participate promote pursue represent respond select share streamline tackle track train turn validate
  achieve advise align anticipate articulate balance champion convert demonstrate determine direct document
  embrace enforce engage escalate estimate expand explain explore flag foster generate hire instruct
  investigate isolate juggle learn listen measure meet mentor monitor motivate multitask possess prioritize
  prioritise probe read recommend recruit respect schedule simplify speak structure succeed supervise
  sustain synthesize analyse critique expect break exceed excel converse tolerate think thrive write debug`);

const irregular = setOf(`
  built led ran run drove driven grown shown sold taught thought understood written wrote kept made held owned taken
  shipped scaled planned architecting adhering verifying customizing customising interfacing initiating allowing
  experiencing challenging relating involving`);

// Forms that name a thing or a field as often as an act ("learning theory", "design", "support") are no verbs here.
const nouns = setOf(`
  structured   debugging learning writing reading planning monitoring scheduling recruiting training structuring
  tracking documenting engineering listening speaking instructing reviewing selling mentoring
  design support document documents track train present review reviews structure partner partners schedule
  schedules share measure measures trains run set address direct balance read lead leads influence
  transition interpret cover champion monitor monitors think`);

const thirdPerson = (base: string): string => {
  if (/(?:s|x|ch|sh|z)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

function formsOf(base: string): string[] {
  const stem = base.replace(/e$/, '');
  const doubled = base.replace(/([^aeiou][aeiou])([bdgmnprt])$/, '$1$2$2');
  return [base, thirdPerson(base), `${stem}ing`, `${doubled}ing`, `${stem}ed`];
}

/** Verbs whose act has a name of its own: "managing vendors" is vendor management. */
const acts: Record<string, string> = {
  manage: 'management',
  lead: 'leadership',
  develop: 'development',
  design: 'design',
  analyze: 'analysis',
  analyse: 'analysis',
  integrate: 'integration',
  improve: 'improvement',
  build: 'building',
  monitor: 'monitoring',
  migrate: 'migration',
  plan: 'planning',
  implement: 'implementation',
  train: 'training',
  assess: 'assessment',
  evaluate: 'evaluation',
  optimize: 'optimization',
  optimise: 'optimization',
  administer: 'administration',
  coordinate: 'coordination',
  configure: 'configuration',
  model: 'modeling',
  validate: 'validation',
  test: 'testing',
  negotiate: 'negotiation',
};

/** The name of the act for each form of its verb. */
export const actNames: ReadonlyMap<string, string> = new Map(
  Object.entries(acts).flatMap(([base, name]) => formsOf(base).map((form): [string, string] => [form, name])),
);

/** Stripped from the front of a phrase. */
export const objectVerbs: ReadonlySet<string> = new Set(
  [...[...bases].flatMap(formsOf), ...irregular].filter((form) => !nouns.has(form)),
);

/** The same verbs as they open a sentence about conduct: "Leads executive briefings". */
export const finiteVerbs: ReadonlySet<string> = new Set(
  [...bases].flatMap((base) => [base, thirdPerson(base)]),
);
