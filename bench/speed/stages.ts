// A folder of resumes → CPU seconds of each stage in one process: text alone, understanding, scoring, from the cache.
// Run by bench.ts in a process of its own; prints one JSON object. Usage: node bench/speed/stages.ts FOLDER POSTING CACHE
import { existsSync, readFileSync } from 'node:fs';
import type { Document } from '../../src/model/document.ts';
import { defaultLimits as limits } from '../../src/model/limits.ts';
import { findResumes } from '../../src/read/discover.ts';
import { median } from './runs.ts';

const built = existsSync(new URL('../../dist/index.js', import.meta.url));
const at = (path: string): string =>
  new URL(built ? `../../dist/${path}.js` : `../../src/${path}.ts`, import.meta.url).href;
const { readDocument }: typeof import('../../src/read/document.ts') = await import(at('read/document'));
const { understandResume }: typeof import('../../src/understand/resume.ts') = await import(
  at('understand/resume')
);
const { understandPosting }: typeof import('../../src/understand/posting.ts') = await import(
  at('understand/posting')
);
const { loadLexicon }: typeof import('../../src/lexicon/load.ts') = await import(at('lexicon/load'));
const { scorerFor }: typeof import('../../src/score/match.ts') = await import(at('score/match'));
const { defaultWeights }: typeof import('../../src/score/weights.ts') = await import(at('score/weights'));
const { keptResumes }: typeof import('../../src/screen/kept-resumes.ts') = await import(
  at('screen/kept-resumes')
);
const { sketchOf }: typeof import('../../src/screen/sketch.ts') = await import(at('screen/sketch'));

/** Rounds that count, after one that does not. */
const rounds = 5;
const [, , folder = '', posting = '', cache = ''] = process.argv;
const asOf = '2026-11-24';
const lexicon = loadLexicon();
const job = await readDocument({ name: posting, bytes: readFileSync(posting) }, limits);
const score = scorerFor(understandPosting(job, { lexicon }), lexicon, defaultWeights, asOf);
const kept = keptResumes(cache);
const files: { name: string; bytes: Uint8Array }[] = [];
for await (const found of findResumes([folder], { recursive: false }))
  if (!('error' in found)) files.push({ name: found.file, bytes: readFileSync(found.file) });

const seconds: Record<string, number[]> = {};
async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  seconds[stage] = [...(seconds[stage] ?? []), (user + system) / 1e6];
  return result;
}

let read = 0;
for (let round = 0; round <= rounds; round++) {
  const documents: Document[] = await timed('text alone', async () => {
    const all: Document[] = [];
    for (const file of files) {
      const document = await readDocument(file, limits).catch(() => null);
      if (document !== null) all.push(document);
    }
    return all;
  });
  read = documents.length;
  const resumes = await timed('understanding', () =>
    documents.map((document) => understandResume(document, { lexicon, asOf })),
  );
  const matches = await timed('scoring', () => resumes.map(score));
  const sketches = await timed('sketches', () => resumes.map(({ passages }) => sketchOf(passages)));
  const texts = await timed('matches as JSON', () => matches.map((match) => JSON.stringify(match)));
  await timed('matches from JSON', () => texts.map((text) => JSON.parse(text)));
  const wholes = await timed('resumes as JSON', () => resumes.map((resume) => JSON.stringify(resume)));
  await timed('resumes from JSON', () => wholes.map((text) => JSON.parse(text)));
  await timed('cache, kept', () => {
    for (const [at, resume] of resumes.entries())
      kept.keep(resume.profile.file.name, resume.profile.file.sha256, { resume, sketch: sketches[at] ?? '' });
  });
  const found = await timed('cache, found', () =>
    resumes.map(({ profile }) => kept.find(profile.file.name, profile.file.sha256)),
  );
  if (found.includes(null)) throw new Error('a resume that was kept was not found');
}
const medians = Object.fromEntries(
  Object.entries(seconds).map(([stage, all]) => [stage, median(all.slice(1))]),
);
const firsts = Object.fromEntries(
  ['text alone', 'understanding', 'scoring'].map((stage) => [`${stage}, first round`, seconds[stage]?.[0]]),
);
console.log(JSON.stringify({ files: read, ...medians, ...firsts }));
