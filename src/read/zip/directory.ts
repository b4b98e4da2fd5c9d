// The bytes of a zip file → the list of its parts, as the central directory at its end tells it.

/** A part: where its local header stands, and how it is packed. */
export interface Entry {
  name: string;
  encrypted: boolean;
  method: number;
  /** Bytes as packed. */
  packed: number;
  /** Bytes it claims to have unpacked: worth a guess, never trust. */
  claimed: number;
  offset: number;
}

/** What is wrong with an archive, to follow "its zip container is damaged". */
export class ZipError extends Error {}

/** Where the directory starts and how many parts it claims to list. */
export interface Directory {
  start: number;
  count: number;
}

const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const wideLocatorMark = 0x07064b50;
const wideLocatorLength = 20;
const wideEndMark = 0x06064b50;
const entryMark = 0x02014b50;
const entryLength = 46;
const localMark = 0x04034b50;
const localLength = 30;
const wideExtra = 0x0001;
/** In place of a size or offset that needs 64 bits. */
const elsewhere = 0xffffffff;

/**
 * Finds the directory from the end. What is said of the length of the comment is not asked: bytes lost or
 * added at the end make it wrong, which is harmless, and other readers ignore it too.
 * @throws ZipError where there is none.
 */
export function findDirectory(buffer: Buffer): Directory {
  const earliest = Math.max(0, buffer.length - endLength - longestComment);
  for (let at = buffer.length - endLength; at >= earliest; at--) {
    if (buffer.readUInt32LE(at) !== endMark) continue;
    const directory = { count: buffer.readUInt16LE(at + 10), start: buffer.readUInt32LE(at + 16) };
    return findWideDirectory(buffer, at) ?? directory;
  }
  throw new ZipError('the list of its parts is missing');
}

function findWideDirectory(buffer: Buffer, end: number): Directory | null {
  const locator = end - wideLocatorLength;
  if (locator < 0 || buffer.readUInt32LE(locator) !== wideLocatorMark) return null;
  const at = readWide(buffer, locator + 8);
  if (at + 56 > buffer.length || buffer.readUInt32LE(at) !== wideEndMark) return null;
  return { count: readWide(buffer, at + 32), start: readWide(buffer, at + 48) };
}

/**
 * Lists the parts.
 * @throws ZipError where the list is broken.
 */
export function listEntries(buffer: Buffer, { start, count }: Directory): Entry[] {
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + entryLength > buffer.length || buffer.readUInt32LE(at) !== entryMark) {
      throw new ZipError('the list of its parts is broken');
    }
    const nameEnd = at + entryLength + buffer.readUInt16LE(at + 28);
    const extraEnd = nameEnd + buffer.readUInt16LE(at + 30);
    entries.push(readEntry(buffer, at, nameEnd, extraEnd));
    at = extraEnd + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(buffer: Buffer, at: number, nameEnd: number, extraEnd: number): Entry {
  const unpacked = buffer.readUInt32LE(at + 24);
  const wide = wideNumbers(buffer.subarray(nameEnd, extraEnd));
  // The extra field holds only those numbers for which there was no room, in this order.
  if (unpacked === elsewhere) wide.shift();
  const packed = buffer.readUInt32LE(at + 20);
  const offset = buffer.readUInt32LE(at + 42);
  return {
    name: buffer.toString('utf8', at + entryLength, nameEnd).replaceAll('\\', '/'),
    encrypted: (buffer.readUInt16LE(at + 8) & 1) === 1,
    method: buffer.readUInt16LE(at + 10),
    packed: packed === elsewhere ? (wide.shift() ?? packed) : packed,
    claimed: unpacked,
    offset: offset === elsewhere ? (wide.shift() ?? offset) : offset,
  };
}

function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== wideExtra) continue;
    const end = Math.min(at + 4 + extra.readUInt16LE(at + 2), extra.length);
    const numbers: number[] = [];
    for (let place = at + 4; place + 8 <= end; place += 8) numbers.push(readWide(extra, place));
    return numbers;
  }
  return [];
}

/**
 * The packed bytes of a part, a view on the archive.
 * @throws ZipError where they do not lie inside it.
 */
export function packedBytes(buffer: Buffer, entry: Entry): Buffer {
  const { offset, packed } = entry;
  if (offset + localLength > buffer.length || buffer.readUInt32LE(offset) !== localMark) {
    throw new ZipError('it is not where the list says');
  }
  const lengths = buffer.readUInt16LE(offset + 26) + buffer.readUInt16LE(offset + 28);
  const start = offset + localLength + lengths;
  if (start + packed > buffer.length) throw new ZipError('it is cut off');
  return buffer.subarray(start, start + packed);
}

/** A number of 64 bits; past 2^53 it is inexact, and far outside of any file. */
function readWide(buffer: Buffer, at: number): number {
  return Number(buffer.readBigUInt64LE(at));
}
