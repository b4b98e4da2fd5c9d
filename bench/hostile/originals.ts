// The project's own fixtures → files to damage.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Original } from './mutate.ts';

/** Resumes and broken files, in the same order everywhere. */
export function readFixtures(): Original[] {
  return ['resumes', 'broken'].flatMap((name) => {
    const folder = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
    return readdirSync(folder)
      .sort()
      .map((file) => ({ name: file, bytes: readFileSync(join(folder, file)) }))
      .filter(({ bytes }) => bytes.length > 0);
  });
}
