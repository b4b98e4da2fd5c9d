// The bytes of a zip file → its parts, inflated one at a time and never beyond the limits.
import { inflateRawSync } from 'node:zlib';
import type { InputError } from '../model/errors.ts';
import type { Limits } from '../model/limits.ts';
import { corruptError, errorCode, errorMessage, limitError } from './failure.ts';
import type { Input } from './input.ts';
import { encryptedError } from './refused.ts';
import { type Entry, findDirectory, listEntries, packedBytes, ZipError } from './zip/directory.ts';

/** Output up to here is let through whatever its ratio: short XML of repeated styles packs very well. */
const freeBytes = 100_000;
/** All parts together may inflate to so many times the limit of one. */
const partsTogether = 3;

const smallestChunk = 1024;

const stored = 0;
const deflated = 8;

/** An open archive. */
export interface Zip {
  names(): string[];
  /** The bytes of a part, null if there is none of that name. Case is ignored, as Word does. */
  read(name: string): Uint8Array | null;
}

/**
 * Opens an archive held in memory and lists its parts. All of it is done at once: nothing is waited for.
 * @throws InputError `corrupt`, `encrypted` or `too-large`; so does reading a part.
 */
export function openZip(input: Input, limits: Limits): Zip {
  const { bytes, name: file } = input;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(buffer, file, limits);
  let budget = limits.xmlPartMb * 1_000_000 * partsTogether;
  return {
    names: () => Array.from(entries.values(), (entry) => entry.name),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      const part = unpack(buffer, entry, file, limits);
      budget -= part.length;
      if (budget < 0) throw partError(file, 'its parts together', limits);
      return part;
    },
  };
}

function readDirectory(buffer: Buffer, file: string, limits: Limits): Map<string, Entry> {
  try {
    const directory = findDirectory(buffer);
    if (directory.count > limits.zipEntries) {
      throw limitError(file, `it has ${directory.count} parts, more than ${limits.zipEntries}`, 'zipEntries');
    }
    const entries = new Map<string, Entry>();
    for (const entry of listEntries(buffer, directory)) {
      const name = entry.name.toLowerCase();
      if (!entries.has(name)) entries.set(name, entry);
    }
    return entries;
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw corruptError(file, `its zip container is damaged (${error.message})`, error);
  }
}

function unpack(buffer: Buffer, entry: Entry, file: string, limits: Limits): Uint8Array {
  const { name, method } = entry;
  if (entry.encrypted) throw encryptedError(file);
  const data = packedOf(buffer, entry, file);
  if (method === deflated) return inflate(data, entry, file, limits);
  if (method !== stored) throw corruptError(file, `${name} is packed with an unknown method (${method})`);
  if (data.length > limits.xmlPartMb * 1_000_000) throw partError(file, name, limits);
  return data;
}

function packedOf(buffer: Buffer, entry: Entry, file: string): Buffer {
  try {
    return packedBytes(buffer, entry);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw corruptError(file, `${entry.name} is damaged (${error.message})`, error);
  }
}

function inflate(data: Buffer, { name, claimed }: Entry, file: string, limits: Limits): Uint8Array {
  const most = limits.xmlPartMb * 1_000_000;
  const allowed = Math.max(freeBytes, data.length * limits.inflateRatio);
  const maxOutputLength = Math.ceil(Math.min(most, allowed));
  // One piece of the right size instead of many that are joined.
  const chunkSize = Math.max(smallestChunk, Math.min(claimed + 1, maxOutputLength));
  try {
    return inflateRawSync(data, { maxOutputLength, chunkSize });
  } catch (error) {
    if (errorCode(error) !== 'ERR_BUFFER_TOO_LARGE') {
      throw corruptError(file, `${name} is damaged (${errorMessage(error)})`, error);
    }
    if (allowed >= most) throw partError(file, name, limits);
    throw limitError(
      file,
      `${name} unpacks to more than ${limits.inflateRatio} times its size`,
      'inflateRatio',
    );
  }
}

function partError(file: string, what: string, limits: Limits): InputError {
  return limitError(file, `${what} unpacks to more than ${limits.xmlPartMb} MB`, 'xmlPartMb');
}
