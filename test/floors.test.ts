// The house plan as a test: who may import whom, no circles, and who may touch the machine.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../src');

interface Floor {
  may: readonly string[];
  machine: boolean;
}

/** The table of src/README.md. Change it there too, with the reason, in a commit of its own. */
const floors: Record<string, Floor> = {
  model: { may: [], machine: false },
  lexicon: { may: ['model'], machine: false },
  read: { may: ['model'], machine: true },
  understand: { may: ['model', 'lexicon'], machine: false },
  score: { may: ['model', 'lexicon'], machine: false },
  report: { may: ['model'], machine: false },
  // Browser code: bundled at build time into report/html/generated.ts, so that a report stays a pure function.
  page: { may: ['model', 'score', 'report', 'screen'], machine: false },
  config: { may: ['model'], machine: true },
  screen: { may: ['model', 'lexicon', 'read', 'understand', 'score', 'report'], machine: true },
  // A run over many machines: what screen does for one, cut into shards that a database hands out.
  queue: { may: ['model', 'read', 'score', 'screen'], machine: true },
  audit: { may: ['model', 'lexicon', 'understand', 'score', 'screen'], machine: false },
  'index.ts': {
    may: ['model', 'lexicon', 'read', 'understand', 'score', 'report', 'config', 'screen', 'queue', 'audit'],
    machine: false,
  },
  // Names of formats and errors must be known before anything heavy is loaded, hence model beside index.ts.
  cli: { may: ['index.ts', 'model'], machine: true },
};

/** Bundled from files that are checked themselves. */
const bundled = new Set(['report/html/generated.ts']);

/** Runs at build time, not in the program. */
const buildTime = new Set(['lexicon/build.ts', 'page/build.ts']);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const importPattern = /(?:from|import)\s*\(?\s*'([^']+)'/g;

const sources = new Map(files.map((file) => [file, readFileSync(resolve(root, file), 'utf8')]));

function importsOf(file: string): string[] {
  const found: string[] = [];
  for (const [, path = ''] of (sources.get(file) ?? '').matchAll(importPattern)) {
    if (path.startsWith('.'))
      found.push(
        relative(root, resolve(root, dirname(file), path))
          .split(sep)
          .join('/'),
      );
  }
  return found;
}

const floorOf = (file: string): string => file.split('/')[0] ?? '';

describe('floors', () => {
  it('sees the whole source tree', () => {
    expect(files.length).toBeGreaterThan(40);
    for (const floor of Object.keys(floors)) {
      if (floor !== 'audit') expect(files.some((file) => floorOf(file) === floor)).toBe(true);
    }
  });

  it.each(files)('%s stays on its floor', (file) => {
    const floor = floors[floorOf(file)];
    expect(floor, `${file} is in no room of the plan`).toBeDefined();
    for (const imported of importsOf(file)) {
      const target = floorOf(imported);
      if (target !== floorOf(file)) expect(floor?.may, `${file} imports ${imported}`).toContain(target);
    }
  });

  it('has no import circle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      if (done.has(file)) return;
      expect(path, `circle: ${[...path, file].join(' → ')}`).not.toContain(file);
      for (const imported of importsOf(file)) if (sources.has(imported)) visit(imported, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  it('touches the machine only where the plan allows it', () => {
    for (const [file, source] of sources) {
      if (floors[floorOf(file)]?.machine || buildTime.has(file)) continue;
      expect(source, file).not.toMatch(
        /'node:(?:fs|process|child_process|os|net|http)|\bprocess\.|\bconsole\./,
      );
    }
  });

  it('prints only in cli', () => {
    for (const [file, source] of sources) {
      if (floorOf(file) === 'cli' || buildTime.has(file)) continue;
      expect(source, file).not.toMatch(/\bconsole\.|(?<![#.])\bprocess\.(?:stdout|stderr|exitCode|exit)\b/);
    }
  });
});

describe('heavy or noisy modules', () => {
  it('never loads the root of natural, which opens database clients and prints', () => {
    for (const [file, source] of sources) expect(source, file).not.toMatch(/(?:from|import\()\s*'natural'/);
  });

  it('reads no clock, no chance and no locale in the pure middle', () => {
    for (const [file, source] of sources) {
      if (!['understand', 'score', 'report', 'lexicon'].includes(floorOf(file)) || bundled.has(file))
        continue;
      expect(source, file).not.toMatch(
        /\bDate\.now|new Date\(\)|Math\.random|toLocale(?!String\('en-US'\))|localeCompare/,
      );
    }
  });
});
