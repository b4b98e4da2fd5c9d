// Passages → the same, with lists whose title is missing or unknown under "requirements" where most of their items ask.
import type { Passage } from './section.ts';
import { asks } from './wording.ts';

const untold: ReadonlySet<Passage['topic']> = new Set(['unknown', 'role', 'about', 'facts']);
const fewestItems = 3;
const longestItem = 240;
const largestShare = 0.5;

/**
 * Items of one list are of one kind: when half of them ask something of the candidate by their own words, the others
 * do so too ("Dedicated to teamwork" beside "Must hold a licence"). Fails for a list that mixes duties and demands.
 */
export function listsThatAsk(passages: readonly Passage[]): Passage[] {
  const result: Passage[] = [];
  let list: Passage[] = [];
  const close = (): void => {
    result.push(...(asksAsAList(list) ? list.map(asRequirement) : list));
    list = [];
  };
  for (const passage of passages) {
    const last = list.at(-1);
    const joins = last !== undefined && last.topic === passage.topic && last.bullet === passage.bullet;
    if (!isItem(passage) || !joins) close();
    if (isItem(passage)) list.push(passage);
    else result.push(passage);
  }
  close();
  return result;
}

const isItem = ({ topic, text, label }: Passage): boolean =>
  untold.has(topic) && label === null && text.length <= longestItem;

const asRequirement = (passage: Passage): Passage => ({ ...passage, topic: 'requirements' });

function asksAsAList(list: readonly Passage[]): boolean {
  const items = list.filter(({ bullet }) => bullet !== null).length;
  if (
    list.length < fewestItems ||
    (items === 0 && list.some(({ gapBefore }, index) => index > 0 && gapBefore))
  )
    return false;
  const asking = list.filter(({ plain }) => asks(plain, 'unknown')).length;
  return asking >= 2 && asking / list.length >= largestShare;
}
