// Lines of text, kept in the order they come → each one again by its place: in memory while few, else in a file.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../model/errors.ts';

/** Bytes that are kept in memory before a file is used. */
const inMemory = 4_000_000;
const lineFeed = 10;

/** Where a line lies, in bytes. */
export interface Place {
  start: number;
  length: number;
}

/** A place for lines that is only appended to. */
export interface Lines {
  /** Keeps one line, given in parts so that they need not be put together first. */
  append(...parts: string[]): Place;
  read(place: Place): string;
  close(): void;
}

/** Lines in a file that is open for reading and appending, and that ends at `end`. */
export class FileLines implements Lines {
  readonly #file: number;
  readonly #name: string;
  #end: number;
  /** Every line goes through the same bytes: new ones for each would pile up until they are collected. */
  #bytes = Buffer.allocUnsafe(64 * 1024);

  constructor(file: number, name: string, end: number) {
    this.#file = file;
    this.#name = name;
    this.#end = end;
  }

  append(...parts: string[]): Place {
    // No UTF-16 unit takes more than three bytes.
    this.#makeRoom(parts.reduce((sum, part) => sum + 3 * part.length, 1));
    let length = 0;
    for (const part of parts) length += this.#bytes.write(part, length);
    this.#bytes[length] = lineFeed;
    return this.write(this.#bytes.subarray(0, length + 1));
  }

  /** One call of the system a line: whoever kills the process tears at most the last one. */
  write(bytes: Uint8Array): Place {
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new UsageError(`${this.#name} could not be written: ${why}`, 'Make room, or use another disk.');
    }
    const place = { start: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return place;
  }

  read({ start, length }: Place): string {
    this.#makeRoom(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file, this.#bytes, done, length - done, start + done);
      if (read === 0) throw new Error(`${this.#name} was cut off while it was in use`);
      done += read;
    }
    return this.#bytes.toString('utf8', 0, length);
  }

  close(): void {
    closeSync(this.#file);
  }

  #makeRoom(bytes: number): void {
    if (this.#bytes.length < bytes) this.#bytes = Buffer.allocUnsafe(2 * bytes);
  }
}

/** Lines of this run alone. The file, once there is one, has no name left: nothing stays behind, even after a kill. */
export class OwnLines implements Lines {
  #held: Map<number, Buffer> | null = new Map();
  #file: FileLines | null = null;
  #end = 0;

  append(...parts: string[]): Place {
    if (this.#file !== null) return this.#file.append(...parts);
    const bytes = Buffer.from(`${parts.join('')}\n`);
    const place = { start: this.#end, length: bytes.length };
    this.#held?.set(place.start, bytes);
    this.#end += bytes.length;
    if (this.#end > inMemory) this.#moveOut();
    return place;
  }

  read(place: Place): string {
    return this.#file?.read(place) ?? this.#held?.get(place.start)?.toString('utf8') ?? '';
  }

  close(): void {
    this.#file?.close();
  }

  /** Where no temporary file can be made, all stays in memory. */
  #moveOut(): void {
    const opened = openUnnamed();
    if (opened === null) return;
    this.#file = new FileLines(opened, 'the temporary folder', 0);
    for (const bytes of this.#held?.values() ?? []) this.#file.write(bytes);
    this.#held = null;
  }
}

function openUnnamed(): number | null {
  try {
    const folder = mkdtempSync(join(tmpdir(), 'rolefit-'));
    try {
      return openSync(join(folder, 'matches'), 'wx+', 0o600);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  } catch {
    return null;
  }
}
