// What people pass as a posting → its Document and Spec; a spec that was made before is taken as it is.
import { createHash } from 'node:crypto';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import type { Spec } from '../model/spec.ts';
import { loadInput } from '../read/input.ts';
import { understandPosting } from '../understand/posting.ts';
import { type Job, specIn } from './job.ts';
import type { Given, Reader } from './reader.ts';

export interface ReadPosting {
  /** Null when the input is a spec already. */
  document: Document | null;
  spec: Spec;
  job: Job;
}

/** Reads a posting or spec. Throws InputError when it cannot be read. */
export async function readPosting(
  given: Given,
  reader: Reader,
  lexicon: Lexicon,
  limits: Limits,
): Promise<ReadPosting> {
  const input = typeof given === 'string' ? await loadInput(given, limits) : given;
  const file = input.name;
  const edited = await specIn(input);
  if (edited !== null) {
    const sha256 = createHash('sha256').update(input.bytes).digest('hex');
    return { document: null, spec: edited, job: { file, sha256, spec: edited } };
  }
  const document = await reader.document(given);
  const spec = understandPosting(document, { lexicon });
  return { document, spec, job: { file, sha256: document.sha256, spec, text: document.text } };
}
