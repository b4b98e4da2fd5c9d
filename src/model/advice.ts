// The vocabulary of `rolefit advise`: what a candidate can truthfully change about a resume, and what that would give.
import type { Band } from './outcome.ts';
import type { SectionKind } from './section-kinds.ts';
import type { Source } from './source.ts';
import type { DegreeLevel, Importance } from './spec.ts';

/** Where an edit puts words: a section, and the position in `Profile.positions` that they stand in. */
export interface Place {
  section: SectionKind;
  position: number | null;
}

/** What an edit does to a resume, as data: `applyEdits` carries it out. */
export type EditStep =
  | { kind: 'mention'; skill: string; name: string; places: Place[] }
  | { kind: 'words'; text: string; place: Place }
  | { kind: 'degree'; education: number; level: DegreeLevel; field: string | null };

/** `shown`: all of it is on the paper already. `related`: only something near to it is; the person knows the rest. */
export type Basis = 'shown' | 'related';

/** One change that a person can make where it is true. */
export interface Edit {
  /** `e1`, `e2` …, in the order of the list: what the paper shows first, then the largest gain. */
  id: string;
  basis: Basis;
  /** The asked skill, or the degree. */
  name: string;
  /** A sentence or two that say what is there and, if it is true, what to write. */
  text: string;
  /** What the edit rests on; null where that has no place of its own. */
  source: Source | null;
  /** Ids of the requirements whose points it changes, in the order of the posting. */
  requirements: string[];
  /** Points that it brings by itself, in tenths: the score with it less the score without. Above zero. */
  gain: number;
  changes: EditStep[];
}

/** A score that a set of edits comes to. */
export interface Reach {
  score: number;
  band: Band;
  /** Ids of the edits. */
  edits: string[];
}

/** A line to cross, and the fewest edits that do. */
export interface Threshold {
  /** The band that begins there; null for a number that was asked for. */
  band: Band | null;
  at: number;
  /** Null where all edits together do not reach it; no edits where the score is there already. */
  reach: Reach | null;
  /** The fewest edits that rest on the paper alone (`shown`); null where those do not reach it. */
  shown: Reach | null;
  /** True for both where every smaller set of the listed edits was tried and stays below; false where there were too many. */
  smallest: boolean;
}

/** Why points stay out of reach of any edit. */
export type RestCause = 'absent' | 'years' | 'degree' | 'credential' | 'role' | 'work';

/** A requirement that has points left when all edits are made. */
export interface Rest {
  requirement: string;
  name: string;
  importance: Importance;
  cause: RestCause;
  /** Points of 100. */
  lost: number;
  text: string;
}

/** A requirement that this paper can neither prove nor disprove; it takes no part in the score. */
export interface Unsaid {
  requirement: string;
  name: string;
  importance: Importance;
  text: string;
}

/** A requirement that the posting, or its editor, made a knock-out, and that the paper does not show as met. */
export interface Gate {
  requirement: string;
  name: string;
  /** Ids of the edits after which it counts as met; null where none of them help. */
  edits: string[] | null;
}

/** Something that programs make of the file; `advice` is null where nothing needs to be done. */
export interface MachineNote {
  code: string;
  message: string;
  advice: string | null;
}

/**
 * What `rolefit advise` says. All figures are in tenths of a point, and `most.score` and the `lost` of all `rest` add
 * up to 100 wherever anything could be judged.
 */
export interface Advice {
  schema: 'rolefit.advice/1';
  asOf: string;
  engine: { version: string; lexicon: string; weights: string; config: string };
  job: { file: string; sha256: string; title: string | null };
  file: string;
  sha256: string;
  score: number;
  band: Band;
  /** What is on the paper, all of it shown as well as it honestly can be. Never below the score. */
  ceiling: Reach;
  /** The ceiling, and also all that lies near to what is on the paper. Never below the ceiling. */
  most: Reach;
  edits: Edit[];
  thresholds: Threshold[];
  rest: Rest[];
  unsaid: Unsaid[];
  gates: Gate[];
  machines: MachineNote[];
}
