// Figures of an impact report → the words that all its formats share.
import type { ImpactGroup, ImpactRate, ImpactReport, ImpactTable } from '../model/impact.ts';

/** "54.3 %" */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** "0.82", or a dash. */
export const ratioText = (ratio: number | null): string => (ratio === null ? '–' : ratio.toFixed(2));

/** "0.60 to 1.13", or a dash. */
const intervalText = (interval: [number, number] | null): string =>
  interval === null ? '–' : `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}`;

/** "0.031", "< 0.001", or a dash. */
const pText = (p: number | null): string => (p === null ? '–' : p < 0.001 ? '< 0.001' : p.toFixed(3));

/** "sex × ethnicity" */
export const tableName = ({ attributes }: ImpactTable): string => attributes.join(' × ');

export const figures = [
  'people',
  'share',
  'chosen',
  'rate',
  '95 % of the rate',
  'ratio',
  '95 % of the ratio',
  'p',
  'remarks',
] as const;
export type Figure = (typeof figures)[number];

/** What a reader should know about one group, most important first. */
export function remarksOn(group: ImpactGroup, rate: ImpactRate): string[] {
  const remarks: string[] = [];
  if (rate.belowFourFifths === true) remarks.push('below four fifths');
  if (group.leftOut) remarks.push('under 2 %, left out of the ratios');
  if (group.small) remarks.push('few people');
  return remarks;
}

/** The figures of a group as text, in the order in which a table shows them. */
export function figuresOf(group: ImpactGroup, rate: ImpactRate): Record<Figure, string> {
  const percents = rate.interval.map((end) => (100 * end).toFixed(1)).join(' to ');
  return {
    people: String(group.count),
    share: percent(group.share),
    chosen: String(rate.chosen),
    rate: percent(rate.rate),
    '95 % of the rate': `${percents} %`,
    ratio: ratioText(rate.ratio),
    '95 % of the ratio': intervalText(rate.ratioInterval),
    p: pText(rate.p),
    remarks: remarksOn(group, rate).join('; '),
  };
}

/** The rates of a table that are shown, each under its name. */
export function ratesOf(report: ImpactReport): { name: string; of: (group: ImpactGroup) => ImpactRate }[] {
  const scoring = {
    name: 'scoring rate (above the median)',
    of: ({ scoring: rate }: ImpactGroup): ImpactRate => rate,
  };
  if (report.selection === null) return [scoring];
  const { by, value } = report.selection;
  const how = by === 'cutoff' ? `score of ${value} or more` : `first ${value} of the ranking`;
  return [
    scoring,
    { name: `selection rate (${how})`, of: ({ selection, scoring: rate }) => selection ?? rate },
  ];
}

/** "168 people, median score 54.3; left out: 3 copies, 2 files without a score" */
export function sampleText({ sample }: ImpactReport): string {
  const { scored, duplicates, unreadable, median } = sample;
  const counted = (count: number, one: string, more: string): string =>
    `${count} ${count === 1 ? one : more}`;
  const left = [
    duplicates > 0 ? counted(duplicates, 'copy', 'copies') : '',
    unreadable > 0 ? counted(unreadable, 'file without a score', 'files without a score') : '',
  ].filter((text) => text !== '');
  const people = counted(scored, 'person', 'people');
  const base = median === null ? people : `${people}, median score ${Math.round(median * 100) / 100}`;
  return left.length === 0 ? base : `${base}; left out: ${left.join(', ')}`;
}

/** How the figures are made and how far they carry; the same in all formats for people. */
export const notes = [
  'Ratio: rate of the group divided by the highest rate of a group with at least 2 % of the people (6 RCNY § 5-301).',
  'Below four fifths: the ratio is under 0.80 (29 CFR § 1607.4 D). With few people that may be chance: see p and the interval.',
  'p: two-sided Fisher’s exact test against the group with the highest rate. Intervals: 95 %, Wilson for rates, Katz for ratios.',
];

/** Rows of the groups file that belong to no resume of the run; null where all of them do. */
export function unmatchedText({ unmatched }: ImpactReport): string | null {
  if (unmatched.length === 0) return null;
  const first = unmatched.slice(0, 3).join(', ');
  const more = unmatched.length > 3 ? ` and ${unmatched.length - 3} more` : '';
  return `In the groups file, but not among the resumes: ${first}${more}.`;
}
