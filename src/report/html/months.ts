// Dates as YYYY or YYYY-MM and numbers of months → the same in words, and as places on a line of time.

/** Months since year 0; a bare year is its first month or, as an end, its last one. Null for what is no such date. */
export function monthNumber(date: string, end = false): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return null;
  return Number(year) * 12 + (month === undefined ? (end ? 11 : 0) : Number(month) - 1);
}

/** "2 years 3 months" */
export function timeOf(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    [years, 'year'],
    [rest, 'month'],
  ] as const;
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return said.length === 0 ? 'under a month' : said.join(' ');
}

/** "last used 2024-05", or that it is in use on the day of the run. */
export const lastUse = (month: string, asOf: string): string =>
  month === asOf.slice(0, 7) ? 'in use today' : `last used ${month}`;
