// A match → its score as a half circle, the interval as a thinner arc outside of it.
import type { Match } from '../../model/results.ts';
import { at, type Markup, markup } from './markup.ts';

const center = { x: 110, y: 108 };

/** The gauge with its number; a screen reader hears one sentence. */
export function gauge({ score, interval: [low, high], band }: Match): Markup {
  const range = high > low ? `, between ${low.toFixed(1)} and ${high.toFixed(1)}` : '';
  return markup`<svg class="gauge" viewBox="0 0 220 124" role="img" aria-label="Score ${score.toFixed(1)} of 100${range}, ${band} fit">
<path class="arc track" d="${arc(86, 0, 100)}"/>
${score > 0 && markup`<path class="arc band-${band}" d="${arc(86, 0, score)}"/>`}
${high > low && markup`<path class="arc range" d="${arc(100, low, high)}"/>`}
<text x="110" y="92" class="number">${score.toFixed(1)}</text><text x="110" y="114" class="unit">of 100</text></svg>`;
}

function arc(radius: number, from: number, to: number): string {
  const point = (score: number): string => {
    const angle = Math.PI * (1 - score / 100);
    return `${at(center.x + radius * Math.cos(angle))} ${at(center.y - radius * Math.sin(angle))}`;
  };
  return `M ${point(from)} A ${radius} ${radius} 0 0 1 ${point(to)}`;
}
