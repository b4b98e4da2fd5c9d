// Words of a resume → the id of a skill that the lexicon has no entry for.

/** Kebab case of letters and digits, accents taken off. */
export function termId(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
