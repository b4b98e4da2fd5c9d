// Lexicon → the words that name a skill where they are a whole item of a list, with the skill's id.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { itemWords } from './item-words.ts';

/** Fields whose careful names are names of products, which another program has to vouch for. */
const products = new Set(
  'cloud data databases devops machine-learning mobile networking programming-languages security software-practice web office languages soft-skills design'.split(
    ' ',
  ),
);
const plain = new Set([
  'statistics',
  'filing',
  'drafting',
  'translation',
  'typing',
  'transcription',
  'networking',
  'programming',
  'scripting',
  'databases',
  'animation',
  'illustration',
]);

/** Words whose like-named entry of the lexicon means something narrower ("Agile estimation"): they stay words. */
const wider = new Set('assembly estimation fashion framing monitoring payments sensors servers'.split(' '));

const known = new WeakMap<Lexicon, ReadonlyMap<string, string>>();

/**
 * Words in lower case, each with its id: names that the lexicon only believes in company ("Sales", "Recruiting"), where
 * they are no product's, and activities it has no entry for, whose id is the word.
 */
export function itemSkills(lexicon: Lexicon): ReadonlyMap<string, string> {
  const before = known.get(lexicon);
  if (before !== undefined) return before;
  const ids = new Map<string, string>();
  for (const word of itemWords) ids.set(word, wider.has(word) ? `${word}-in-general` : word);
  for (const { id, category, careful } of lexicon.skills.values()) {
    for (const [surface, care] of Object.entries(careful)) {
      const word = surface.toLowerCase();
      if (care === 'never' || /\p{Lu}\p{Lu}/u.test(surface) || !/^[a-z][a-z -]{3,}$/.test(word)) continue;
      if (!products.has(category) || plain.has(word)) ids.set(word, id);
    }
  }
  known.set(lexicon, ids);
  return ids;
}
