// The text objects of an open page → the replacement text (ActualText) stored for them, taken off the objects.

import { isPicture } from './bullets.ts';
import type { Engine } from './engine.ts';
import type { Word } from './page.ts';

/** Replacement text of one marked passage, which may span several objects. */
export interface Replacement {
  text: string;
  objects: Set<number>;
  used: boolean;
}

const maxBytes = 20_000;

/**
 * Reads and removes the marks: PDFium would put the replacement in place of the glyphs, but a person sees the
 * glyphs. It is of use where glyphs have no character (ligatures printed by browsers), and nowhere else.
 */
export function takeReplacements(engine: Engine, texts: readonly number[]): Map<number, Replacement> {
  const { call } = engine;
  const byMark = new Map<number, Replacement>();
  const byObject = new Map<number, Replacement>();
  let key = 0;
  for (const object of texts) {
    for (let index = call.FPDFPageObj_CountMarks(object) - 1; index >= 0; index -= 1) {
      const mark = call.FPDFPageObj_GetMark(object, index);
      key ||= storeKey(engine);
      const known = byMark.get(mark);
      const text = known?.text ?? readParameter(engine, mark, key);
      if (text === null) continue;
      const replacement = known ?? { text, objects: new Set(), used: false };
      replacement.objects.add(object);
      byMark.set(mark, replacement);
      byObject.set(object, replacement);
      call.FPDFPageObj_RemoveMark(object, mark);
    }
  }
  if (key !== 0) call.free(key);
  return byObject;
}

function storeKey(engine: Engine): number {
  const bytes = new TextEncoder().encode('ActualText\0');
  const key = engine.call.malloc(bytes.length);
  engine.memory().bytes.set(bytes, key);
  return key;
}

/** Null where the mark has no such parameter; the value is UTF-16LE with a NUL at its end. */
function readParameter(engine: Engine, mark: number, key: number): string | null {
  const { call, scratch } = engine;
  if (call.FPDFPageObjMark_GetParamStringValue(mark, key, 0, 0, scratch) === 0) return null;
  const size = Math.min(engine.memory().ints[scratch >> 2] ?? 0, maxBytes);
  if (size <= 2) return '';
  const buffer = call.malloc(maxBytes);
  call.FPDFPageObjMark_GetParamStringValue(mark, key, buffer, maxBytes, scratch);
  const text = new TextDecoder('utf-16le').decode(engine.memory().bytes.slice(buffer, buffer + size - 2));
  call.free(buffer);
  return text;
}

/** The replacement stands for all glyphs it is stored for: it is spelled out at the first of them. */
export function takeText(replacement: Replacement): string {
  const text = replacement.used ? '' : replacement.text.trim();
  replacement.used = true;
  return text;
}

/** Labels of icons have a word or two; more than this stored for a picture is not a label. */
const labelWords = 3;

/** Replacement text that says other things than the page: what a text program reads and a person does not. */
export function findStoredText(replacements: Map<number, Replacement>, words: readonly Word[]): string[] {
  if (replacements.size === 0) return [];
  const shown = new Set(words.flatMap((word) => wordsOf(word.text)));
  for (const glued of neighbours(words)) shown.add(glued);
  const pictured = new Set(words.filter(isPicture).map((word) => word.object));
  const stored: string[] = [];
  for (const replacement of new Set(replacements.values())) {
    if (replacement.used) continue;
    const other = wordsOf(replacement.text).filter((word) => word.length >= 4 && !shown.has(word));
    const labels = [...replacement.objects].some((object) => pictured.has(object));
    if (other.length > (labels ? labelWords : 0)) stored.push(replacement.text);
  }
  return stored;
}

/** Neighbouring words glued: a word may come in pieces on either side. */
function* neighbours(words: readonly Word[]): Iterable<string> {
  for (let index = 1; index < words.length; index += 1) {
    yield `${words[index - 1]?.text}${words[index]?.text}`.toLowerCase();
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
