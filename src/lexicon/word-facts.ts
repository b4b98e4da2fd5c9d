// A question about stems → its answers by the number of a word, each asked once: the same few thousand words make up every text.
import type { Vocabulary } from './words.ts';

/** The answers for the words of one vocabulary, by number; undefined where nobody asked yet. */
interface Answers<T> {
  vocabulary: Vocabulary;
  known: (T | undefined)[];
}

/** Keeps what `answer` says of the stem of a word, as long as texts are split with the same vocabulary. */
export function wordFacts<T>(answer: (stem: string) => T): (vocabulary: Vocabulary, word: number) => T {
  let answers: Answers<T> | null = null;
  return (vocabulary, word) => {
    if (answers?.vocabulary !== vocabulary) answers = { vocabulary, known: [] };
    const known = answers.known[word];
    if (known !== undefined) return known;
    const found = answer(vocabulary.stem(word));
    answers.known[word] = found;
    return found;
  };
}
