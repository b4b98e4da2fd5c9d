// Files and a seed → damaged copies of them, the same ones each time.
import { deflateSync, inflateSync } from 'node:zlib';
import { defaultLimits } from '../../src/model/limits.ts';
import { openZip } from '../../src/read/zip.ts';
import { writeZip } from '../../test/read/zip-writer.ts';

export interface Original {
  name: string;
  bytes: Buffer;
}

/** Whole numbers from 0 to below `limit`, by mulberry32: enough chance for damage, none for secrets. */
export type Chance = (limit: number) => number;

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Numbers and words at which parsers stumble. */
const nasty = [
  ...[
    '\0\0\0\0',
    '\xff\xff\xff\xff',
    '\x7f\xff\xff\xff',
    '\x80\0\0\0',
    '-1',
    '99999999999',
    '1e400',
    '0 0 R',
    '%',
    '>>',
    '<<',
  ],
  ...[
    ']]>',
    '<![CDATA[',
    '&',
    '</w:p>',
    '<w:p>',
    '<w:tbl><w:tr><w:tc>',
    '"',
    'endobj',
    'endstream',
    '\ud83d',
    '\n',
    '(',
    '[',
  ],
].map((text) => Buffer.from(text, 'latin1'));

/** The `index`-th damaged copy: of one of the files, in its bytes or in what is packed in it. */
export function mutate(originals: readonly Original[], seed: number, index: number): Original {
  const chance = chanceOf(seed * 1_000_003 + index);
  const original = originals[chance(originals.length)];
  if (original === undefined) throw new Error('There are no files to damage');
  const { name, bytes } = original;
  const donor = originals[chance(originals.length)]?.bytes ?? bytes;
  const inside = chance(2) === 0 ? damageInside(original, donor, chance) : null;
  return { name: `${index}-${name}`, bytes: inside ?? damage(bytes, donor, chance) };
}

/** One to eight changes. */
function damage(bytes: Buffer, donor: Buffer, chance: Chance): Buffer {
  let result: Buffer = Buffer.from(bytes);
  for (let change = chance(8); change >= 0; change--) result = changed(result, donor, chance);
  return result;
}

function changed(bytes: Buffer, donor: Buffer, chance: Chance): Buffer {
  const at = chance(bytes.length + 1);
  const end = Math.min(bytes.length, at + 1 + chance(chance(4) === 0 ? 4096 : 16));
  const word = nasty[chance(nasty.length)] ?? Buffer.alloc(0);
  const from = chance(donor.length + 1);
  const inserted = [word, bytes.subarray(at, end), donor.subarray(from, from + chance(2048))];
  switch (chance(8)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), inserted[chance(3)] ?? word, bytes.subarray(at)]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at + word.length)]);
    case 4:
      return Buffer.from(bytes).fill(chance(256), at, end);
    default: {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance(8));
      return flipped;
    }
  }
}

/** Damages a part of a zip file or a packed stream of a PDF; null where there is nothing of the kind. */
function damageInside({ name, bytes }: Original, donor: Buffer, chance: Chance): Buffer | null {
  if (bytes.subarray(0, 2).equals(Buffer.from('PK'))) return damagePart(name, bytes, donor, chance);
  if (bytes.subarray(0, 4).equals(Buffer.from('%PDF'))) return damageStream(bytes, donor, chance);
  return null;
}

function damagePart(name: string, bytes: Buffer, donor: Buffer, chance: Chance): Buffer | null {
  try {
    const zip = openZip({ name, bytes }, defaultLimits);
    const parts = zip.names();
    const target = parts[chance(parts.length)];
    const all = parts.map((part): [string, Buffer] => {
      const content = Buffer.from(zip.read(part) ?? []);
      return [part, part === target ? damage(content, donor, chance) : content];
    });
    return Buffer.from(writeZip(Object.fromEntries(all), { deflate: true }));
  } catch {
    return null; // broken to begin with
  }
}

function damageStream(bytes: Buffer, donor: Buffer, chance: Chance): Buffer | null {
  const starts = [...bytes.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)].map(
    (match) => match.index + match[0].length,
  );
  const start = starts[chance(starts.length)];
  const end = start === undefined ? -1 : bytes.indexOf('endstream', start);
  if (start === undefined || end < 0) return null;
  try {
    const packed = deflateSync(damage(inflateSync(bytes.subarray(start, end)), donor, chance));
    return Buffer.concat([bytes.subarray(0, start), packed, Buffer.from('\n'), bytes.subarray(end)]);
  } catch {
    return null; // not packed, or not by Flate
  }
}
