// Words as written → numbers, and by number all that matching asks of a word, worked out once: the same few thousand
// words make up every text.
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Words a vocabulary takes before the next text gets a new one. */
const mostWords = 30_000;
/** Room at first, which doubles when it is short; a power of two. */
const firstRoom = 32_768;
/** Letters of a word on an average, rounded up. */
const letters = 8;

/** What is asked of a word less often than its number. */
interface Facts {
  folded: string;
  singular: string | null;
  stem: string | null;
}

/**
 * Numbers words by their letters. All that is asked of every word of every text lies in plain numbers side by side:
 * looking words up as strings takes longer than all that is asked of them.
 */
export class Vocabulary {
  /** Marks of cues.ts by the number of the word, 0 where none were made yet. */
  marks = new Int32Array(firstRoom);
  /** Numbers of the folded form and of the singular, each plus 2; 1 where there is none, 0 where nobody asked yet. */
  #forms = new Int32Array(firstRoom);
  #singles = new Int32Array(firstRoom);
  #room = firstRoom;
  /** At each place the hash and the number of a word, counted from 1; half of the places stay free. */
  #table = new Int32Array(4 * firstRoom);
  #letters = new Uint16Array(letters * firstRoom);
  #ends = new Int32Array(firstRoom + 1);
  readonly #facts: Facts[] = [];

  get size(): number {
    return this.#facts.length;
  }

  /** The number of the word at `start`..`end` of a text, given as its UTF-16 units. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
    const last = 2 * this.#room - 1;
    for (let place = placeOf(hash) & last; ; place = (place + 1) & last) {
      const number = this.#table[2 * place + 1] ?? 0;
      if (number === 0) return this.#add(units.subarray(start, end), hash);
      if (this.#table[2 * place] === hash && this.#isWritten(number - 1, units, start, end))
        return number - 1;
    }
  }

  /** The form that is compared. */
  folded(word: number): string {
    return this.#facts[word]?.folded ?? '';
  }

  /** The folded singular where the word may be a plural, else null. Rough: it is tried beside the word itself. */
  singular(word: number): string | null {
    return this.#facts[word]?.singular ?? null;
  }

  /** The number of the form that is compared. */
  form(word: number): number {
    const known = this.#forms[word] ?? 0;
    if (known !== 0) return known - 2;
    const form = this.numberOfForm(this.folded(word));
    this.#forms[word] = form + 2;
    return form;
  }

  /** The number of the singular; -1 where there is none. */
  single(word: number): number {
    const known = this.#singles[word] ?? 0;
    if (known !== 0) return known - 2;
    const singular = this.singular(word);
    const single = singular === null ? -1 : this.numberOfForm(singular);
    this.#singles[word] = single + 2;
    return single;
  }

  /** The number of a form as if it were a word. */
  numberOfForm(form: string): number {
    const units = Uint16Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));
    return this.numberOf(units, 0, units.length);
  }

  stem(word: number): string {
    const facts = this.#facts[word];
    if (facts === undefined) return '';
    facts.stem ??= stem(facts.folded);
    return facts.stem;
  }

  written(word: number): string {
    const units = this.#letters.subarray(this.#ends[word], this.#ends[word + 1]);
    let written = '';
    for (let at = 0; at < units.length; at += 1000)
      written += String.fromCharCode(...units.subarray(at, at + 1000));
    return written;
  }

  #isWritten(word: number, units: Uint16Array, start: number, end: number): boolean {
    const first = this.#ends[word] ?? 0;
    if ((this.#ends[word + 1] ?? 0) - first !== end - start) return false;
    for (let at = start, own = first; at < end; at++, own++)
      if (this.#letters[own] !== units[at]) return false;
    return true;
  }

  #add(units: Uint16Array, hash: number): number {
    const number = this.size;
    if (number === this.#room) this.#double();
    const first = this.#ends[number] ?? 0;
    if (first + units.length > this.#letters.length)
      this.#letters = enlarged(this.#letters, new Uint16Array(2 * this.#letters.length + units.length));
    this.#letters.set(units, first);
    this.#ends[number + 1] = first + units.length;
    this.#enter(hash, number);
    const written = this.written(number);
    const folded = fold(written);
    this.#facts.push({ folded, singular: singularOf(written, folded), stem: null });
    return number;
  }

  #enter(hash: number, number: number): void {
    const last = 2 * this.#room - 1;
    let place = placeOf(hash) & last;
    while (this.#table[2 * place + 1] !== 0) place = (place + 1) & last;
    this.#table[2 * place] = hash;
    this.#table[2 * place + 1] = number + 1;
  }

  #double(): void {
    const before = this.#table;
    this.#room *= 2;
    this.#table = new Int32Array(4 * this.#room);
    this.#ends = enlarged(this.#ends, new Int32Array(this.#room + 1));
    this.#forms = enlarged(this.#forms, new Int32Array(this.#room));
    this.#singles = enlarged(this.#singles, new Int32Array(this.#room));
    this.marks = enlarged(this.marks, new Int32Array(this.#room));
    for (let at = 0; at < before.length; at += 2) {
      const number = before[at + 1] ?? 0;
      if (number !== 0) this.#enter(before[at] ?? 0, number - 1);
    }
  }
}

const placeOf = (hash: number): number => hash ^ (hash >>> 15);

function enlarged<T extends Uint16Array | Int32Array>(before: T, larger: T): T {
  larger.set(before);
  return larger;
}

let current = new Vocabulary();

/** The vocabulary for the next text; a text keeps the one that it was split with. */
export function vocabulary(): Vocabulary {
  if (current.size > mostWords) renewVocabulary();
  return current;
}

/** Begins a new one, in which nothing is known of any word. */
export function renewVocabulary(): void {
  current = new Vocabulary();
}

/** Abbreviations (RTOS) and fields of study (genetics) end in s without being plurals. */
function singularOf(word: string, folded: string): string | null {
  if (folded.length < 4 || !folded.endsWith('s') || folded.endsWith('ss') || folded.endsWith('ics'))
    return null;
  if (word === word.toUpperCase()) return null;
  if (folded.endsWith('ies') && folded.length > 4) return `${folded.slice(0, -3)}y`;
  if (/(?:yses|gnoses)$/.test(folded)) return `${folded.slice(0, -2)}is`;
  if (/(?:ss|x|ch|sh|z)es$/.test(folded)) return folded.slice(0, -2);
  return folded.slice(0, -1);
}
