// Lexicon × vocabulary → the trie over all ways to write a skill, in numbers. It grows a first word at a time, as texts
// come up with them.
import type { Care } from '../model/skill.ts';
import type { Lexicon } from './lexicon.ts';
import type { Vocabulary } from './words.ts';

/** A way to write a skill that ends at a node, with what the matcher asks of it. */
export interface Surface {
  skill: string;
  /** As the lexicon writes it. */
  written: string;
  care: Care | null;
  isName: boolean;
}

/** Places in the table at first, a power of two; half of them stay free. */
const firstPlaces = 16_384;
const unknown = 0;
const nothing = 1;

/** Nodes are numbers from 2 on; `nothing` leads nowhere. */
export class Trie {
  readonly #lexicon: Lexicon;
  readonly #vocabulary: Vocabulary;
  /** Root by the number of a form. */
  #roots = new Int32Array(firstPlaces);
  /** At each place a node, a form and the node that this form leads to from there. */
  #table = new Int32Array(3 * firstPlaces);
  #edges = 0;
  readonly #surfaces: (Surface | null)[] = [null, null];

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#lexicon = lexicon;
    this.#vocabulary = vocabulary;
  }

  /** The node that a text's first form leads to. */
  root(form: number): number {
    const known = this.#roots[form] ?? unknown;
    return known === unknown ? this.#grow(form) : known;
  }

  /** The node that a form leads to from a node. */
  next(node: number, form: number): number {
    const last = this.#table.length / 3 - 1;
    for (let place = hashOf(node, form) & last; ; place = (place + 1) & last) {
      const child = this.#table[3 * place + 2] ?? 0;
      if (child === 0) return nothing;
      if (this.#table[3 * place] === node && this.#table[3 * place + 1] === form) return child;
    }
  }

  surface(node: number): Surface | null {
    return this.#surfaces[node] ?? null;
  }

  #grow(form: number): number {
    const paths = this.#lexicon.startingWith(this.#vocabulary.written(form));
    const root = paths.length === 0 ? nothing : this.#addNode();
    for (const [rest, [skill, written]] of paths) {
      let node = root;
      for (const token of rest) node = this.#step(node, this.#vocabulary.numberOfForm(token));
      if (this.#surfaces[node] !== null) continue;
      const known = this.#lexicon.skills.get(skill);
      const care = known?.careful[written] ?? null;
      this.#surfaces[node] = { skill, written, care, isName: known?.name === written };
    }
    if (form >= this.#roots.length) {
      const roots = new Int32Array(2 * form);
      roots.set(this.#roots);
      this.#roots = roots;
    }
    this.#roots[form] = root;
    return root;
  }

  #addNode(): number {
    return this.#surfaces.push(null) - 1;
  }

  #step(node: number, form: number): number {
    const known = this.next(node, form);
    if (known !== nothing) return known;
    if (6 * (this.#edges + 1) > this.#table.length) this.#double();
    const child = this.#addNode();
    this.#enter(node, form, child);
    return child;
  }

  #enter(node: number, form: number, child: number): void {
    const last = this.#table.length / 3 - 1;
    let place = hashOf(node, form) & last;
    while (this.#table[3 * place + 2] !== 0) place = (place + 1) & last;
    this.#table.set([node, form, child], 3 * place);
    this.#edges += 1;
  }

  #double(): void {
    const before = this.#table;
    this.#table = new Int32Array(2 * before.length);
    this.#edges = 0;
    for (let at = 0; at < before.length; at += 3) {
      const [node = 0, form = 0, child = 0] = before.subarray(at, at + 3);
      if (child !== 0) this.#enter(node, form, child);
    }
  }
}

const tries = new WeakMap<Vocabulary, WeakMap<Lexicon, Trie>>();

/** The trie of a lexicon over a vocabulary; the same one every time. */
export function trieOf(lexicon: Lexicon, vocabulary: Vocabulary): Trie {
  const own = tries.get(vocabulary) ?? new WeakMap<Lexicon, Trie>();
  const trie = own.get(lexicon) ?? new Trie(lexicon, vocabulary);
  tries.set(vocabulary, own.set(lexicon, trie));
  return trie;
}

/** Whether a node is one from which surfaces go on or at which one ends. */
export function leads(node: number): boolean {
  return node > nothing;
}

function hashOf(node: number, form: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(form, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
