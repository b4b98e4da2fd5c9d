// One resume and the table of edits → for each edit whether it changed the match, and the smallest change that did.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Document } from '../../model/document.ts';
import type { Deviating, EditedLine } from '../../model/invariance.ts';
import type { Resume } from '../../model/profile.ts';
import type { Spec } from '../../model/spec.ts';
import type { Scorer, Unranked } from '../../score/match.ts';
import { understandResume } from '../../understand/resume.ts';
import { applyChanges, type Change, wordsAt } from './change.ts';
import { differing, factsOf, movedRequirement } from './compare.ts';
import type { Edit, Variant } from './edit.ts';
import { shrink } from './shrink.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface Probe {
  spec: Spec;
  lexicon: Lexicon;
  scorer: Scorer;
  asOf: string;
}

/** What one edit did to one resume. */
export interface Trial {
  edit: Edit;
  /** Edited resumes that were scored; 0 where there was no room for the edit. */
  scored: number;
  /** Largest change of the score over the variants. */
  largest: number;
  deviation: Deviating | null;
}

/** Makes every edit in every variant. Pure: the same document gives the same trials. */
export function probeResume(document: Document, probe: Probe, edits: readonly Edit[]): Trial[] {
  if (document.lines.length === 0) return [];
  const { lexicon, asOf, scorer } = probe;
  const understand = (one: Document): Resume => understandResume(one, { lexicon, asOf });
  const rate = (one: Document): Unranked => scorer(understand(one));
  const resume = understand(document);
  const subject = subjectOf(document, resume, scorer(resume), lexicon);
  return edits.map((edit) => tryEdit(edit, subject, probe.spec, rate));
}

function tryEdit(edit: Edit, subject: Subject, spec: Spec, rate: (one: Document) => Unranked): Trial {
  const before = factsOf(subject.match);
  const after = (changes: readonly Change[]): Unranked => rate(applyChanges(subject.document, changes));
  const trial: Trial = { edit, scored: 0, largest: 0, deviation: null };
  for (const variant of edit.variants(subject)) {
    trial.scored += 1;
    const match = after(variant.changes);
    if (differing(before, factsOf(match)).length === 0) continue;
    trial.largest = Math.max(trial.largest, Math.abs(match.score - subject.match.score));
    if (trial.deviation !== null) continue;
    const few =
      edit.purpose === 'control'
        ? variant.changes
        : shrink(variant.changes, (some) => differing(before, factsOf(after(some))).length > 0);
    trial.deviation = describe({ edit, variant, few, subject, spec, after: after(few) });
  }
  return trial;
}

interface Found {
  edit: Edit;
  variant: Variant;
  few: readonly Change[];
  subject: Subject;
  spec: Spec;
  after: Unranked;
}

/** Lines of an edit that are shown. */
const shown = 4;

function describe({ edit, variant, few, subject, spec, after }: Found): Deviating {
  const { document, match } = subject;
  const lines = few.flatMap((change) => editedLines(document, change));
  return {
    file: document.file,
    edit: edit.id,
    variant: variant.label,
    lines: lines.slice(0, shown),
    moreLines: Math.max(0, lines.length - shown),
    score: { before: match.score, after: after.score },
    requirement: movedRequirement(spec, match, after),
    parts: differing(factsOf(match), factsOf(after)),
  };
}

function editedLines(document: Document, { at, remove, put }: Change): EditedLine[] {
  const cut = (words: string): string => (words.length > 160 ? `${words.slice(0, 159)}…` : words);
  return Array.from({ length: Math.max(remove, put.length) }, (_, index) => {
    const written = put[index]?.text;
    return {
      line: at + Math.min(index, remove) + 1,
      before: index < remove ? cut(wordsAt(document, at + index)) : null,
      after: written === undefined ? null : cut(written),
    };
  });
}
