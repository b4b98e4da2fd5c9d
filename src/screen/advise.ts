// A resume, a posting and a configuration → the advice for the candidate.
import type { Advice } from '../model/advice.ts';
import type { Config } from '../model/config.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import { adviseResume } from '../score/advise.ts';
import { weightsWith } from '../score/weights-with.ts';
import { machineNotes } from '../understand/machine-notes.ts';
import { stampEngine } from './engine.ts';
import { lexiconFor } from './lexicon-for.ts';
import { readPostings } from './postings.ts';
import { type Given, limitsFor, withReader } from './reader.ts';

export interface AdviseRequest {
  /** One resume. */
  resume: Given;
  /** A posting, or a spec that was made before. */
  job: Given;
  config?: Config;
  /** The 'today' that open-ended dates run to, YYYY-MM-DD. */
  asOf: string;
  /** A score to cross, 0 to 100, in place of the bands above the present one. */
  threshold?: number | null;
}

/**
 * Says what a candidate can truthfully change about a resume for a posting, what each change would give, and how
 * programs read the file. The score is the one that `score` gives.
 *
 * @throws InputError for a posting or a resume that cannot be used; `file` tells which
 */
export async function advise(request: AdviseRequest): Promise<Advice> {
  const { resume: given, job, config = {}, asOf, threshold } = request;
  const lexicon = lexiconFor(config);
  const weights = weightsWith(config.weights);
  const { posting, document, resume } = await withReader(
    { workers: 1, resumes: true, config, asOf },
    async (reader) => {
      const { postings } = await readPostings([job], reader, lexicon, weights, limitsFor(config));
      return { posting: postings[0], ...(await reader.both(given)) };
    },
  );
  if (posting === undefined) throw new Error('A posting was read, but nothing came of it');
  const { spec, file, sha256 } = posting;
  const seen = await readTwice(given, document, { ...config, ocr: false });
  return {
    schema: 'rolefit.advice/1',
    asOf,
    engine: stampEngine(lexicon, weights, config),
    job: { file, sha256, title: spec.title },
    ...adviseResume(resume, { spec, lexicon, weights, asOf, threshold }),
    machines: machineNotes(seen, resume.profile),
  };
}

/** The document with what a second reader sees in it, for the formats that have one; as it is where that one fails. */
async function readTwice(given: Given, document: Document, config: Config): Promise<Document> {
  if (document.format !== 'pdf' && document.format !== 'docx') return document;
  const options = { workers: 1, resumes: false, config, asOf: '', second: true };
  try {
    const { second } = await withReader(options, (reader) => reader.document(given));
    return second === undefined ? document : { ...document, second };
  } catch (error) {
    if (error instanceof InputError) return document;
    throw error;
  }
}
