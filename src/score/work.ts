// The posting's work as a whole → one more requirement, and how near a resume is to it.
import type { Evidence } from '../model/results.ts';
import type { Requirement, Spec } from '../model/spec.ts';
import type { Weights } from '../model/weights.ts';
import { workId } from '../model/work.ts';
import { strengthOf } from './claims.ts';
import { type Depth, depthOf } from './depth.ts';
import type { Reading } from './reading.ts';
import { weightOf } from './standing.ts';
import { workShare } from './weights.ts';
import { fittingRoles } from './years.ts';

export interface WorkOutcome {
  /** 0..1. */
  credit: number;
  depth: Depth | null;
  /** Share of the nearness of words, 0..1. */
  words: number;
  evidence: Evidence[];
}

/**
 * A spec with the work itself as its last requirement: what a posting lists is never all that the work is, and a
 * short list would be met by chance. It stands in no line of the posting but its title. A spec that has it is
 * returned as it is; there it can be given another weight, or none.
 *
 * @param text - the posting, in which the title is looked up
 */
export function withWork(spec: Spec, weights: Weights, text = ''): Spec {
  if (spec.requirements.some(({ id }) => id === workId)) return spec;
  const others = spec.requirements.reduce((sum, one) => sum + weightOf(one, weights), 0);
  const work: Requirement = {
    id: workId,
    kind: 'experience',
    importance: 'preferred',
    text: spec.title === null ? 'The work itself' : `The work itself: ${spec.title}`,
    source: sourceOf(spec.title, text),
    skills: [],
    years: null,
    level: null,
    degree: null,
    weight: 1,
    gate: false,
  };
  const wanted = workShare.least + workShare.ofOthers * others;
  const each = weightOf(work, weights);
  const weight = each === 0 ? 0 : Math.round((100 * wanted) / each) / 100;
  return { ...spec, requirements: [...spec.requirements, { ...work, weight }] };
}

function sourceOf(title: string | null, text: string): Requirement['source'] {
  const start = title === null ? -1 : text.indexOf(title);
  if (title === null || start < 0) return { line: 1, page: null, start: 0, end: 0, quote: '' };
  const line = text.slice(0, start).split('\n').length;
  return { line, page: null, start, end: start + title.length, quote: title };
}

/** The mean of two measures: skills in the posting's fields, and nearness of the words of the working life. */
export function judgeWork(reading: Reading): WorkOutcome {
  const { resume, fields, near } = reading;
  const depth = fields === null ? null : depthOf(resume.profile, fields);
  const credit = depth === null ? near.share : (depth.share + near.share) / 2;
  const evidence = fittingRoles(reading, 'title').slice(0, 1);
  if (near.passage !== null) {
    const { section, position, ...source } = near.passage;
    const strength = strengthOf(resume, section, position);
    evidence.push({ skill: null, match: 'phrase', via: null, strength, source });
  }
  return { credit, depth, words: near.share, evidence };
}
