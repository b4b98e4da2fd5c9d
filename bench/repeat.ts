// → a table of runs that must come to the same bytes in every format; exit 1 when one does not.
// Usage: npm run repeat -- [RUNS] [--no-nodes]; 100 plain runs unless a number is given. --no-nodes fetches no other
// versions of Node.js.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installNode, versions } from './repeat/nodes.ts';
import { oddText } from './repeat/odd-text.ts';
import { differing, type Hashes, hashesOf, root, understandings, type Way } from './repeat/run.ts';
import { waysIn } from './repeat/ways.ts';

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 100);
const scratch = mkdtempSync(join(tmpdir(), 'rolefit-repeat-'));
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .sort()
    .map((name) => join(folder, name));
const jobs = inFolder('jobs').filter((file) => !file.endsWith('.json'));
const odd = join(scratch, 'odd.txt');
writeFileSync(odd, oddText());
const resumes = [...inFolder('fixtures/resumes'), odd];
let broken = 0;

try {
  const plain = await hashesOf();
  console.log(`Node ${process.version}, ${plain.size} formats of the sample resumes, the broken ones too`);
  console.log('| what is otherwise | runs | outcome |\n|---|---:|---|');
  const again = new Set<string>();
  for (let run = 1; run < runs; run++) for (const one of differing(plain, await hashesOf())) again.add(one);
  row('nothing', runs, [...again]);
  for (const [kind, cases] of Object.entries(waysIn(scratch)))
    for (const [name, way] of Object.entries(cases))
      row(`${kind}: ${name}`, 1, differing(plain, await hashesOf(way)));
  if (!args.includes('--no-nodes')) await compareNodes(plain);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(broken === 0 ? 'All runs came to the same bytes.' : `${broken} rows differ.`);
process.exitCode = broken === 0 ? 0 : 1;

/** Every posting and resume by itself too: what one version understands otherwise need not change a score. */
async function compareNodes(plain: Hashes): Promise<void> {
  const own = await allOf({});
  for (const version of versions) {
    const node = installNode(version, scratch);
    if (node === null) {
      row(`Node ${version}`, 0, ['it could not be installed']);
      continue;
    }
    const way = { node: node.path };
    row(`Node ${node.name}`, 1, differing(plain, await hashesOf(way)));
    const turkish = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' };
    row(`Node ${node.name}, Turkish`, 1, differing(plain, await hashesOf({ ...way, env: turkish })));
    row(`Node ${node.name}: specs, profiles, other postings`, own.size, differing(own, await allOf(way)));
  }
}

async function allOf(way: Way): Promise<Hashes> {
  const all = [await understandings('spec', jobs, way), await understandings('profile', resumes, way)];
  for (const job of jobs) {
    const hashes = await hashesOf({ ...way, job });
    all.push(new Map([...hashes].map(([format, hash]) => [`${job} as ${format}`, hash])));
  }
  return new Map(all.flatMap((hashes) => [...hashes]));
}

function row(name: string, count: number, differences: readonly string[]): void {
  const first = differences.slice(0, 4).join(', ');
  const more = differences.length > 4 ? ` and ${differences.length - 4} more` : '';
  const outcome = differences.length === 0 ? 'the same bytes' : `DIFFERS: ${first}${more}`;
  if (differences.length > 0) broken++;
  console.log(`| ${name} | ${count} | ${outcome} |`);
}
