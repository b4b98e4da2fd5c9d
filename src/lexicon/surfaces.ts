// Skills → their surface forms by first token. Paths are made on demand, a first token at a time: a text begins few of
// the thousands of surfaces, and the others need not be taken apart to read it.
import type { Skill } from '../model/skill.ts';
import type { Lexicon, Path } from './lexicon.ts';
import { wordsIn } from './tokens.ts';

/**
 * Surfaces by their first folded token, as lines of `id TAB text TAB folded tokens TAB singular of the last`, the third
 * left out where it is the text in lower case: compact to store, quick to load and to take apart.
 */
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
      const line = lineOf(skill.id, text, words);
      add(first.folded, line);
      if (words.length === 1 && first.singular !== null) add(first.singular, line);
    }
  }
  return Object.fromEntries([...lines].map(([first, own]) => [first, own.join('\n')]));
}

function lineOf(id: string, text: string, words: ReturnType<typeof wordsIn>): string {
  const path = words.map(({ folded }) => folded).join(' ');
  const cells = [id, text, path === text.toLowerCase() ? '' : path, words.at(-1)?.singular ?? ''];
  return cells.join('\t').replace(/\t+$/, '');
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
      for (const { id, text } of rowsAt(source, first)) {
        const texts = bySkill.get(id) ?? new Set();
        bySkill.set(id, texts.add(text));
      }
    }
  }
  return new Map([...bySkill].map(([id, texts]) => [id, [...texts]]));
}

interface Row {
  id: string;
  text: string;
  path: string[];
  singular: string;
}

function rowsAt({ table, without }: SurfaceSource, first: string): Row[] {
  if (!Object.hasOwn(table, first)) return [];
  const rows: Row[] = [];
  for (const line of table[first]?.split('\n') ?? []) {
    const [id = '', text = '', path = '', singular = ''] = line.split('\t');
    if (!without?.has(id)) rows.push({ id, text, path: (path || text.toLowerCase()).split(' '), singular });
  }
  return rows;
}

/** The paths of one or more tables; in a clash the earlier table wins. */
export function pathsOver(sources: readonly SurfaceSource[]): Lexicon['startingWith'] {
  return (first) => {
    const rows = sources.flatMap((source) => rowsAt(source, first));
    const paths: Path[] = [];
    // All stand as they are written before any stands in the singular: what somebody wrote goes before a guess.
    for (const { id, text, path } of rows) if (path[0] === first) paths.push([path.slice(1), [id, text]]);
    for (const { id, text, path, singular } of rows) {
      if (singular === '') continue;
      if (path.length > 1)
        paths.push([
          [...path.slice(1, -1), singular],
          [id, text],
        ]);
      else if (singular === first) paths.push([[], [id, text]]);
    }
    return paths;
  };
}
