// What the sliders say ⇄ weights, gates and spec, as the scoring code and a configuration know them.
import type { Config } from '../model/config.ts';
import type { GateSetting } from '../model/gates.ts';
import type { Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { weightChanges } from '../score/weight-changes.ts';

/** The two gates that a number decides; 0 is off. */
export interface GateSliders {
  score: number;
  required: number;
}

export interface Settings {
  weights: Weights;
  gates: GateSliders;
  spec: Spec;
}

/** The numbers of the gates that a configuration sets. */
export function gatesOf({ failUnder, gates = {} }: Config): GateSliders {
  return {
    score: optionOf(gates.score, 'min') ?? failUnder ?? 0,
    required: optionOf(gates.required, 'minMet') ?? (isOn(gates.required) ? 1 : 0),
  };
}

const isOn = (setting: GateSetting | undefined): boolean =>
  setting !== undefined && (typeof setting === 'string' ? setting : setting[0]) !== 'off';

function optionOf(setting: GateSetting | undefined, name: string): number | undefined {
  return typeof setting === 'object' && isOn(setting) ? setting[1]?.[name] : undefined;
}

/** Reads the fields of the form; what it has no field for stays as it was. */
export function settingsIn(fields: ReadonlyMap<string, string>, { weights, spec }: Settings): Settings {
  const number = (name: string, otherwise: number): number => {
    const text = fields.get(name);
    return text === undefined ? otherwise : Number(text);
  };
  const kinds = Object.entries(weights.kind).map(([name, value]) => [name, number(`kind.${name}`, value)]);
  const { importance, bands } = weights;
  return {
    weights: {
      ...weights,
      kind: { ...weights.kind, ...Object.fromEntries(kinds) },
      importance: {
        required: number('importance.required', importance.required),
        preferred: number('importance.preferred', importance.preferred),
      },
      met: number('met', weights.met),
      bands: {
        strong: number('bands.strong', bands.strong),
        good: number('bands.good', bands.good),
        partial: number('bands.partial', bands.partial),
      },
    },
    gates: { score: number('gate.score', 0), required: number('gate.required', 0) },
    spec: {
      ...spec,
      requirements: spec.requirements.map((requirement) => ({
        ...requirement,
        weight: number(`weight.${requirement.id}`, requirement.weight),
        gate: fields.has(`knockout.${requirement.id}`),
      })),
    },
  };
}

/** The configuration with these weights and gates in it: what `rolefit score --config` takes. */
export function configWith(config: Config, { weights, gates }: Settings): Config {
  const { failUnder: _short, weights: _before, gates: table = {}, ...rest } = config;
  const { score, required, ...others } = table;
  const own: NonNullable<Config['gates']> = { ...others };
  if (gates.score > 0) own.score = [levelOf(score), { min: gates.score }];
  if (gates.required > 0) own.required = [levelOf(required), { minMet: gates.required }];
  return {
    ...rest,
    weights: weightChanges(weights),
    gates: Object.keys(own).length === 0 ? undefined : own,
  };
}

const levelOf = (setting: GateSetting | undefined): 'warn' | 'error' =>
  (typeof setting === 'string' ? setting : setting?.[0]) === 'warn' ? 'warn' : 'error';
