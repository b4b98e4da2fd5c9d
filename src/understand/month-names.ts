// Names of months, seasons and "until now" in the languages resumes come in → numbers; data for dates.ts.

/** Month number by name, without accents and in lower case; English, French, German, Spanish, Italian, Portuguese, Dutch. */
const monthNames: readonly string[][] = [
  [
    'january',
    'januar',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'gen',
    'janeiro',
    'januari',
    'janner',
    'jan',
  ],
  ['february', 'februar', 'fevrier', 'fevr', 'fev', 'febrero', 'febbraio', 'fevereiro', 'februari', 'feb'],
  ['march', 'marz', 'maerz', 'mars', 'marzo', 'marco', 'maart', 'mrz', 'mar'],
  ['april', 'avril', 'avr', 'abril', 'aprile', 'abr', 'apr'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'mag'],
  ['june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'giu', 'jun'],
  ['july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho', 'lug', 'jul'],
  ['august', 'aout', 'agosto', 'augustus', 'aug', 'ago'],
  ['september', 'septembre', 'septiembre', 'settembre', 'setembro', 'sept', 'sep', 'set'],
  ['october', 'oktober', 'octobre', 'octubre', 'ottobre', 'outubro', 'oct', 'okt', 'ott', 'out'],
  ['november', 'novembre', 'noviembre', 'novembro', 'nov'],
  ['december', 'dezember', 'decembre', 'diciembre', 'dicembre', 'dezembro', 'dec', 'dez', 'dic'],
];

/** First and last month of a season; winter is the one at the start of its year, as academic calendars have it. */
const seasonNames: readonly [string[], number, number][] = [
  [['spring', 'fruhjahr', 'fruhling', 'printemps', 'primavera'], 3, 5],
  [['summer', 'sommer', 'ete', 'verano', 'estate'], 6, 8],
  [['fall', 'autumn', 'herbst', 'automne', 'otono', 'autunno'], 9, 11],
  [['winter', 'hiver', 'invierno', 'inverno'], 1, 3],
];

/** Ways to say that something goes on; the last date of a range only, hence "date" and "actual" are safe. */
export const presentWords: readonly string[] = [
  'till date',
  'to date',
  'until now',
  'till now',
  'up to now',
  'up to date',
  'the present',
  'present day',
  'presently',
  'present',
  'current',
  'currently',
  'ongoing',
  'on-going',
  'continuing',
  'today',
  'now',
  'date',
  'heute',
  'jetzt',
  'laufend',
  "aujourd'hui",
  'aujourd’hui',
  'ce jour',
  'présent',
  'maintenant',
  'actuellement',
  'actualmente',
  'actualidad',
  'la actualidad',
  'la fecha',
  'presente',
  'oggi',
  'hoje',
  'atual',
  'heden',
];

/** Words that make a single date an open range. */
export const sinceWords: readonly string[] = ['since', 'seit', 'depuis', 'desde', 'dal', 'sinds', 'ab'];

export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

export const seasons: ReadonlyMap<string, { first: number; last: number }> = new Map(
  seasonNames.flatMap(([names, first, last]) =>
    names.map((name): [string, { first: number; last: number }] => [name, { first, last }]),
  ),
);

/** Lower case without accents: the key of the tables above. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
