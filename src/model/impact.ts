// The vocabulary of `rolefit audit impact`: how often each group of people is chosen, against the group chosen most.

export const impactFormats = ['terminal', 'json', 'csv', 'html'] as const;
export type ImpactFormat = (typeof impactFormats)[number];

/** How the people who go on are told from the others: by a least score, or by the first places. */
export interface Selection {
  by: 'cutoff' | 'top';
  value: number;
}

/** How often one group is chosen. Rates are 0..1, unrounded; intervals are those of 95 %. */
export interface ImpactRate {
  chosen: number;
  rate: number;
  interval: [number, number];
  /** The rate divided by that of the group with the highest; null for a group left out, and where nobody is chosen. */
  ratio: number | null;
  /** Null as well for the group that the others are measured against. */
  ratioInterval: [number, number] | null;
  /** Two-sided p of Fisher's exact test against the group with the highest rate. */
  p: number | null;
  /** Whether the ratio lies below four fifths; null where there is no ratio. */
  belowFourFifths: boolean | null;
}

export interface ImpactGroup {
  /** One value for each attribute of the table. */
  values: string[];
  count: number;
  /** Share of the people whose group is known, 0..1. */
  share: number;
  /** Less than 2 % of the people: no ratio is drawn from it (6 RCNY § 5-301). */
  leftOut: boolean;
  /** So few people that one decision more or less moves the rate by percents. */
  small: boolean;
  /** Score above the median of the sample. */
  scoring: ImpactRate;
  /** Chosen by the cutoff; null where none was given. */
  selection: ImpactRate | null;
}

/** One attribute, or two together. */
export interface ImpactTable {
  attributes: string[];
  known: number;
  unknown: number;
  /** In the order of their names. */
  groups: ImpactGroup[];
}

export interface ImpactReport {
  schema: 'rolefit.impact/1';
  asOf: string;
  engine: { version: string; lexicon: string; weights: string; config: string };
  job: { file: string; sha256: string; title: string | null };
  sample: {
    scored: number;
    /** Copies of another file of the sample: a person counts once. */
    duplicates: number;
    /** Files without a score; they stand in no table. */
    unreadable: number;
    /** Median of the scores; null where nothing was scored. */
    median: number | null;
  };
  selection: Selection | null;
  tables: ImpactTable[];
  /** Keys of the groups file that no scored resume has. */
  unmatched: string[];
  /** What this is not, in plain words. */
  statement: string;
}
