// The folder of a test's files → a PostgreSQL beside it, while the tests run.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { type Cluster, findPostgres, startCluster } from './cluster.ts';

/** A cluster for all tests of a file, null where PostgreSQL is not installed. It ends after them, and the folder with it. */
export function clusterBeside(folder: string): () => Cluster | null {
  const bin = findPostgres();
  let cluster: Cluster | null = null;
  beforeAll(async () => {
    if (bin !== null) cluster = await startCluster(bin);
  });
  afterAll(() => {
    cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => cluster;
}
