// Configuration → gate rules: each gate with its level, its options and the files it is about.
import type { Config } from '../model/config.ts';
import type { GateLevel, GateSetting } from '../model/gates.ts';

export interface GateRule {
  /** The key in the configuration: 'score', 'skill:python'. */
  key: string;
  /** The key, with the preset's globs behind it where a preset sets it. */
  name: string;
  level: GateLevel;
  options: Record<string, number>;
  covers: (file: string) => boolean;
}

/** All rules of a configuration. For one key, each file is covered by one rule: the last preset wins. */
export function gateRules({ failUnder, gates = {}, presets = [] }: Config): GateRule[] {
  const short: Record<string, GateSetting> =
    failUnder === undefined ? {} : { score: ['error', { min: failUnder }] };
  const base: Record<string, GateSetting | undefined> = { ...short, ...gates };
  const tables = presets.map((preset) => {
    const globs = [preset.files].flat();
    return { globs, gates: preset.gates, matches: matcherFor(globs) };
  });
  const keys = new Set([base, ...tables.map((table) => table.gates)].flatMap((table) => Object.keys(table)));
  const rules: GateRule[] = [];
  for (const key of keys) {
    const own = tables.filter((table) => table.gates[key] !== undefined);
    const overridden = (file: string, from: number): boolean =>
      own.slice(from).some((table) => table.matches(file));
    if (base[key] !== undefined)
      rules.push(rule(key, base[key], { name: key, covers: (file) => !overridden(file, 0) }));
    for (const [index, { globs, gates: table, matches }] of own.entries()) {
      const setting = table[key];
      if (setting === undefined) continue;
      const name = `${key} (${globs.join(', ')})`;
      const covers = (file: string): boolean => matches(file) && !overridden(file, index + 1);
      rules.push(rule(key, setting, { name, covers }));
    }
  }
  return rules;
}

function rule(key: string, setting: GateSetting, about: Pick<GateRule, 'name' | 'covers'>): GateRule {
  const [level, options = {}] = typeof setting === 'string' ? [setting] : setting;
  return { key, level, options, ...about };
}

function matcherFor(globs: readonly string[]): (file: string) => boolean {
  const patterns = globs.map((glob) => ['**', ...segmentsOf(glob)]);
  return (file) => {
    const path = segmentsOf(file);
    return patterns.some((pattern) => matchesAll(pattern, path, '**', matchesSegment));
  };
}

const segmentsOf = (path: string): string[] =>
  path.split(/[/\\]/).filter((part) => part !== '' && part !== '.');

const matchesSegment = (pattern: string, segment: string): boolean =>
  matchesAll([...pattern], [...segment], '*', (one, character) => one === '?' || one === character);

/**
 * Whether a pattern covers all items, `many` standing for any number of them. On a mismatch only the last
 * `many` takes one item more, so the work is at most pattern × items, whatever a file is called.
 */
function matchesAll(
  pattern: readonly string[],
  items: readonly string[],
  many: string,
  same: (one: string, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let taken = 0;
  for (let index = 0; index < items.length; ) {
    const one = pattern[at];
    if (one === many) {
      star = at++;
      taken = index;
    } else if (one !== undefined && same(one, items[index] ?? '')) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++taken;
    } else return false;
  }
  return pattern.slice(at).every((one) => one === many);
}
