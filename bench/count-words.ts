// Folders of postings (text or HTML) and of resumes (PDF, read with pdftotext) → src/score/rarity-table.ts: in how many
// of them each stem stands. Only counts leave the folders. Run: node bench/count-words.ts FOLDER... > src/score/rarity-table.ts
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isHollow, stem } from '../src/lexicon/stem.ts';
import { wordsIn } from '../src/lexicon/tokens.ts';

/** Stems in fewer texts than this are names and slips as often as words. */
const fewest = 4;
/** Words that tell who somebody is and not what they do: a score must not move with them. */
const personal = new Set(
  'he she him her his hers himself herself they them mr mrs ms miss mx sir madam he/him she/her'.split(' '),
);

const counts = new Map<string, number>();
/** Stems of words without meaning, or of personal ones. */
const left = new Set<string>();
let texts = 0;
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name);
    const text = name.endsWith('.pdf')
      ? execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 })
      : readFileSync(file, 'utf8').replace(/<[^>]+>/g, ' ');
    texts++;
    for (const stem of stemsIn(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
}

function stemsIn(text: string): Set<string> {
  const stems = new Set<string>();
  for (const { folded } of wordsIn(text)) {
    if (isHollow(folded) || personal.has(folded)) left.add(stem(folded));
    else if (/^[a-z]{2,}$/.test(folded)) stems.add(stem(folded));
  }
  return stems;
}

const byCount = new Map<number, string[]>();
for (const [stem, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < fewest || left.has(stem)) continue;
  // Counts are rounded to steps of a tenth: nothing finer matters to a logarithm.
  const step = Math.round(1.1 ** Math.round(Math.log(count) / Math.log(1.1)));
  byCount.set(step, [...(byCount.get(step) ?? []), stem]);
}
const lines = [...byCount].sort(([a], [b]) => a - b).map(([count, stems]) => `${count} ${stems.join(' ')}`);
process.stdout.write(`// How many of ${texts} postings and resumes hold each stem; a line a count. Made by bench/count-words.ts.
export const textsCounted = ${texts};
export const stemsByCount = \`
${lines.join('\n')}
\`;
`);
