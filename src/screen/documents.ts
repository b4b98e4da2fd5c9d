// A request and its posting → each resume as it was read, one after the other, with all that scoring it needs.
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Results } from '../model/results.ts';
import type { Weights } from '../model/weights.ts';
import { weightsWith } from '../score/weights-with.ts';
import { stampEngine } from './engine.ts';
import type { Job } from './job.ts';
import { lexiconFor } from './lexicon-for.ts';
import { readPosting } from './posting.ts';
import { type Given, limitsFor, withReader } from './reader.ts';
import { filesOf, type ScreeningRequest } from './screening.ts';

export interface DocumentsRequest
  extends Pick<ScreeningRequest, 'resumes' | 'config' | 'recursive' | 'asOf'> {
  job: Given;
}

export interface OpenDocuments {
  job: Job;
  lexicon: Lexicon;
  weights: Weights;
  engine: Results['engine'];
  documents: AsyncIterable<Document | InputError>;
}

/** Reads in child processes, one file ahead of none: memory stays flat. Throws InputError for the posting. */
export async function withDocuments<T>(
  request: DocumentsRequest,
  use: (open: OpenDocuments) => Promise<T>,
): Promise<T> {
  const { config = {}, asOf } = request;
  const lexicon = lexiconFor(config);
  const weights = weightsWith(config.weights);
  return withReader({ workers: 1, resumes: false, config, asOf }, async (reader) => {
    const { job } = await readPosting(request.job, reader, lexicon, limitsFor(config));
    async function* documents(): AsyncIterable<Document | InputError> {
      for await (const found of filesOf(request)) {
        if ('error' in found) yield found.error;
        else
          yield await reader.document(found.file).catch((error: unknown) => {
            if (error instanceof InputError) return error;
            throw error;
          });
      }
    }
    return use({
      job,
      lexicon,
      weights,
      engine: stampEngine(lexicon, weights, config),
      documents: documents(),
    });
  });
}
