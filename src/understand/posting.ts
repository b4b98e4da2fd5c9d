// Document of a posting → Spec: blocks → passages under their topics → clauses → requirements, beside the header.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Document, sourceOf } from '../model/document.ts';
import type { Requirement, Spec } from '../model/spec.ts';
import { blocksOf } from './posting/block.ts';
import { clausesOf } from './posting/clause.ts';
import { substitution } from './posting/degree-table.ts';
import { unglue, unglueLabels } from './posting/glued.ts';
import { headerOf } from './posting/header.ts';
import { listsThatAsk } from './posting/list-topic.ts';
import { requirementOf } from './posting/requirement.ts';
import { passagesOf } from './posting/section.ts';
import { namedIn } from './posting/skills/named.ts';
import { stackOf } from './posting/stack.ts';

export interface PostingContext {
  lexicon: Lexicon;
}

/**
 * Reads the requirements of a posting, with importance and evidence, and the facts of its header. Every requirement
 * has weight 1 and no gate; scoring gives both. Pure, and linear in the length of the text.
 */
export function understandPosting(document: Document, { lexicon }: PostingContext): Spec {
  const blocks = blocksOf(document).flatMap(unglue).flatMap(unglueLabels);
  const passages = listsThatAsk(passagesOf(blocks));
  const named = blocks.flatMap((block) => namedIn(block, lexicon));
  const reading = { document, lexicon, named };
  const requirements = passages
    .flatMap(clausesOf)
    .map((clause) => requirementOf(clause, reading))
    .map((requirement, index) => ({ ...requirement, id: `r${index + 1}` }));
  if (blocks.some((block) => substitution.test(block.plain))) {
    for (const { degree } of requirements) if (degree !== null) degree.equivalentOk = true;
  }
  const notUnderstood = requirements.filter(saysNothing).map((requirement) => requirement.source);
  return {
    schema: 'rolefit.spec/1',
    ...headerOf(blocks, document.facts),
    requirements,
    stack: stackOf(document, lexicon, passages, named, requirements),
    notUnderstood: notUnderstood.map(({ start, end }) => sourceOf(document, start, end)),
    coverage: requirements.length === 0 ? 0 : 1 - notUnderstood.length / requirements.length,
  };
}

/** A clause of which nothing could be read: no skill, years or degree, and no kind but "other". */
function saysNothing({ kind, skills, years, degree }: Requirement): boolean {
  return kind === 'other' && skills.length === 0 && years === null && degree === null;
}
