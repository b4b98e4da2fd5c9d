// The fixtures → a folder of as many resumes as wanted: texts vary by a line, other formats are links to the same bytes.
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Formats to which a line can be added without breaking them. */
const plain = new Set(['.txt', '.md', '.html']);

/** Fills a new folder with `count` files made from the resumes in `fixtures`. */
export function makeMany(fixtures: string, folder: string, count: number): void {
  mkdirSync(folder);
  const names = readdirSync(fixtures).sort();
  const firsts = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length] ?? '';
    const from = join(fixtures, name);
    const to = join(folder, `${String(index).padStart(6, '0')}-${name}`);
    const first = firsts.get(name);
    if (plain.has(extname(name)))
      writeFileSync(to, `${readFileSync(from, 'latin1')}\nNumber ${index}\n`, 'latin1');
    else if (first === undefined) {
      copyFileSync(from, to);
      firsts.set(name, to);
    } else linkSync(first, to);
  }
}
