// The head of an image file → its size, before anything unpacks it; unknown kinds and giants are refused.
import { InputError } from '../../model/errors.ts';
import { corruptError } from '../failure.ts';
import type { Input } from '../input.ts';

/** Pixels that the recogniser unpacks within the memory a file may take: an A4 page at 450 dpi has 20 million. */
const mostPixels = 20_000_000;

type Size = [width: number, height: number];

/**
 * Makes sure that the picture is of a kind the recogniser knows and not too large.
 * @throws InputError `unsupported`, `too-large` or `corrupt`.
 */
export function checkPicture({ bytes, name }: Input): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOf(buffer, name);
  if (size === null || size.some((side) => side < 1))
    throw corruptError(name, 'the head of the picture is broken');
  const [width, height] = size;
  if (width * height <= mostPixels) return;
  const hint = 'Save it at 300 dpi; more does not make it easier to read.';
  throw new InputError(
    'too-large',
    name,
    `${name} has ${width} × ${height} pixels, too many to recognise`,
    hint,
  );
}

function sizeOf(buffer: Buffer, file: string): Size | null {
  if (buffer.length < 8) return null;
  if (buffer.readUInt32BE(0) === 0x89504e47) return pngSize(buffer);
  if (buffer.readUInt16BE(0) === 0xffd8) return jpegSize(buffer);
  const order = buffer.toString('latin1', 0, 2);
  if (order === 'II' || order === 'MM') return tiffSize(buffer, order === 'II');
  const hint = 'Save it as PNG, JPEG, TIFF or PDF.';
  throw new InputError('unsupported', file, `${file} is an image of a kind that --ocr does not read`, hint);
}

function pngSize(buffer: Buffer): Size | null {
  return buffer.length < 24 ? null : [buffer.readUInt32BE(16), buffer.readUInt32BE(20)];
}

/** Walks the segments to the one that starts a frame (SOF), whichever way it is coded. */
function jpegSize(buffer: Buffer): Size | null {
  for (let at = 2; at + 9 < buffer.length; ) {
    if (buffer[at] !== 0xff) return null;
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return [buffer.readUInt16BE(at + 7), buffer.readUInt16BE(at + 5)];
    at += 2 + Math.max(2, buffer.readUInt16BE(at + 2));
  }
  return null;
}

/** Width (256) and height (257) in the first directory; of a file of many pages only the first is read. */
function tiffSize(buffer: Buffer, little: boolean): Size | null {
  const short = (at: number): number => (little ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at));
  const long = (at: number): number => (little ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > buffer.length) return null;
  const sides = new Map<number, number>();
  for (let index = 0; index < short(directory); index++) {
    const at = directory + 2 + index * 12;
    if (at + 12 > buffer.length) break;
    sides.set(short(at), short(at + 2) === 3 ? short(at + 8) : long(at + 8));
  }
  return [sides.get(256) ?? 0, sides.get(257) ?? 0];
}
