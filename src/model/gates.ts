// The gates of a configuration, as people write them: what a run has to reach so that it ends with 0.
import { z } from 'zod';

export const gateLevels = ['off', 'warn', 'error'] as const;
export type GateLevel = (typeof gateLevels)[number];

/** A level alone, or in a list with the options of its gate: `warn`, `[error, {min: 70}]`. */
export type GateSetting = GateLevel | readonly [GateLevel] | readonly [GateLevel, Record<string, number>];

interface GateShape {
  /** Null for a gate that has none. */
  options: z.ZodType | null;
  /** Whether it means something without its options. */
  bare: boolean;
  example: string;
}

const plain: GateShape = { options: null, bare: true, example: 'warn' };

/** Every gate with a name of its own. Beside them, `requirement:<id>` and `skill:<id>` name what must be met. */
const shapes = {
  score: {
    options: z.strictObject({ min: z.number().min(0).max(100) }),
    bare: false,
    example: '[error, {min: 70}]',
  },
  required: {
    options: z.strictObject({ minMet: z.number().min(0).max(1) }),
    bare: true,
    example: '[error, {minMet: 0.8}]',
  },
  knockouts: plain,
  unreadable: {
    options: z.strictObject({ max: z.int().min(0) }),
    bare: true,
    example: '[warn, {max: 0}]',
  },
} satisfies Record<string, GateShape>;

const named = /^(?:requirement|skill):[^\s:]+$/;
const level = z.enum(gateLevels);
/** Takes anything: `checkGate` below decides by the key, and says what the key wants. */
const setting = z.custom<GateSetting>();

/** The table `gates`; a key that no gate has is an unknown key, like everywhere in the configuration. */
export const gatesSchema = z
  .object({
    score: setting.optional(),
    required: setting.optional(),
    knockouts: setting.optional(),
    unreadable: setting.optional(),
  })
  .catchall(setting)
  .superRefine((gates, context) => {
    for (const [key, value] of Object.entries(gates)) {
      const shape = shapeOf(key);
      if (shape === null)
        context.addIssue({ code: 'unrecognized_keys', keys: [key], input: gates, path: [] });
      else if (!fits(value, shape))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `give off, warn or error, ${shape.options === null ? 'without options' : `as in ${shape.example}`}`,
        });
    }
  });

/** Other gates for the files of a folder: each key replaces the one of the table `gates`. */
export const presetSchema = z.strictObject({
  /** Globs of `*`, `?` and `**`; one that begins at any folder of a path matches it. */
  files: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
  gates: gatesSchema,
});

function shapeOf(key: string): GateShape | null {
  for (const [name, shape] of Object.entries(shapes)) if (name === key) return shape;
  return named.test(key) ? plain : null;
}

function fits(value: unknown, { options, bare }: GateShape): boolean {
  if (value === undefined || value === 'off') return true;
  if (!Array.isArray(value)) return bare && level.safeParse(value).success;
  const [first, second, ...rest] = value;
  if (rest.length > 0 || !level.safeParse(first).success) return false;
  if (second === undefined) return bare || first === 'off';
  return options?.safeParse(second).success ?? false;
}

export type Gates = z.infer<typeof gatesSchema>;
export type Preset = z.infer<typeof presetSchema>;
