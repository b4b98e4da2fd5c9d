// Scores and points → bars in SVG that stretch to the width of their place. Numbers stand beside them as text.
import type { Counts, Match, RequirementResult } from '../../model/results.ts';
import { at, type Markup, markup } from './markup.ts';

/** A score with its band's colour; a thin line spans what the unknown could make of it. */
export function scoreBar({ score, interval: [low, high], band }: Match): Markup {
  return markup`<svg class="bar score" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10"/><rect class="band-${band}" width="${at(score)}" height="10"/>
${high > low && markup`<rect class="interval" x="${at(low)}" y="3.5" width="${at(high - low)}" height="3"/>`}</svg>`;
}

/** How a folder divides over the statuses of one requirement: met, partial, missing, unknown. */
export function statusBar(counts: Counts, total: number): Markup {
  let from = 0;
  const parts = (['met', 'partial', 'missing', 'unknown'] as const).map((status) => {
    const width = total === 0 ? 0 : (100 * counts[status]) / total;
    const part = markup`<rect class="${status}" x="${at(from)}" width="${at(width)}" height="10"/>`;
    from += width;
    return width > 0 && part;
  });
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10"/>${parts}</svg>`;
}

/** The same as a column: met at the foot, missing at the top. */
export function columnBar(counts: Counts, total: number): Markup {
  let foot = 40;
  const parts = (['met', 'partial', 'unknown', 'missing'] as const).map((status) => {
    const height = total === 0 ? 0 : (40 * counts[status]) / total;
    foot -= height;
    return height > 0 && markup`<rect class="${status}" y="${at(foot)}" width="10" height="${at(height)}"/>`;
  });
  return markup`<svg class="column" viewBox="0 0 10 40" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="10" height="40"/>${parts}</svg>`;
}

/** One step of a waterfall: what came before is left empty, then what was earned, then what it could have been. */
export function stepBar(before: number, { points, possible, status }: RequirementResult): Markup {
  return markup`<svg class="bar step" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10"/><rect class="lost" x="${at(before + points)}" width="${at(possible - points)}" height="10"/>
<rect class="${status}" x="${at(before)}" width="${at(points)}" height="10"/></svg>`;
}

/** A difference of two scores around the middle: to the left in favour of the first, to the right of the second. */
export function leadBar(difference: number, most: number): Markup {
  const width = most === 0 ? 0 : (50 * Math.abs(difference)) / most;
  const x = difference > 0 ? 50 - width : 50;
  return markup`<svg class="bar lead" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10"/><rect class="${difference > 0 ? 'first' : 'second'}" x="${at(x)}" width="${at(width)}" height="10"/>
<rect class="axis" x="49.8" width="0.4" height="10"/></svg>`;
}

/** A share of a whole. */
export function shareBar(share: number): Markup {
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
<rect class="track" width="100" height="10"/><rect class="share" width="${at(100 * share)}" height="10"/></svg>`;
}
