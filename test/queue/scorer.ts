// Shards as a worker claims them, and a scorer that does no work: for tests of the queue alone.
import type { Queue } from '../../src/queue/queue.ts';
import type { Claim, Scorer } from '../../src/queue/shard.ts';
import { queueOf } from '../../src/queue/tables.ts';

/** Scores nothing, at once. */
export const scorer = (sketch: string): Scorer & { close(): Promise<void> } => ({
  width: 2,
  close: async () => {},
  score: async (given) => ({
    file: String(given),
    sha256: `hash of ${typeof given === 'string' ? given : given.name}`,
    document: null,
    resume: null,
    scored: { scores: [1], matches: '[{"file":"","sha256":"","score":1}]', sketch },
    cached: false,
    failure: null,
  }),
});

/** Takes a shard of a run as a worker does; null where none waits. */
export const claim = async ({ boss }: Queue, run: string): Promise<Claim | null> => {
  const [found] = await boss.fetch<Claim['data']>(queueOf(run), { includeMetadata: true });
  return found === undefined ? null : { id: found.id, retryCount: found.retryCount, data: found.data };
};
