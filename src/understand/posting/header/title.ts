// Blocks → the job title that a posting gives itself.
import { oneOf, partOf } from '../../one-of.ts';
import type { Block } from '../block.ts';

const titleLabel =
  /^(?:job |position |role )?title\s*:\s*(\S.{1,100})$|^(?:job|position|role|vacancy|post)\s*:\s*(\S.{1,100})$/;
const notTitle = oneOf`
    ^responsibilit
    ^(?:about|job|role|position|the|our|we|who|what|why|overview|description|location|salary|company|join|summary|apply|url|https?|department|team|posted|full[- ]time|remote|benefits|vacancy)\b(?!.*\b(?:engineer|manager|nurse|developer|analyst|director)\b)
    (?<!\b(?:sr|jr))[.!?]$
    :$
    \blogo\b
    \bjob description\b
    https?:
    \b(?:of|the|and|or|for|with|to|in|as)$
  `;
const seeking =
  /\b(?:seeking|looking for|hiring|searching for|recruit(?:ing)?(?: for)?|seeks|in search of|vacanc(?:y|ies) for|opportunity for|need of|appoint) (?:to (?:recruit|appoint|hire) )?(?:an?|our|the|another|one|two|several)? ?/g;
// "As a Senior Data Engineer, you will …"
const roleOfReader = /(?:^|[.!?:] )(?:as|als|en tant que|in de rol van) (?:(?:an?|our|the|notre|un|une) )?/g;
const titleEnd =
  /[.,;:!?\n]|\s(?:to|who|with|for|in|at|on|that|and (?:is|will)|based|based|[-–—]|responsible|as|within|join\w*|working|from|bist|wirst|werk|du|tu|vous|je|\()(?=\s|$)/;
const titleNoun = oneOf`\b${partOf`
    engineer | developer | manager | director | analyst | scientist | designer | architect | administrator
    nurse | teacher | technician | specialist | coordinator | assistant | associate | consultant
    accountant | recruiter | lead | head | officer | representative | executive | strategist | writer
    editor | therapist | practitioner | driver | operator | supervisor | advisor | adviser | buyer | planner
    programmer | radiographer | pharmacist | physician | doctor | clerk | worker | agent | intern
    president | partner | owner | researcher | producer | artist | support | tester | electrician | mechanic
    paralegal | attorney | counsel | auditor | controller | bookkeeper | physiotherapist | midwife | chef
    cook | cashier | associate
  `}s?\b`;

/** A label beats the first title-like line, which beats "we are seeking a …"; null when none of them is there. */
export function titleOf(blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 40)) {
    const match = titleLabel.exec(block.plain);
    const value = match?.[1] ?? match?.[2];
    if (value !== undefined) return tidy(block.text.slice(block.text.length - value.length));
  }
  const lines = blocks
    .slice(0, 8)
    .filter(({ text, plain }) => text.length <= 100 && !/:\/\//.test(plain) && !notTitle.test(plain));
  const first = lines.find(
    (line) => line === blocks[0] || line.heading !== null || titleNoun.test(line.plain),
  );
  if (first !== undefined && (first.heading !== null || first === blocks[0] || titleNoun.test(first.plain))) {
    if (first.text.split(/\s+/).length <= 16) return tidy(first.text.split('\n')[0] ?? first.text);
  }
  return openingTitle(blocks) ?? titleAfter(blocks, seeking) ?? titleAfter(blocks, roleOfReader);
}

/** "Data Engineer at Acme. Requirements: …" */
function openingTitle(blocks: readonly Block[]): string | null {
  const block = blocks.slice(0, 3).find(({ plain }) => !/:\/\//.test(plain));
  const written = /^([^.,:]{4,60}) at \p{Lu}/u.exec(block?.text ?? '')?.[1];
  return written !== undefined && titleNoun.test(written.toLowerCase()) ? tidy(written) : null;
}

/** The title behind words that introduce one in running text. */
function titleAfter(blocks: readonly Block[], words: RegExp): string | null {
  for (const block of blocks.slice(0, 30)) {
    if (/:\/\//.test(block.plain)) continue;
    for (const match of block.plain.matchAll(words)) {
      const from = match.index + match[0].length;
      const rest = block.plain.slice(from, from + 120);
      const stop = rest.search(titleEnd);
      const written = block.text.slice(from, from + (stop < 0 ? rest.length : stop)).trim();
      const title = tidy(stripAdjectives(written));
      if (words === roleOfReader && !/^\p{Lu}/u.test(title)) continue;
      if (titleNoun.test(title.toLowerCase()) && title.split(' ').length <= 9) return title;
    }
  }
  return null;
}

/** "experienced, driven Data Engineer" → "Data Engineer": what is written small in front belongs to the sentence. */
function stripAdjectives(title: string): string {
  const words = title.split(/\s+/);
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  return first > 0 ? words.slice(first).join(' ') : title;
}

const tidy = (title: string): string => {
  const text = title
    .replace(/&amp;/g, '&')
    .replace(/^[\s*#]+|[\s*]+$/g, '')
    .replace(/\s+/g, ' ');
  const before = /^(.{4,70}?) at \p{Lu}/u.exec(text)?.[1];
  return before !== undefined && titleNoun.test(before.toLowerCase()) ? before : text;
};
