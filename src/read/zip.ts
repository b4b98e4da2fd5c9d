// The bytes of a zip file → its parts, inflated one at a time and never beyond the limits.
import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { corruptError, errorCode, errorMessage, limitError } from './failure.ts';
import type { Input } from './input.ts';
import { encryptedError } from './refused.ts';

/** Output up to here is let through whatever its ratio: short XML of repeated styles packs very well. */
const freeBytes = 100_000;
/** All parts together may inflate to so many times the limit of one. */
const partsTogether = 3;

const stored = 0;
const deflated = 8;

/** An open archive. */
export interface Zip {
  names(): Iterable<string>;
  /** The bytes of a part, null if there is none of that name. Case is ignored, as Word does. */
  read(name: string): Promise<Uint8Array | null>;
}

/**
 * Opens an archive held in memory and lists its parts.
 * @throws InputError `corrupt`, `encrypted` or `too-large`; so does reading a part.
 */
export async function openZip(input: Input, limits: Limits): Promise<Zip> {
  const { bytes } = input;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { zip, entries } = await listEntries(mendComment(buffer), input.name, limits);
  let budget = limits.xmlPartMb * 1_000_000 * partsTogether;
  return {
    names: () => Array.from(entries.values(), (entry) => entry.fileName),
    read: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = await inflate(zip, entry, buffer, input.name, limits);
      budget -= part.length;
      if (budget < 0) throw partError(input.name, 'its parts together', limits);
      return part;
    },
  };
}

async function listEntries(
  buffer: Buffer,
  file: string,
  limits: Limits,
): Promise<{ zip: ZipFile; entries: Map<string, Entry> }> {
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true });
    if (zip.entryCount > limits.zipEntries) {
      throw limitError(file, `it has ${zip.entryCount} parts, more than ${limits.zipEntries}`, 'zipEntries');
    }
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
    }
    return { zip, entries };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw corruptError(file, `its zip container is damaged (${errorMessage(error)})`, error);
  }
}

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');
const endLength = 22;

/**
 * Bytes lost or added at the end make the length of the archive's comment wrong, which is harmless: it is
 * set right in a copy of the end, as other readers ignore it.
 */
function mendComment(buffer: Buffer): Buffer {
  const end = buffer.lastIndexOf(endOfDirectory);
  const rest = buffer.length - end - endLength;
  if (end < 0 || rest < 0 || rest > 0xffff || buffer.readUInt16LE(end + endLength - 2) === rest)
    return buffer;
  const mended = Buffer.from(buffer);
  mended.writeUInt16LE(rest, end + endLength - 2);
  return mended;
}

async function inflate(
  zip: ZipFile,
  entry: Entry,
  buffer: Buffer,
  file: string,
  limits: Limits,
): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw encryptedError(file);
  const most = limits.xmlPartMb * 1_000_000;
  const data = await partBytes(zip, entry, buffer, file);
  if (entry.compressionMethod === stored) {
    if (data.length > most) throw partError(file, entry.fileName, limits);
    return data;
  }
  if (entry.compressionMethod !== deflated) {
    throw corruptError(
      file,
      `${entry.fileName} is packed with an unknown method (${entry.compressionMethod})`,
    );
  }
  const allowed = Math.max(freeBytes, data.length * limits.inflateRatio);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.ceil(Math.min(most, allowed)) });
  } catch (error) {
    if (errorCode(error) !== 'ERR_BUFFER_TOO_LARGE') {
      throw corruptError(file, `${entry.fileName} is damaged (${errorMessage(error)})`, error);
    }
    if (allowed >= most) throw partError(file, entry.fileName, limits);
    const problem = `${entry.fileName} unpacks to more than ${limits.inflateRatio} times its size`;
    throw limitError(file, problem, 'inflateRatio');
  }
}

async function partBytes(zip: ZipFile, entry: Entry, buffer: Buffer, file: string): Promise<Buffer> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  } catch (error) {
    throw corruptError(file, `${entry.fileName} is damaged (${errorMessage(error)})`, error);
  }
}

function partError(file: string, what: string, limits: Limits): InputError {
  return limitError(file, `${what} unpacks to more than ${limits.xmlPartMb} MB`, 'xmlPartMb');
}
