// A request → how many child processes are worth their start.

import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Given } from './reader.ts';

/** As many as asked for or as the machine has cores, but no more than there are files to read. */
export function workersFor({ workers, resumes }: { workers?: number; resumes: readonly Given[] }): number {
  if (workers !== undefined) return workers;
  const cores = availableParallelism();
  return resumes.every(isOneFile) ? Math.min(cores, resumes.length + 1) : cores;
}

function isOneFile(resume: Given): boolean {
  return typeof resume !== 'string' || (statSync(resume, { throwIfNoEntry: false })?.isFile() ?? false);
}
