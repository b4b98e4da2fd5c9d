// The configuration's retention → what is too old is removed before a run, and the run's journal is remembered.
import type { Config } from '../model/config.ts';
import { tell } from './output.ts';

/** Does nothing where no retention is set. Before a journal is opened: one that is too old is begun anew. */
export async function keepRetention(
  { retention }: Config,
  { journal, quiet }: { journal?: string; quiet?: boolean },
): Promise<void> {
  if (retention === undefined) return;
  const { rememberJournal, removeExpired } = await import('../index.ts');
  const { length } = await removeExpired(retention.days);
  if (length > 0 && !quiet)
    tell(
      `rolefit: ${length} cached ${length === 1 ? 'profile or journal' : 'profiles and journals'} older than ${retention.days} days removed.`,
    );
  if (journal !== undefined && !(await rememberJournal(journal)))
    tell(`rolefit: ${journal} cannot be found again when its time is up; remove it with \`rolefit purge\`.`);
}
