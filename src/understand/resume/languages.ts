// Sections → the human languages a resume names, with the level it states.
import { cueWithin } from '../../lexicon/cues.ts';
import type { Profile } from '../../model/profile.ts';
import { languageLevel, languageNames } from './language-names.ts';
import { wordsOf } from './lines.ts';
import { lineCues, lineText, type Reading, sourceIn } from './reading.ts';
import type { Section } from './sections.ts';

type Language = Profile['languages'][number];

const word = /(?<!\p{L})\p{L}+(?:\s\p{L}+){0,2}(?!\p{L})/uy;
const label =
  /(?:languages?|idiomas?|sprachen|langues|lingue)(?: known| spoken| skills)?\s?[:–-]|(?:fluent|conversant|proficient|bilingual|native speaker|fluently) (?:in|of)\b|\b(?:speaks?|spoken)\b/iu;

/** Names of languages in a text with their offsets; up to three words are tried at a place, longest first. */
function namesIn(text: string): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/\p{L}+/gu)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    word.lastIndex = match.index;
    const words = (word.exec(text)?.[0] ?? match[0]).split(/\s/);
    for (let count = words.length; count > 0; count--) {
      const written = words.slice(0, count).join(' ');
      const name = languageNames.get(written.toLowerCase());
      if (!name) continue;
      found.push({ name, start: match.index, end: match.index + written.length });
      break;
    }
  }
  return found;
}

/** The level that stands behind a name before the next one, or in front of the first. */
function levelNear(text: string, start: number, end: number, next: number): string | null {
  const after = languageLevel.exec(text.slice(end, Math.min(next, end + 40)));
  const before = languageLevel.exec(text.slice(Math.max(0, start - 22), start));
  return (after ?? before)?.[0] ?? null;
}

/** Whether a line outside of a language section tells of languages spoken rather than of a nationality or a course. */
function tellsLanguages(text: string): boolean {
  return label.test(text) && wordsOf(text).length <= 40;
}

/** What every such label holds; some as a part of a longer word ("Fremdsprachen"). */
const labelCue = cueWithin(
  /languages?|idiomas?|sprachen|langues|lingue|fluent|conversant|proficient|bilingual|native|speak|spoken/i,
);

/** Languages once each, in order of first mention; the first stated level counts. */
export function findLanguages(reading: Reading, sections: readonly Section[]): Language[] {
  const languages = new Map<string, Language>();
  for (const section of sections) {
    for (let index = section.from; index < section.to; index++) {
      if (section.kind !== 'languages' && (lineCues(reading, index) & labelCue) === 0) continue;
      const text = lineText(reading, index);
      if (section.kind !== 'languages' && !tellsLanguages(text)) continue;
      const offset = reading.lines[index]?.start ?? 0;
      const context = section.kind === 'languages' ? `${text}\n${lineText(reading, index + 1)}` : text;
      const names = namesIn(text);
      for (const [at, { name, start, end }] of names.entries()) {
        const level = levelNear(context, start, end, names[at + 1]?.start ?? context.length);
        const known = languages.get(name);
        if (known === undefined)
          languages.set(name, { name, level, source: sourceIn(reading, offset + start, offset + end) });
        else if (known.level === null) known.level = level;
      }
    }
  }
  return [...languages.values()];
}
