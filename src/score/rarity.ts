// Stem → how much it tells: rare words tell more. From fixed counts, so that no score depends on other candidates.
import { stemsByCount, textsCounted } from './rarity-table.ts';

let table: Map<string, number> | null = null;

/**
 * Inverse document frequency of a stem, ln((N + 1) / (n + ½)) (K. Spärck Jones, 1972), at least 0; null for a stem
 * that the table does not hold: names, numbers and slips say nothing about the work.
 */
export function rarityOf(stem: string): number | null {
  table ??= readTable();
  return table.get(stem) ?? null;
}

function readTable(): Map<string, number> {
  const read = new Map<string, number>();
  for (const line of stemsByCount.trim().split('\n')) {
    const [count, ...stems] = line.split(' ');
    const rarity = Math.log((textsCounted + 1) / (Number(count) + 0.5));
    for (const stem of stems) read.set(stem, rarity);
  }
  return read;
}
