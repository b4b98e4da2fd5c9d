// Capitalised words → whether they can be the name of a program or method; data for named-tools.ts.
import { foldWord, months } from '../month-names.ts';
import { namesNothing } from './open-items.ts';
import { countTitleWords, hasEmployerWord, isLocation } from './title-words.ts';

/** Words that are written with a capital in mid-sentence and name no tool. */
const ordinary = new Set(
  'american asian basic best british business canadian chinese company corporate current customer demand english event face financial government european federal french general german global indian incident internet international japanese key local management microsoft national new our overall project public quality quick redefined state supply team text the their this united various western world'.split(
    ' ',
  ),
);

/** Whether words can name a tool: no month, place, person's title, employer or lone ordinary word. */
export function isName(words: string): boolean {
  const parts = words.split(/\s/);
  const [first = ''] = parts;
  if (words.length < 3 || namesNothing(words) || countTitleWords(words) > 0) return false;
  if (hasEmployerWord(words) || isLocation(words)) return false;
  if (/^United States/.test(words)) return false;
  if (parts.some((part) => months.has(foldWord(part)))) return false;
  return parts.length > 1 || !ordinary.has(first.toLowerCase());
}
