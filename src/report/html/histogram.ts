// Candidates → how many there are at each step of five points, as SVG and as the same table for screen readers.
import { type Band, bands } from '../../model/outcome.ts';
import { at, type Markup, markup } from './markup.ts';
import { allOf, type Filter, rankingLink } from './place.ts';
import { type Candidate, counted } from './shown.ts';

const step = 5;
const size = { width: 440, height: 190, bar: 22, foot: 20, head: 16 };

interface Bin {
  from: number;
  to: number;
  total: number;
  byBand: Record<Band, number>;
}

/** Counts a hundred into the last bin. */
export function binsOf(candidates: readonly Candidate[]): Bin[] {
  const bins = Array.from({ length: 100 / step }, (_, index): Bin => {
    const from = index * step;
    return { from, to: from + step, total: 0, byBand: { strong: 0, good: 0, partial: 0, weak: 0 } };
  });
  for (const { match } of candidates) {
    const bin = bins[Math.min(bins.length - 1, Math.floor(match.score / step))];
    if (bin === undefined) continue;
    bin.total++;
    bin.byBand[match.band]++;
  }
  return bins;
}

/** The chart; each bar is a link to the candidates that it counts. */
export function histogram(candidates: readonly Candidate[], filter: Filter): Markup {
  const bins = binsOf(candidates);
  const most = Math.max(1, ...bins.map(({ total }) => total));
  const label = `Scores of ${counted(candidates.length, 'resume')}, in steps of ${step} points`;
  return markup`<svg class="histogram" viewBox="0 0 ${size.width} ${size.height}" role="group" aria-label="${label}">
<line class="axis" x1="0" x2="${size.width}" y1="${size.height - size.foot}" y2="${size.height - size.foot}"/>
${[0, 20, 40, 60, 80, 100].map((score) => markup`<text class="tick ${score === 0 ? 'first' : score === 100 ? 'last' : ''}" x="${at((score / 100) * size.width)}" y="${size.height - 4}" aria-hidden="true">${score}</text>`)}
${bins.filter(({ total }) => total > 0).map((bin) => barOf(bin, most, filter))}</svg>`;
}

function barOf(bin: Bin, most: number, filter: Filter): Markup {
  const room = size.height - size.foot - size.head;
  const x = (bin.from / 100) * size.width;
  let y = size.height - size.foot;
  const parts = bands.toReversed().map((band) => {
    const height = (bin.byBand[band] / most) * room;
    y -= height;
    return (
      height > 0 &&
      markup`<rect class="band-${band}" x="${at(x + 1)}" y="${at(y)}" width="${size.bar - 2}" height="${at(height)}"/>`
    );
  });
  const link = rankingLink(filter, { ...allOf, as: filter.as, min: bin.from, max: bin.to });
  return markup`<a href="${link}" aria-label="${counted(bin.total, 'resume')} from ${bin.from} to ${bin.to} points"><rect class="catch" x="${at(x)}" y="0" width="${size.bar}" height="${size.height - size.foot}"/>${parts}<text class="count" x="${at(x + size.bar / 2)}" y="${at(y - 4)}" aria-hidden="true">${bin.total}</text></a>`;
}
