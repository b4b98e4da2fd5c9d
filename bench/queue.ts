// What a large plan takes, what the queue costs for each resume when the work itself is nothing, and what 1, 2 and 4
// workers make of real work.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withQueue } from '../src/queue/queue.ts';
import type { Scorer } from '../src/queue/shard.ts';
import { root } from '../test/cli/run.ts';
import { findPostgres, startCluster } from '../test/queue/cluster.ts';
import { resumeText } from '../test/screen/resume-texts.ts';

// The built program, as the workers are: another engine would be refused.
const built = new URL('../dist/index.js', import.meta.url).href;
const { collectRun, planRun, purgeRun, workRun }: typeof import('../src/index.ts') = await import(built);

const job = join(root, 'jobs/senior-backend-engineer.txt');
const folder = mkdtempSync(join(tmpdir(), 'rolefit-bench-queue-'));
const noOpFiles = 20_000;
const waitingFiles = 6_000;
const realFiles = Number(process.argv[2] ?? 1500);
const shard = 500;

/**
 * 20,000 shards of 200 names from a manifest. Comes first: then the peak of the memory is its own. The tests plan as
 * many shards of 5 names: on a busy machine this one takes longer than a test should.
 */
async function large(queue: string): Promise<void> {
  const manifest = join(folder, 'large.ndjson');
  for (let from = 0; from < 4_000_000; from += 10_000)
    appendFileSync(manifest, namesFrom(`resumes of ${from}`, 10_000));
  const cpu = process.cpuUsage();
  const request = { queue, resumes: [manifest], jobs: [job], asOf: '2026-11-24', shard: 200 };
  const { ms, value } = await timed(() => planRun(request));
  const { user, system } = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `plan of ${value.files} names in ${value.shards} shards: ${(ms / 1000).toFixed(1)} s, CPU of the planner ${((user + system) / 1e6).toFixed(1)} s, peak memory ${peak.toFixed(0)} MB`,
  );
  rmSync(manifest);
  // The workers to come take any run, and sizes are those of the rows that are there.
  await purgeRun({ queue, run: value.id });
  await withQueue(queue, {}, ({ database }) => database.script('VACUUM FULL rolefit_jobs.job_common'));
}

function namesFrom(parent: string, count: number): string {
  let lines = '';
  for (let at = 0; at < count; at++) lines += `${JSON.stringify({ file: `${parent}/${at}.pdf` })}\n`;
  return lines;
}

/** A match of the size that a real one has, of another resume each time. */
function noOp(match: string): Scorer & { close(): Promise<void> } {
  return {
    width: 1,
    close: async () => {},
    score: async (given) => {
      const file = typeof given === 'string' ? given : given.name;
      const scored = { scores: [50], matches: `[${match}]`, sketch: '' };
      const empty = { document: null, resume: null, cached: false, failure: null };
      return { file, sha256: file.padStart(64, '0').slice(-64), scored, ...empty };
    },
  };
}

async function overhead(name: string, queue: string, match: string): Promise<void> {
  const manifest = join(folder, 'no-op.ndjson');
  writeFileSync(manifest, namesFrom('no-op', noOpFiles));
  const planned = await timed(() =>
    planRun({ queue, resumes: [manifest], jobs: [job], asOf: '2026-11-24', shard }),
  );
  const run = planned.value.id;
  const cpu = process.cpuUsage();
  const worked = await timed(() => workRun({ queue, run, untilEmpty: true, scorerFor: () => noOp(match) }));
  const { user, system } = process.cpuUsage(cpu);
  const collected = await timed(() =>
    collectRun({ queue, run }, ({ rankings: [ranking] }) => ranking?.count ?? 0),
  );
  const sizes = await withQueue(queue, {}, ({ database }) =>
    database.query<{ name: string; bytes: number }>(
      `SELECT t AS name, pg_total_relation_size(t::regclass)::float8 / (SELECT count(*) FROM rolefit.outcome) AS bytes
       FROM unnest(ARRAY['rolefit.outcome', 'rolefit.result', 'rolefit_jobs.job_common']) AS t`,
    ),
  );
  const each = (ms: number): string => `${((1000 * ms) / noOpFiles).toFixed(0)} µs`;
  console.log(
    `${name}: plan ${each(planned.ms)}, work ${each(worked.ms)} (CPU of the worker ${each((user + system) / 1000)}), collect ${each(collected.ms)} a resume`,
  );
  for (const { name: table, bytes } of sizes) console.log(`  ${table}: ${bytes.toFixed(0)} bytes a resume`);
}

/** Workers that wait instead of computing: what is lost beside the ideal is lost in the queue, not for want of cores. */
async function waiting(queue: string, match: string): Promise<void> {
  const manifest = join(folder, 'waiting.ndjson');
  writeFileSync(manifest, namesFrom('waiting', waitingFiles));
  const slow = (): Scorer & { close(): Promise<void> } => {
    const { score, ...rest } = noOp(match);
    return { ...rest, width: 8, score: (given) => pause(20).then(() => score(given)) };
  };
  let first = 0;
  for (const workers of [1, 2, 4]) {
    const asOf = `2026-10-${20 + workers}`;
    const { id: run } = await planRun({ queue, resumes: [manifest], jobs: [job], asOf, shard: 100 });
    const work = () => workRun({ queue, run, untilEmpty: true, scorerFor: slow });
    const { ms } = await timed(() => Promise.all(Array.from({ length: workers }, work)));
    if (workers === 1) first = ms;
    console.log(
      `${workers} waiting workers: ${((1000 * waitingFiles) / ms).toFixed(0)}/s, ${(first / ms).toFixed(2)} times one`,
    );
  }
}

async function timed<T>(use: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const begun = performance.now();
  const value = await use();
  return { ms: performance.now() - begun, value };
}

/** Workers as processes of one child each, as they would be on machines of their own. */
function worker(queue: string): Promise<void> {
  const args = ['run', 'work', '--queue', queue, '--workers', '1', '--until-empty', '--no-cache', '--quiet'];
  const child = spawn(process.execPath, [join(root, 'bin/rolefit.js'), ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) =>
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)))),
  );
}

async function speedUp(queue: string): Promise<string> {
  const resumes = join(folder, 'resumes');
  mkdirSync(resumes);
  for (let at = 0; at < realFiles; at++) writeFileSync(join(resumes, `${at}.txt`), resumeText(at));
  let first = 0;
  let match = '';
  for (const workers of [1, 2, 4]) {
    const asOf = `2026-11-${20 + workers}`;
    const { id } = await planRun({ queue, resumes: [resumes], jobs: [job], asOf, shard: 100 });
    const { ms } = await timed(() => Promise.all(Array.from({ length: workers }, () => worker(queue))));
    if (workers === 1) first = ms;
    const rate = (1000 * realFiles) / ms;
    console.log(
      `${workers} workers: ${realFiles} resumes in ${(ms / 1000).toFixed(1)} s, ${rate.toFixed(0)}/s, ${(first / ms).toFixed(2)} times one`,
    );
    match = await collectRun({ queue, run: id }, ({ rankings: [ranking] }) => {
      for (const one of ranking?.matches() ?? []) return JSON.stringify(one);
      return '';
    });
  }
  return match;
}

const bin = findPostgres();
if (bin === null) throw new Error('PostgreSQL is not installed');
const cluster = await startCluster(bin);
console.log(
  `${cpus().length} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
try {
  await large(cluster.url);
  const match = await speedUp(cluster.url);
  console.log(`a match is ${match.length} bytes of JSON`);
  await waiting(cluster.url, match);
  await overhead('PostgreSQL, no work', cluster.url, match);
  await overhead('PGlite, no work', join(folder, 'queue'), match);
} finally {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `load at the end ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`,
);
