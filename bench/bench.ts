// How fast rolefit is and what it holds in memory, in one run: cold start, one resume, a batch, a large folder.
// Usage: npm run build && npm run bench -- [FOLDER OF PDF FILES] [--files 10000]; without a folder, ../shared/data/batch.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeMany } from './speed/many.ts';
import { medianOf, type Ran, runCommand } from './speed/runs.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '10000' } },
});
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bin = here('../bin/rolefit.js');
const job = here('../jobs/senior-backend-engineer.txt');
const second = here('../jobs/accountant.html');
const fixtures = here('../fixtures/resumes');
const batch = positionals[0] ?? here('../../shared/data/batch');
const temp = mkdtempSync(join(tmpdir(), 'rolefit-bench-'));
const cache = { XDG_CACHE_HOME: join(temp, 'cache') };

const rolefit = async (...args: string[]): Promise<Ran> => {
  const ran = await runCommand(process.execPath, [bin, ...args], cache);
  if (ran.code !== 0) throw new Error(`rolefit ${args.join(' ')} ended with ${ran.code}`);
  return ran;
};
const score = (folder: string, ...args: string[]): Promise<Ran> =>
  rolefit('score', folder, '--as-of', '2026-11-24', '--quiet', ...args);
const row = (what: string, figure: string, beside = '', goal = ''): void =>
  console.log(`| ${what} | ${figure} | ${beside} | ${goal} |`);
const ms = (seconds: number): string => `${(seconds * 1000).toFixed(0)} ms`;
const perSecond = (files: number, seconds: number): string => `${(files / seconds).toFixed(0)} files/s`;

try {
  console.log(
    `node ${process.version}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown processor'}\n`,
  );
  console.log('| what | measured | beside | goal |\n|---|---:|---|---|');
  await coldStart();
  if (existsSync(batch)) await measureBatch(batch);
  else console.log(`\n${batch} is not there: the batch of PDF files is skipped\n`);
  await measureMany(Number(values.files));
} finally {
  rmSync(temp, { recursive: true, force: true });
}

async function coldStart(): Promise<void> {
  const node = await medianOf(15, () => runCommand(process.execPath, ['-e', '0']));
  const help = await medianOf(15, () => rolefit('--help'));
  row('`node -e 0`', ms(node.seconds));
  row(
    '`rolefit --help`',
    ms(help.seconds),
    `${(help.seconds / node.seconds).toFixed(2)} × bare node`,
    '≤ 2.5 ×',
  );
  const resume = join(fixtures, 'amara-okafor-senior-backend-engineer.pdf');
  const one = await medianOf(7, () => score(resume, '--job', job, '--no-cache'));
  row('one PDF resume, end to end', ms(one.seconds), `${ms(one.cpuSeconds)} of CPU`);
}

/** Medians of three; the output of every way is compared. Wall time is that of the machine as it is just then. */
async function measureBatch(folder: string): Promise<void> {
  const pdfs = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));
  const outputs = new Set<string>();
  const scored = (...more: string[]) =>
    medianOf(3, async () => {
      const ran = await score(folder, '--job', job, '--format', 'ndjson', ...more);
      outputs.add(ran.stdout);
      return ran;
    });
  const walls: number[] = [];
  for (const workers of [1, 2]) {
    const peer = await medianOf(3, () => runPoppler(pdfs, workers));
    const own = await scored('--no-cache', '--workers', `${workers}`);
    walls.push(own.seconds);
    batchRow(`pdftotext, ${pdfs.length} PDF files, ${workers} at once`, pdfs.length, peer);
    batchRow(`rolefit score, ${workers} at once`, pdfs.length, own);
    row(
      'beside pdftotext',
      `${(own.seconds / peer.seconds).toFixed(2)} ×`,
      `${(own.cpuSeconds / peer.cpuSeconds).toFixed(2)} × the CPU time`,
      workers === 2 ? '≤ 1.2 ×' : '',
    );
  }
  const [one = 0, two = 1] = walls;
  row('two workers beside one', `${(one / two).toFixed(2)} ×`, '', '≥ 1.7 ×');
  batchRow('rolefit score, two at once, all from the cache', pdfs.length, await scored('--workers', '2'));
  row('outputs that differ', String(outputs.size - 1));
  await measureStages(folder);
}

function batchRow(
  what: string,
  files: number,
  { seconds, cpuSeconds }: Pick<Ran, 'seconds' | 'cpuSeconds'>,
): void {
  row(what, `${seconds.toFixed(2)} s`, `${perSecond(files, seconds)}, ${cpuSeconds.toFixed(2)} s of CPU`);
}

function runPoppler(pdfs: readonly string[], workers: number): Promise<Ran> {
  const list = pdfs.map((file) => `'${file.replaceAll("'", "'\\''")}'`).join('\n');
  const script = `xargs -P${workers} -I{} pdftotext {} /dev/null <<'END'\n${list}\nEND\n`;
  return runCommand('sh', ['-c', script]);
}

/** CPU time of the parts, in one process. */
async function measureStages(folder: string): Promise<void> {
  const script = here('./speed/stages.ts');
  const { stdout } = await runCommand(process.execPath, [script, folder, job, join(temp, 'kept')]);
  const { files, ...stages }: Record<string, number> = JSON.parse(stdout);
  const all = files ?? 0;
  for (const [stage, seconds] of Object.entries(stages))
    row(`CPU: ${stage}`, `${((1000 * seconds) / all).toFixed(2)} ms/file`, perSecond(all, seconds));
  const of = (...names: string[]): number => names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
  row(
    'understanding and scoring, a core',
    perSecond(all, of('understanding', 'scoring')).replace('files', 'resumes'),
    '',
    '≥ 2,000/s',
  );
  row(
    'the same in the first round of a process',
    perSecond(all, of('understanding, first round', 'scoring, first round')).replace('files', 'resumes'),
    'before V8 has compiled what is used most',
  );
  row(
    'from kept profiles, a core',
    perSecond(all, of('cache, found', 'scoring')).replace('files', 'resumes'),
  );
  const rest = of('understanding', 'scoring', 'sketches', 'matches as JSON');
  row(
    'all that comes after the text',
    `${((100 * rest) / of('text alone')).toFixed(0)} %`,
    'of text alone',
    '≤ 25 %',
  );
}

async function measureMany(files: number): Promise<void> {
  const peaks: number[] = [];
  for (const count of [files / 10, files]) {
    const folder = join(temp, `${count}`);
    makeMany(fixtures, folder, count);
    const { seconds, peakMb } = await score(
      folder,
      '--job',
      job,
      '--no-cache',
      '--workers',
      '2',
      '-o',
      join(temp, 'all.ndjson'),
    );
    if (peakMb !== null) peaks.push(peakMb);
    row(
      `${count} files from the fixtures, two workers`,
      `${seconds.toFixed(1)} s`,
      perSecond(count, seconds),
    );
    row(
      `peak memory of the main process, ${count} files`,
      peakMb === null ? 'unknown' : `${peakMb.toFixed(0)} MB`,
    );
  }
  const [few = 1, many = 1] = peaks;
  row('memory, ten times the files', `${((100 * many) / few - 100).toFixed(0)} % more`, '', '≤ 20 %');
  const folder = join(temp, `${files}`);
  await score(folder, '--job', job, '-o', join(temp, 'first.ndjson'));
  const { seconds } = await score(folder, '--job', second, '-o', join(temp, 'second.ndjson'));
  row(
    `a second posting over ${files} files, from the cache`,
    `${seconds.toFixed(1)} s`,
    perSecond(files, seconds),
    '≥ 1,000/s',
  );
}
