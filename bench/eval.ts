// Labelled cases → one table of how well postings, resumes and rankings are understood. Run by `npm run eval`;
// a folder of shared data may be named (default: ../shared), --layouts=FOLDER one with resumes in files/ and their texts,
// written by hand, in truth/; --verbose lists every miss of the own cases.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadLexicon } from '../src/lexicon/load.ts';
import { findSkills } from '../src/lexicon/matcher.ts';
import { ownPostings, ownRanking, ownResumes, ownSpec } from './eval/own.ts';
import { measurePostings } from './eval/posting.ts';
import { meanReading, scoreReading } from './eval/reading.ts';
import { measureProfiles } from './eval/resume.ts';
import { sharedFigures, sharedSentences } from './eval/shared.ts';
import { measureSpans, type Sentence, tokenSpans } from './eval/spans.ts';
import { type Block, rowsOf, tableOf } from './eval/table.ts';

const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const shared = resolve(named ?? new URL('../../shared', import.meta.url).pathname);
if (named !== undefined && !existsSync(shared)) throw new Error(`${shared} is not there`);

const layouts = process.argv
  .find((argument) => argument.startsWith('--layouts='))
  ?.slice('--layouts='.length);

const lexicon = loadLexicon();
const misses: string[] = [];

async function postings(): Promise<Block> {
  const cases = await ownPostings(lexicon);
  const { figures, misses: missed } = measurePostings(cases);
  const exact = await ownSpec(lexicon);
  misses.push(...missed, ...exact.misses);
  const goals = {
    skillImportanceF1: '≥ 85',
    skillImportanceP: '',
    skillImportanceR: '',
    importanceFlips: '≤ 1',
    preferredAsRequired: '≤ 1',
    anyGroups: '≥ 85',
    yearsR: '≥ 97',
    yearsP: '≥ 97',
    degree: '≥ 95',
    clauseRecall: '≥ 95',
    falseRequirements: '≤ 8',
    header: '≥ 90',
  };
  const rows = rowsOf(goals, { ...figures }, await sharedFigures(shared, 'spec'));
  const handmade = { measure: 'equal to the spec made by hand', own: exact.equal / exact.all, goal: '100' };
  return {
    title: 'Postings',
    own: `${cases.length} postings of test/cases, 1 of jobs`,
    shared: 'postings',
    rows: [...rows, handmade],
  };
}

async function resumes(): Promise<Block> {
  const cases = await ownResumes(lexicon);
  const { figures, misses: missed } = measureProfiles(cases);
  misses.push(...missed);
  const goals = {
    skillsP: '≥ 95',
    skillsR: '≥ 93',
    skillsF1: '',
    trapsTaken: '0',
    experienceWithin8pct: '≥ 90',
    positionsR: '≥ 92',
    positionsP: '≥ 92',
    education: '≥ 92',
  };
  const rows = rowsOf(goals, { ...figures }, await sharedFigures(shared, 'profile'));
  return { title: 'Resumes', own: `${cases.length} resumes of fixtures`, shared: 'resumes', rows };
}

/** Of the fixtures, and of other files where somebody wrote down what stands on them. */
async function reading(): Promise<Block> {
  const here = (folder: string): string => fileURLToPath(new URL(`../fixtures/${folder}`, import.meta.url));
  const own = await scoreReading(here('resumes'), here('truth'));
  const others =
    layouts === undefined ? [] : await scoreReading(join(layouts, 'files'), join(layouts, 'truth'));
  const other = others.length === 0 ? null : meanReading(others);
  const { words, order } = meanReading(own);
  return {
    title: 'Reading',
    own: `${own.length} resumes of fixtures`,
    shared: other === null ? 'none (--layouts=FOLDER)' : `${others.length} layouts`,
    rows: [
      { measure: 'words', own: words, shared: other?.words ?? null, goal: '≥ 99.5' },
      { measure: 'order', own: order, shared: other?.order ?? null, goal: '≥ 97' },
    ],
  };
}

async function ranking(): Promise<Block> {
  const { ordered, all, misses: missed } = await ownRanking();
  misses.push(...missed);
  const figures = await sharedFigures(shared, 'rank');
  return {
    title: 'Ranking',
    own: `${all} pairs of resumes from different tiers`,
    shared: 'graded rankings',
    rows: [
      { measure: 'pairsInOrder', own: ordered / all, goal: '100' },
      { measure: 'spearman', shared: figures?.spearman ?? null },
      { measure: 'ndcg10', shared: figures?.ndcg10 ?? null },
    ],
  };
}

/** The matcher alone: every skill but conduct, in every sentence, whatever the sentence is about. */
function matcher(sentences: readonly Sentence[]): Block {
  const find = ({ tokens }: Sentence) =>
    tokenSpans(
      tokens,
      findSkills(lexicon, tokens.join(' ')).filter(
        ({ skill }) => lexicon.skills.get(skill)?.category !== 'soft-skills',
      ),
    );
  const rows = (['tech', 'house'] as const).flatMap((source) => {
    const own = sentences.filter((sentence) => sentence.source === source);
    return Object.entries(measureSpans(own, find)).map(([measure, value]) => ({
      measure: `${source} ${measure}`,
      shared: value,
      goal: source === 'tech' && measure === 'overlapF1' ? '≥ 72' : '',
    }));
  });
  return { title: 'Matcher', own: 'no such set', shared: 'SkillSpan dev, knowledge spans', rows };
}

const blocks = [await reading(), await postings(), await resumes(), await ranking()];
const sentences = sharedSentences(shared);
if (sentences !== null) blocks.push(matcher(sentences));
if (process.argv.includes('--verbose')) process.stdout.write(`${misses.sort().join('\n')}\n`);
process.stdout.write(tableOf(blocks));
