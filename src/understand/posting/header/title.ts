// Blocks → the job title that a posting gives itself.
import { oneOf, partOf } from '../../one-of.ts';
import type { Block } from '../block.ts';

const titleLabel =
  /^(?:job |position |role )?title\s*:\s*(\S.{1,100})$|^(?:job|position|role|vacancy|post)\s*:\s*(\S.{1,100})$/;
const notTitle = oneOf`
    ^(?:about|job|role|position|the|our|we|who|what|why|overview|description|location|salary|company|join|summary|apply|url|https?|department|team|posted|full[- ]time|remote|benefits|vacancy)\b(?!.*\b(?:engineer|manager|nurse|developer|analyst|director)\b)
    (?<!\b(?:sr|jr))[.!?]$
    :$
    \blogo\b
    \bjob description\b
    https?:
  `;
const seeking =
  /\b(?:seeking|looking for|hiring|searching for|recruit(?:ing)?(?: for)?|seeks|in search of|vacanc(?:y|ies) for|opportunity for|need of|appoint) (?:to (?:recruit|appoint|hire) )?(?:an?|our|the|another|one|two|several)? ?/g;
const titleEnd =
  /[.,;:!?\n]|\s(?:to|who|with|for|in|at|on|that|and (?:is|will)|based|based|[-–—]|responsible|as|within|join\w*|working|from|\()(?=\s|$)/;
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
  const first = blocks
    .slice(0, 8)
    .find(
      (block, index) =>
        block.text.length <= 100 &&
        !/:\/\//.test(block.plain) &&
        !notTitle.test(block.plain) &&
        (index < 3 || titleNoun.test(block.plain)),
    );
  if (first !== undefined && (first.heading !== null || first === blocks[0] || titleNoun.test(first.plain))) {
    if (first.text.split(/\s+/).length <= 16) return tidy(first.text.split('\n')[0] ?? first.text);
  }
  return openingTitle(blocks) ?? soughtTitle(blocks);
}

/** "Data Engineer at Acme. Requirements: …" */
function openingTitle(blocks: readonly Block[]): string | null {
  const block = blocks.slice(0, 3).find(({ plain }) => !/:\/\//.test(plain));
  const written = /^([^.,:]{4,60}) at \p{Lu}/u.exec(block?.text ?? '')?.[1];
  return written !== undefined && titleNoun.test(written.toLowerCase()) ? tidy(written) : null;
}

function soughtTitle(blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 30)) {
    for (const match of block.plain.matchAll(seeking)) {
      const from = match.index + match[0].length;
      const rest = block.plain.slice(from, from + 120);
      const stop = rest.search(titleEnd);
      const written = block.text.slice(from, from + (stop < 0 ? rest.length : stop)).trim();
      if (titleNoun.test(written.toLowerCase()) && written.split(/\s+/).length <= 9)
        return tidy(stripAdjectives(written));
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
  const text = title.replace(/^[\s*#]+|[\s*]+$/g, '').replace(/\s+/g, ' ');
  const before = /^(.{4,70}?) at \p{Lu}/u.exec(text)?.[1];
  return before !== undefined && titleNoun.test(before.toLowerCase()) ? before : text;
};
