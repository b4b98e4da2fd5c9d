// A posting's text × the spans of its requirements → the text with those parts marked and linked.
import type { Source } from '../../model/source.ts';
import type { Requirement, Spec } from '../../model/spec.ts';
import { type Markup, markup } from './markup.ts';

interface Mark {
  start: number;
  end: number;
  requirement: Requirement | null;
}

/**
 * Cuts the text wherever a span begins or ends; a part under several spans is marked once and names all of them.
 * Spans that lie outside of the text (of a spec that somebody edited) are left out.
 */
export function highlightText(text: string, spec: Spec, chosen: string | null): Markup {
  const marks = [
    ...spec.requirements.map((requirement) => markOf(requirement.source, requirement)),
    ...spec.notUnderstood.map((source) => markOf(source, null)),
  ].filter(({ start, end }) => start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const opening = marks.toSorted((a, b) => a.start - b.start);
  let open: Mark[] = [];
  let next = 0;
  const parts: (Markup | string)[] = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    open = open.filter(({ end }) => end > from);
    for (let mark = opening[next]; mark !== undefined && mark.start <= from; mark = opening[++next])
      open.push(mark);
    const part = text.slice(from, to);
    parts.push(open.length === 0 ? part : marked(part, open, chosen));
  }
  return markup`${parts}`;
}

const markOf = ({ start, end }: Source, requirement: Requirement | null): Mark => ({
  start,
  end,
  requirement,
});

function marked(text: string, open: readonly Mark[], chosen: string | null): Markup {
  const requirements = open.flatMap(({ requirement }) => requirement ?? []);
  const [first] = requirements;
  if (first === undefined) return markup`<mark class="unclear" title="not understood">${text}</mark>`;
  const ids = requirements.map(({ id }) => id);
  const now = chosen !== null && ids.includes(chosen);
  return markup`<mark class="${first.importance}${now && ' chosen'}"><a href="#posting/${encodeURIComponent(first.id)}" title="${ids.join(', ')}">${text}</a></mark>`;
}
