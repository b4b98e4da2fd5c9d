// People with their groups → one table: how many of each group are chosen, and how that compares.
import type { ImpactGroup, ImpactRate, ImpactTable } from '../../model/impact.ts';
import { fisherExact, type Share } from './fisher.ts';
import { rateInterval, ratioInterval } from './interval.ts';

/** One person of the sample. */
export interface Person {
  /** Value of each attribute; null where unknown. */
  values: readonly (string | null)[];
  /** Score above the median of the sample. */
  above: boolean;
  /** Chosen by the cutoff; null where there is none. */
  chosen: boolean | null;
}

/** A group below this share may be left out of the ratios (6 RCNY § 5-301). */
const leastShare = 0.02;
/** Selection rates differ by less than this share of the highest: the four-fifths rule (29 CFR § 1607.4 D). */
const fourFifths = 0.8;
/** People below which one decision moves a rate by more than three percent: differences may be chance. */
const fewPeople = 30;

/** The table of the attributes at `indices`, together; its groups in the order of their names. */
export function impactTable(
  people: readonly Person[],
  attributes: readonly string[],
  indices: readonly number[],
): ImpactTable {
  const groups = new Map<string, { values: string[]; people: Person[] }>();
  let unknown = 0;
  for (const person of people) {
    const values = indices.map((index) => person.values[index] ?? null).filter((value) => value !== null);
    if (values.length < indices.length) {
      unknown++;
      continue;
    }
    const key = JSON.stringify(values);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { values, people: [person] });
    else group.people.push(person);
  }
  const known = people.length - unknown;
  const ordered = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  return {
    attributes: indices.map((index) => attributes[index] ?? ''),
    known,
    unknown,
    groups: ratesOf(ordered, known),
  };
}

function ratesOf(groups: readonly { values: string[]; people: Person[] }[], known: number): ImpactGroup[] {
  const leftOut = groups.map(({ people }) => people.length / known < leastShare);
  const scoring = compare(
    groups.map(({ people }) => shareOf(people, ({ above }) => above)),
    leftOut,
  );
  const withCutoff = groups.some(({ people }) => people.some(({ chosen }) => chosen !== null));
  const selection = withCutoff
    ? compare(
        groups.map(({ people }) => shareOf(people, ({ chosen }) => chosen === true)),
        leftOut,
      )
    : [];
  return groups.flatMap(({ values, people }, index) => {
    const rate = scoring[index];
    if (rate === undefined) return [];
    return [
      {
        values,
        count: people.length,
        share: people.length / known,
        leftOut: leftOut[index] ?? false,
        small: people.length < fewPeople,
        scoring: rate,
        selection: selection[index] ?? null,
      },
    ];
  });
}

const shareOf = (people: readonly Person[], is: (person: Person) => boolean): Share => ({
  chosen: people.filter(is).length,
  count: people.length,
});

/** Each share against the highest one among those that are not left out. */
function compare(shares: readonly Share[], leftOut: readonly boolean[]): ImpactRate[] {
  let highest: Share | null = null;
  for (const [index, share] of shares.entries()) {
    if (leftOut[index] === true) continue;
    if (highest === null || rateOf(share) > rateOf(highest)) highest = share;
  }
  const reference = highest === null || highest.chosen === 0 ? null : highest;
  return shares.map((share, index) => rate(share, leftOut[index] === true ? null : reference));
}

const rateOf = ({ chosen, count }: Share): number => chosen / count;

function rate(share: Share, reference: Share | null): ImpactRate {
  const ratio = reference === null ? null : rateOf(share) / rateOf(reference);
  const other = reference === share ? null : reference;
  return {
    chosen: share.chosen,
    rate: rateOf(share),
    interval: rateInterval(share),
    ratio,
    ratioInterval: other === null ? null : ratioInterval(share, other),
    p: other === null ? null : fisherExact(share, other),
    belowFourFifths: ratio === null ? null : ratio < fourFifths,
  };
}
