// A folder of shared labelled data, where there is one → its figures, measured by its own tool.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type Sentence, sentenceSchema } from './spans.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
/** The program from its sources, so that no older build is measured. */
const program = fileURLToPath(new URL('./rolefit.ts', import.meta.url));

const figuresSchema = z.record(z.string(), z.unknown());

/** Shares by the name of their measure; null where the set has no such case. */
export type SharedFigures = Record<string, number | null>;

/** What is measured, and where its labels and texts lie. */
const sets = {
  spec: ['postings/labels', 'postings/texts'],
  profile: ['resumes/labels', 'resumes/files'],
  rank: ['ranking/labels', 'ranking/sets'],
} as const;

/** Figures of one mode of the shared tool; null when the folder does not have it. */
export async function sharedFigures(shared: string, mode: keyof typeof sets): Promise<SharedFigures | null> {
  const tool = `${shared}/tools/eval.mjs`;
  const [labels, texts] = sets[mode].map((folder) => `${shared}/data/${folder}`);
  if (labels === undefined || texts === undefined || ![tool, labels, texts].every(existsSync)) return null;
  const { stdout } = await run(process.execPath, [tool, mode, labels, texts, '--json'], {
    cwd: root,
    env: { ...process.env, ROLEFIT: `${process.execPath} ${program}` },
    maxBuffer: 1 << 26,
  });
  const figures = figuresSchema.parse(JSON.parse(stdout));
  return Object.fromEntries(
    Object.entries(figures).flatMap(([measure, value]) =>
      typeof value === 'number' || value === null ? [[measure, value]] : [],
    ),
  );
}

/** The development split of SkillSpan; null when the folder does not have it. */
export function sharedSentences(shared: string): Sentence[] | null {
  const file = `${shared}/data/skills/skillspan/dev.json`;
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));
}
