// Results × gate rules → gate verdicts, shown in every report and turned into the exit code.
import type { Config } from '../model/config.ts';
import { ConfigError, UsageError } from '../model/errors.ts';
import type { GateResult } from '../model/results.ts';
import type { Spec } from '../model/spec.ts';
import { type Judged, requirementsNamed, verdictOn } from './gate-kinds.ts';
import { gateRules } from './presets.ts';

/**
 * The verdict of every gate that is not off, in the order of the table. A gate that no scored resume falls
 * under is left out; where nothing was scored at all, every gate about scored resumes fails.
 */
export function judgeGates({ spec, matches, unreadable }: Judged, config: Config): GateResult[] {
  const gates: GateResult[] = [];
  for (const { key, name, level, options, covers } of gateRules(config)) {
    if (level === 'off') continue;
    const own = {
      spec,
      matches: matches.filter(({ file }) => covers(file)),
      unreadable: unreadable.filter(({ file }) => covers(file)),
    };
    const judged = key === 'unreadable' || own.matches.length > 0;
    if (!judged && matches.length > 0) continue;
    const verdict = verdictOn(key, own, options);
    gates.push({ name, level, ...verdict, ...(judged ? {} : { actual: 'nothing scored', passed: false }) });
  }
  return gates;
}

/**
 * Refuses gates that name what the posting or the lexicon does not have: they would pass or fail for ever.
 * Throws UsageError for a requirement, ConfigError for a skill.
 */
export function checkGates(
  config: Config,
  spec: Spec,
  knownSkills: Pick<ReadonlyMap<string, unknown>, 'has'>,
): void {
  for (const { key, level } of gateRules(config)) {
    const [kind, id] = splitKey(key);
    if (level === 'off' || id === '' || requirementsNamed(key, spec).length > 0) continue;
    if (kind === 'requirement') {
      const ids = spec.requirements.map((requirement) => requirement.id);
      throw new UsageError(
        `The posting has no requirement ${id}; it has ${ids.join(', ') || 'none'}.`,
        '`rolefit spec` prints the requirements with their ids.',
      );
    }
    if (!knownSkills.has(id))
      throw new ConfigError(
        `gates.${key}: neither the posting nor the lexicon has a skill ${id}.`,
        'Give the id of a skill, as in `skill:postgresql`; `rolefit spec --format json` prints ids.',
      );
  }
}

function splitKey(key: string): [kind: string, id: string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
}
