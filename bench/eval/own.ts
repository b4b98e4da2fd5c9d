// The project's own hand-labelled cases → what rolefit makes of them, beside the labels.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import type { Profile } from '../../src/model/profile.ts';
import { type Requirement, type Spec, specSchema } from '../../src/model/spec.ts';
import { readDocument } from '../../src/read/document.ts';
import { loadInput } from '../../src/read/input.ts';
import { score } from '../../src/screen/score.ts';
import { understandPosting } from '../../src/understand/posting.ts';
import { understandResume } from '../../src/understand/resume.ts';
import {
  type PostingLabel,
  postingLabelSchema,
  type RankingLabel,
  type ResumeLabel,
  rankingLabelSchema,
  readLabels,
  resumeLabelSchema,
} from './label.ts';

const root = new URL('../../', import.meta.url);
const cases = new URL('test/cases/', root);
const truth = new URL('fixtures/truth/', root);
const jobs = new URL('jobs/', root);

/** The day to which "present" runs in the labels. */
export const asOf = '2026-11-24';

const documentOf = async (file: URL) =>
  readDocument(await loadInput(fileURLToPath(file), defaultLimits), defaultLimits);

/** test/cases: postings with their labels. */
export async function ownPostings(lexicon: Lexicon): Promise<{ label: PostingLabel; spec: Spec }[]> {
  const labels = readLabels(new URL('labels/', cases), '.json', postingLabelSchema);
  return Promise.all(
    labels.map(async (label) => {
      const document = await documentOf(new URL(`postings/${label.file}`, cases));
      return { label, spec: understandPosting(document, { lexicon }) };
    }),
  );
}

/** fixtures: resumes with their labels, those with hidden text included. */
export async function ownResumes(lexicon: Lexicon): Promise<{ label: ResumeLabel; profile: Profile }[]> {
  const labels = readLabels(truth, '.profile.json', resumeLabelSchema);
  const files = ['resumes/', 'broken/'].flatMap((folder) => {
    const place = new URL(`../${folder}`, truth);
    return readdirSync(place).map((file) => ({ file, at: new URL(file, place) }));
  });
  return Promise.all(
    labels.map(async (label) => {
      const found = files.find(({ file }) => file === label.id || file.replace(/\.[^.]+$/, '') === label.id);
      if (found === undefined) throw new Error(`no resume is called ${label.id}`);
      return { label, profile: understandResume(await documentOf(found.at), { lexicon, asOf }).profile };
    }),
  );
}

/** The posting with a spec written by hand: how many requirements come out exactly so. */
export async function ownSpec(lexicon: Lexicon): Promise<{ equal: number; all: number; misses: string[] }> {
  const name = 'senior-backend-engineer';
  const wanted = specSchema.parse(JSON.parse(readFileSync(new URL(`${name}.spec.json`, jobs), 'utf8')));
  const spec = understandPosting(await documentOf(new URL(`${name}.txt`, jobs)), { lexicon });
  const misses = wanted.requirements
    .filter(
      (requirement) => !spec.requirements.some((found) => isDeepStrictEqual(said(found), said(requirement))),
    )
    .map(({ text }) => `${name}: not exactly: ${text}`);
  const all = Math.max(wanted.requirements.length, spec.requirements.length);
  return { equal: wanted.requirements.length - misses.length, all, misses };
}

/** All of a requirement but its number and what its skills are called: the id says which skill is meant. */
function said({ id: _, skills, ...requirement }: Requirement): object {
  const groups = skills.map(({ mode, skills: members }) => ({
    mode,
    members: members.map((member) => [member.id, member.known]),
  }));
  return { ...requirement, groups };
}

/** Pairs of resumes from different tiers: how many are in the right order. */
export async function ownRanking(): Promise<{ ordered: number; all: number; misses: string[] }> {
  const label: RankingLabel = rankingLabelSchema.parse(
    JSON.parse(readFileSync(new URL('ranking.json', truth), 'utf8')),
  );
  const misses: string[] = [];
  let all = 0;
  for (const [job, tiers] of Object.entries(label.jobs)) {
    const scores = await scoresFor(job);
    for (const [tier, better] of tiers.entries()) {
      for (const worse of tiers.slice(tier + 1).flat()) {
        for (const one of better) {
          all += 1;
          const [high, low] = [scores.get(one) ?? 0, scores.get(worse) ?? 0];
          if (high <= low) misses.push(`${job}: ${one} (${high}) should be above ${worse} (${low})`);
        }
      }
    }
  }
  return { ordered: all - misses.length, all, misses };
}

async function scoresFor(job: string): Promise<Map<string, number>> {
  const results = await score({
    resumes: [fileURLToPath(new URL('../resumes', truth))],
    job: fileURLToPath(new URL(job, jobs)),
    asOf,
  });
  return new Map(
    results.matches.map(({ file, score: points }) => [file.replace(/^.*[/\\]|\.[^.]+$/g, ''), points]),
  );
}
