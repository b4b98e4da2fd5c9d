// Working directory (or a named file) → Config: found by cosmiconfig, checked by zod, data formats only.
import { cosmiconfig, defaultLoaders } from 'cosmiconfig';
import { parse } from 'yaml';
import { type Config, configSchema } from '../model/config.ts';
import { ConfigError } from '../model/errors.ts';
import { describeIssues } from '../model/issues.ts';
import { describeUnknownKey } from './unknown-key.ts';

const places = [
  'rolefit.config.json',
  'rolefit.config.yaml',
  'rolefit.config.yml',
  '.rolefitrc',
  '.rolefitrc.json',
  '.rolefitrc.yaml',
  '.rolefitrc.yml',
  'package.json',
];

const json = defaultLoaders['.json'];
/** Aliases are refused: a few lines of them can grow without bound. A file of comments alone is an empty one. */
const yaml = (_: string, text: string): unknown => parse(text, { maxAliasCount: 0 }) ?? {};

/**
 * Reads the configuration from `folder`, or from `file` when one is named; an empty Config when there is none.
 * No folder above is searched and no code is run. Throws ConfigError on a file that cannot be used.
 */
export async function loadConfig(
  folder: string,
  file: string | null = null,
): Promise<{ config: Config; file: string | null }> {
  const explorer = cosmiconfig('rolefit', {
    searchPlaces: places,
    loaders: {
      '.json': json,
      '.yaml': yaml,
      '.yml': yaml,
      noExt: yaml,
      '.js': refuse,
      '.ts': refuse,
      '.cjs': refuse,
      '.mjs': refuse,
    },
    searchStrategy: 'none',
    cache: false,
    mergeSearchPlaces: false,
  });
  let found: Awaited<ReturnType<typeof explorer.search>>;
  try {
    found = file === null ? await explorer.search(folder) : await explorer.load(file);
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError(
      `The configuration${file === null ? '' : ` ${file}`} could not be read: ${firstLine(cause)}`,
      'Check that the file is there and is valid JSON or YAML.',
      cause,
    );
  }
  if (found === null || found.isEmpty) return { config: {}, file: null };
  const parsed = configSchema.safeParse(found.config);
  if (parsed.success) return { config: parsed.data, file: found.filepath };
  throw new ConfigError(
    `${found.filepath}: ${describeIssues(parsed.error, (path, key) => describeUnknownKey(configSchema, path, key))}`,
    '`rolefit init` writes a configuration with every key explained.',
  );
}

function refuse(path: string): never {
  throw new ConfigError(
    `${path}: a configuration is data, code is not loaded.`,
    'Use rolefit.config.json or rolefit.config.yaml.',
  );
}

const firstLine = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
