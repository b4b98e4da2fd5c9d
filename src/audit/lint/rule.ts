// The vocabulary between the rules of lint: the posting they look at, and what they hand back.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Document } from '../../model/document.ts';
import type { LintLimits } from '../../model/lint.ts';
import type { Span } from '../../model/source.ts';
import type { Spec } from '../../model/spec.ts';
import type { SectionTopic } from '../../understand/posting/heading-table.ts';

/** A paragraph, item or title; `plain` is as long as the slice of the document it stands for. */
export interface Part extends Span {
  plain: string;
  topic: SectionTopic | 'unknown' | 'title';
  bullet: number | null;
}

/** All that a rule may look at. */
export interface Posting {
  document: Document;
  spec: Spec;
  /** The text of the document in plain form: same length, so offsets hold in both. */
  plain: string;
  parts: readonly Part[];
  lexicon: Lexicon;
  /** The 'today' against which years are judged, YYYY-MM-DD. */
  asOf: string;
  limits: LintLimits;
}

/** What a rule found; `span` is null where something is missing. */
export interface Hit {
  span: Span | null;
  reason: string;
  advice: string;
}

export type Rule = (posting: Posting) => Hit[];
