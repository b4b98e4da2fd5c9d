// Circumstances that must not change a byte of the results, as arguments and environment of one run each.

/** How one run differs from the plain one; what is left out is as in the plain one. */
export interface Variant {
  name: string;
  environment?: Record<string, string>;
  workers?: number;
  /** The order in which the files are named. */
  order?: (files: readonly string[]) => string[];
}

const locales = [
  'C',
  'de_DE.UTF-8',
  'tr_TR.UTF-8',
  'ar_EG.UTF-8',
  'th_TH.UTF-8',
  'sv_SE.UTF-8',
  'ja_JP.UTF-8',
];
// The first and the last to reach a day, half hours, and one with daylight saving.
const zones = ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kolkata', 'America/New_York'];

/** Every circumstance but the version of Node.js, once. */
export const variants: Variant[] = [
  ...locales.map((name) => ({ name, environment: { LANG: name, LC_ALL: name, LANGUAGE: name } })),
  ...zones.map((name) => ({ name, environment: { TZ: name } })),
  ...[1, 2, 3, 5].map((workers) => ({ name: `${workers} workers`, workers })),
  { name: 'files backwards', order: (files) => [...files].reverse() },
  { name: 'files from the middle on', order: (files) => [...files.slice(7), ...files.slice(0, 7)] },
  { name: 'every second file first', order: (files) => [...odd(files, 1), ...odd(files, 0)] },
];

const odd = (files: readonly string[], rest: number): string[] =>
  files.filter((_, index) => index % 2 === rest);
