// What people pass as a posting → its Document and Spec; a spec that was made before is taken as it is.
import { createHash } from 'node:crypto';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import type { Spec } from '../model/spec.ts';
import { readDocument } from '../read/document.ts';
import { type Input, loadInput } from '../read/input.ts';
import { understandPosting } from '../understand/posting.ts';
import { type Job, specIn } from './job.ts';

/** A path, or bytes that came another way, with the name to call them by. */
export type Given = string | Input;

export interface ReadPosting {
  /** Null when the input is a spec already. */
  document: Document | null;
  spec: Spec;
  job: Job;
}

/** Reads a posting or spec. Throws InputError when it cannot be read. */
export async function readPosting(given: Given, lexicon: Lexicon, limits: Limits): Promise<ReadPosting> {
  const input = typeof given === 'string' ? await loadInput(given, limits) : given;
  const edited = await specIn(input);
  const document = edited === null ? await readDocument(input, limits) : null;
  const spec = edited ?? understandPosting(document ?? (await readDocument(input, limits)), { lexicon });
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  return { document, spec, job: { file: input.name, sha256, spec } };
}
