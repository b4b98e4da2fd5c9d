// Skills → the token trie over their surface forms. It grows on demand, a first token at a time: a text begins
// few of the thousands of surfaces, and the others need not be built to read it.
import type { Skill } from '../model/skill.ts';
import type { Lexicon, Surface, TrieNode } from './lexicon.ts';
import { wordsIn } from './tokens.ts';

/** Surfaces by their first folded token, as `id TAB text` lines: compact to store and quick to load. */
export type SurfaceTable = Record<string, string>;

/** Lists the names and aliases of skills, but for those that are never to be matched, by their first token. */
export function tableOf(skills: Iterable<Skill>): SurfaceTable {
  const lines = new Map<string, string[]>();
  const add = (first: string, line: string): void => {
    const own = lines.get(first);
    if (own === undefined) lines.set(first, [line]);
    else own.push(line);
  };
  for (const skill of skills) {
    for (const text of [skill.name, ...skill.aliases]) {
      const words = wordsIn(text);
      const [first] = words;
      if (first === undefined || skill.careful[text] === 'never') continue;
      add(first.folded, `${skill.id}\t${text}`);
      if (words.length === 1 && first.singular !== null) add(first.singular, `${skill.id}\t${text}`);
    }
  }
  return Object.fromEntries([...lines].map(([first, own]) => [first, own.join('\n')]));
}

/** A table without the surfaces of some skills: those that another table replaces. */
export interface SurfaceSource {
  table: SurfaceTable;
  without?: ReadonlySet<string>;
}

/** Every surface of the tables, by skill, each once. */
export function surfacesIn(sources: readonly SurfaceSource[]): Map<string, string[]> {
  const bySkill = new Map<string, Set<string>>();
  for (const source of sources) {
    for (const first of Object.keys(source.table)) {
      for (const [id, text] of surfacesAt(source, first)) {
        const texts = bySkill.get(id) ?? new Set();
        bySkill.set(id, texts.add(text));
      }
    }
  }
  return new Map([...bySkill].map(([id, texts]) => [id, [...texts]]));
}

function surfacesAt({ table, without }: SurfaceSource, first: string): Surface[] {
  if (!Object.hasOwn(table, first)) return [];
  const surfaces: Surface[] = [];
  for (const line of table[first]?.split('\n') ?? []) {
    const [id = '', text = ''] = line.split('\t');
    if (!without?.has(id)) surfaces.push([id, text]);
  }
  return surfaces;
}

/** The trie over one or more tables; in a clash the earlier table wins. */
export function trieOver(sources: readonly SurfaceSource[]): Lexicon['startingWith'] {
  const grown = new Map<string, TrieNode | null>();
  return (first) => {
    let node = grown.get(first);
    if (node === undefined) {
      node = grow(first, sources);
      grown.set(first, node);
    }
    return node;
  };
}

function grow(first: string, sources: readonly SurfaceSource[]): TrieNode | null {
  const surfaces: { surface: Surface; words: ReturnType<typeof wordsIn> }[] = [];
  for (const source of sources) {
    for (const surface of surfacesAt(source, first)) surfaces.push({ surface, words: wordsIn(surface[1]) });
  }
  if (surfaces.length === 0) return null;
  const root: TrieNode = { next: null, surface: null };
  // All stand as they are written before any stands in the singular: what somebody wrote goes before a guess.
  for (const { surface, words } of surfaces) {
    const [own, ...rest] = words.map(({ folded }) => folded);
    if (own === first) addPath(root, rest, surface);
  }
  for (const { surface, words } of surfaces) {
    const one = words.at(-1)?.singular ?? null;
    if (one === null) continue;
    const rest = words.slice(1, -1).map(({ folded }) => folded);
    if (words.length > 1) addPath(root, [...rest, one], surface);
    else if (one === first) addPath(root, [], surface);
  }
  return root;
}

function addPath(root: TrieNode, path: readonly string[], surface: Surface): void {
  let node = root;
  for (const token of path) {
    node.next ??= new Map();
    let next = node.next.get(token);
    if (next === undefined) {
      next = { next: null, surface: null };
      node.next.set(token, next);
    }
    node = next;
  }
  node.surface ??= surface;
}
