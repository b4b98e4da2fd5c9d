// A part of a sentence → the same with its remarks cut out: wishes in parentheses or in the middle of a demand.
import type { Span } from '../../model/source.ts';
import { partOf } from '../one-of.ts';
import { statedImportance } from './importance.ts';

/** A part that asks for one thing; `holes` are remarks inside it that became parts of their own. */
export interface Part extends Span {
  holes: Span[];
}

/** The part with its holes, followed by them. Offsets are those of `plain`. */
export function withRemarks(plain: string, span: Span): Part[] {
  const holes = parentheses(plain, span);
  holes.push(...wishes(plain, span, holes));
  return [{ ...span, holes }, ...holes.map((hole) => ({ ...hole, holes: [] }))];
}

// The words of a remark that only weighs what stands before it: "(preferred, but not required)".
const weighing = new RegExp(
  `\\b${partOf`
    strongly | highly | is | are | a | an | not | but | required | preferred | preferabl[ey] | desirable | desired
    essential | mandatory | ideally | plus | bonus | nice | to | have | optional | beneficial | advantage
    advantageous | must | minimum | asset
  `}\\b|\\W`,
  'g',
);

/** "(Swedish preferred)": a remark that states an importance and names what it is for. */
function parentheses(plain: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of plain.slice(start, end).matchAll(/\(([^()]{4,120})\)/g)) {
    const inner = match[1] ?? '';
    const wish = statedImportance(inner) === 'preferred' && !/\bor (?:similar|equivalent)/.test(inner);
    const from = start + match.index + 1;
    if (wish && inner.replace(weighing, '').length > 2) found.push({ start: from, end: from + inner.length });
  }
  return found;
}

const wish =
  /(?<=\w )(?:preferably|ideally) [^,;.()]{6,80}?(?=[,;.()]| and (?:are|have|is|able|be|an?|the|you)\b|$)/g;
const shortestDemand = 15;

/** "… preferably working with children and are able to drive": a wish in the middle of a demand. */
function wishes(plain: string, { start, end }: Span, taken: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of plain.slice(start, end).matchAll(wish)) {
    const from = start + match.index;
    const inside = taken.some((hole) => from >= hole.start && from < hole.end);
    if (match.index > shortestDemand && !inside) found.push({ start: from, end: from + match[0].length });
  }
  return found;
}
