// Folded word → its stem, memoised: the same few thousand words come back in every resume.
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

const stems = new Map<string, string>();
const mostKept = 50_000;

/** Porter's stem of a word (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980). */
export function stem(word: string): string {
  let found = stems.get(word);
  if (found === undefined) {
    found = /^[a-z]+$/.test(word) ? porter.stem(word) : word;
    if (stems.size >= mostKept) stems.clear();
    stems.set(word, found);
  }
  return found;
}

// Words that carry no meaning of their own in a requirement's term.
const hollow = new Set(
  (
    'a an and any are as at be by for from good has have in into is it its of on or other our own relevant related ' +
    'similar such strong that the their them these this those through to using used via was we well with within you your ' +
    'ability experience experienced knowledge skill skills understanding familiarity proficiency etc e.g eg including ' +
    'excellent demonstrated proven able across all more than least both either work working based area areas field environment'
  ).split(' '),
);

/** True for a word that a search for a term may leave out. */
export function isHollow(word: string): boolean {
  return hollow.has(word);
}
