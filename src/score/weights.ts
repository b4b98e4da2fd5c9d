// Every number that shapes a score, each with its reason. `config.weights` overrides any of them.
import type { DegreeLevel, SkillLevel } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';

export const defaultWeights: Weights = {
  importance: {
    required: 3, // a posting's must-haves decide; three nice-to-haves make up for one of them
    preferred: 1,
  },
  kind: {
    skill: 1, // the measure of all others
    experience: 1.5, // years and field of work say more than any single skill
    education: 0.5, // usually open to equivalents, and a weak predictor of doing the work
    certification: 1,
    license: 1,
    language: 0.5, // rarely written down by native speakers
    authorization: 0.5, // seldom on paper; unknown unless stated
    clearance: 1,
    location: 0.25, // people move, postings bend
    physical: 0.25, // not on paper
    soft: 0.25, // cannot be read off paper
    other: 0.5,
  },
  strength: {
    'used-in-role': 1, // dated work can be asked about in an interview; how much of it is left, see `roleQuality`
    described: 0.7, // projects, summaries, undated work: said in a sentence, but not placed
    listed: 0.6, // a word in a list claims, it does not show; how much of it stands, see `listedBacking`
  },
  match: {
    exact: 1,
    alias: 1, // another way to write the same thing
    phrase: 0.9, // the posting's own words found in the resume: the sense may differ
    related: 0.4, // a sibling of what is asked: quicker to learn, but not the thing
    impliedStep: 0.85, // each step from what is named to what it implies
  },
  met: 0.5, // credit from which a requirement counts as met: a listed skill is enough, but not beside no fitting work
  bands: { strong: 60, good: 45, partial: 30 }, // what resumes reach that a recruiter would see at once, likely, or perhaps (bench/README.md)
};

/** Order of degrees; a diploma counts as an associate degree. */
export const degreeRanks: Record<DegreeLevel | 'diploma', number> = {
  secondary: 1,
  associate: 2,
  diploma: 2,
  bachelor: 3,
  master: 4,
  doctorate: 5,
};

export const degreeCredit = {
  otherField: 0.6, // the right level in another field: it shows study, not the subject
  oneLevelBelow: 0.5, // an associate degree where a bachelor is asked
};

/** Months of fitting work that stand for a degree where the posting accepts an equivalent. */
export const equivalentMonths: Record<DegreeLevel, number> = {
  secondary: 12,
  associate: 24,
  bachelor: 48, // the usual length of the degree itself
  master: 84,
  doctorate: 120,
};

/** How well a position fits the posting's kind of work, 0..1: by its title and by what it shows, together. */
export const relevance = {
  title: 1, // times the share of the posting's title that stands in the position's
  skills: 0.5, // times the share of enough skills: neither alone says all, both together say it surely
  enoughSkills: 8, // skills named by the posting that one position may show before more say nothing new
};

/** How far apart two skills may stand and still be kin, and what each step beyond siblings leaves of it. */
export const kinship = { steps: 2, fade: 0.7 };

export const phraseCredit = {
  together: 1, // all words of the term close together
  apart: 0.7, // all words in one passage
  most: 0.45, // at least two thirds of the words close together
};

/** Share of a skill's credit that stays when none of the years asked for it can be seen. */
export const undatedShare = 0.5;

/** How much of a listed skill's share stands by itself, and what brings the rest. */
export const listedBacking = {
  alone: 0.35, // a list beside no fitting work at all
  months: 24, // months of fitting work that back a list in full
  undated: 0.75, // work is there, but nobody can tell how long
};

/** What lowers use in a dated role towards a mere description, each as the factor at its worst. */
export const roleQuality = {
  unfit: 0.4, // a role of quite another kind
  old: 0.4, // last used `oldYears` ago or more
  brief: 0.5, // used for no time to speak of, measured against `depthMonths`
};

/** Years since its last use up to which a skill is fresh, and from which it is old. */
export const recency = { freshYears: 3, oldYears: 12 };

/** Months of use that each asked level wants before a skill counts in full. */
export const depthMonths: Record<SkillLevel, number> = {
  basic: 1,
  working: 6,
  strong: 18,
  expert: 36,
};

export const workCredit = {
  title: 0.9, // years asked of the work that the title names, shown by months of fitting work
  open: 0.5, // years asked of something that is not found by name: fitting work makes it likely, no more
};

/** Weight of the work itself (`work.ts`): a part of all the others together, and a part that a short posting has too. */
export const workShare = {
  ofOthers: 0.15,
  least: 6, // two required skills
};

/** Skills in a field of the posting, from which more say nothing new; what only the stack names counts half. */
export const fieldDepth = { enough: 12, stack: 0.5 };

/** Nearness of words: a cosine that fitting resumes reach, and the length that each word adds to a vector's square. */
export const nearness = { enough: 0.13, lengthOfOne: 4 };

/** Quotes kept for one asked skill: enough to check, few enough to read. */
export const quotesPerSkill = 2;
