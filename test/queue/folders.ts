// Names and counts → a folder of resumes with one that cannot be read and one that is there twice, and a posting.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../cli/run.ts';
import { resumeText } from '../screen/resume-texts.ts';

export const job = join(root, 'jobs/senior-backend-engineer.txt');
export const asOf = '2026-11-24';

/** `count` files in all. */
export function folderOf(count: number): { folder: string; resumes: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-queue-'));
  const resumes = join(folder, 'resumes');
  mkdirSync(resumes);
  for (let index = 0; index < count - 2; index++)
    writeFileSync(join(resumes, `${index}.txt`), resumeText(index));
  writeFileSync(join(resumes, 'again.txt'), resumeText(1));
  writeFileSync(join(resumes, 'empty.txt'), '');
  return { folder, resumes };
}
