// A matrix → short names for its postings, each different, and the files that could not be read.
import type { Matrix } from '../model/matrix.ts';
import type { Results } from '../model/results.ts';

/** The title of each posting; where two are the same, or there is none, the file stands for it. */
export function postingNames({ jobs }: Pick<Matrix, 'jobs'>): string[] {
  const titles = jobs.map(({ job }) => job.spec.title);
  const counts = new Map<string | null, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return jobs.map(({ job }, index) => {
    const title = titles[index] ?? null;
    if (title === null) return job.file;
    return counts.get(title) === 1 ? title : `${title} (${job.file})`;
  });
}

/** Files that could not be read: the same for every posting. */
export function unreadableIn({ jobs }: Pick<Matrix, 'jobs'>): Results['unreadable'] {
  return jobs[0]?.unreadable ?? [];
}
