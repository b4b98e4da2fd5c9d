// Gate options of the command line × configuration → the configuration of this run: what is said here wins.
import { type Command, Option } from 'commander';
import type { Config } from '../model/config.ts';
import type { GateSetting } from '../model/gates.ts';
import { parseIds, parseMost, parseScore } from './options.ts';

export interface GateOptions {
  failUnder?: number;
  require?: string[];
  maxUnreadable?: number;
}

/** Adds --fail-under, --require and --max-unreadable. */
export function addGateOptions(command: Command): Command {
  return command
    .addOption(new Option('--fail-under <score>', 'exit 1 when a score lies below it').argParser(parseScore))
    .addOption(
      new Option(
        '--require <ids>',
        'exit 1 when a resume does not meet one of these requirements (r1,r4)',
      ).argParser(parseIds),
    )
    .addOption(
      new Option('--max-unreadable <n>', 'exit 1 when more files cannot be read').argParser(parseMost),
    );
}

/** The configuration with these gates in place of its own, also where a preset says otherwise. */
export function withGates(config: Config, { failUnder, require = [], maxUnreadable }: GateOptions): Config {
  const asked: Record<string, GateSetting> = {};
  if (failUnder !== undefined) asked.score = ['error', { min: failUnder }];
  for (const id of require) asked[`requirement:${id}`] = 'error';
  if (maxUnreadable !== undefined) asked.unreadable = ['error', { max: maxUnreadable }];
  if (Object.keys(asked).length === 0) return config;
  const presets = config.presets?.map((preset) => ({
    ...preset,
    gates: Object.fromEntries(Object.entries(preset.gates).filter(([key]) => asked[key] === undefined)),
  }));
  return { ...config, gates: { ...config.gates, ...asked }, presets };
}
