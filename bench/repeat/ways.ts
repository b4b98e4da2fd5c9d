// The ways in which a run must not matter: locale, time zone, order of files, workers, cache, journal.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isResumeName } from '../../src/read/discover.ts';
import { plainResumes, root, type Way } from './run.ts';

/** A kind of difference and its cases by name. */
export type Ways = Record<string, Record<string, Way>>;

const locales = [
  'C',
  'tr_TR',
  'az_AZ',
  'lt_LT',
  'ar_EG',
  'fa_IR',
  'th_TH',
  'de_CH',
  'zh_TW',
  'hi_IN',
  'ja_JP',
  'sv_SE',
];
const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'Asia/Kathmandu'];

/** Every file that is found in the folders by itself, in their order. */
const files = plainResumes.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter(isResumeName)
    .sort()
    .map((name) => join(folder, name)),
);

const inLocale = (name: string): Way => {
  const full = name === 'C' ? name : `${name}.UTF-8`;
  return { env: { LANG: full, LC_ALL: full, LANGUAGE: name } };
};

/** All of them. `scratch` is a folder for caches and journals. */
export function waysIn(scratch: string): Ways {
  const cached: Way = { env: { XDG_CACHE_HOME: join(scratch, 'cache') }, options: [] };
  const journal: Way = { options: ['--no-cache', '--journal', join(scratch, 'run.ndjson')] };
  return {
    locale: Object.fromEntries(locales.map((name) => [name, inLocale(name)])),
    'time zone': Object.fromEntries(zones.map((TZ) => [TZ, { env: { TZ } }])),
    'order of files': {
      'one by one': { resumes: files },
      backwards: { resumes: files.toReversed() },
      shuffled: { resumes: shuffled(files) },
      'named twice': { resumes: [...plainResumes, ...files] },
    },
    workers: Object.fromEntries(
      [1, 2, 3, 8].map((count) => [String(count), { options: ['--no-cache', '--workers', String(count)] }]),
    ),
    'what is there already': {
      'an empty cache': cached,
      'a full cache': cached,
      'a new journal': journal,
      'a whole journal': journal,
    },
    'Node.js set otherwise': {
      'small heap': { nodeOptions: ['--max-old-space-size=256'] },
      'stress of the collector': { nodeOptions: ['--gc-interval=5000'] },
    },
  };
}

/** An order without chance: by a hash of the place. */
const shuffled = (all: readonly string[]): string[] =>
  all
    .map((file, index) => ({ file, key: (index * 2_654_435_761) % 4_294_967_296 }))
    .sort((a, b) => a.key - b.key)
    .map(({ file }) => file);
