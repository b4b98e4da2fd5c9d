// An open file → its whole lines with their places, a piece of the file in memory at a time.
import { readSync } from 'node:fs';
import type { Place } from './lines.ts';

const pieceSize = 1 << 20;
const lineFeed = 10;

/** Every line that ends in a line feed; what stands after the last one is not a line. */
export function* splitLines(file: number): Iterable<Place & { text: string }> {
  const piece = Buffer.allocUnsafe(pieceSize);
  let rest: Buffer[] = [];
  let start = 0;
  for (let at = 0; ; ) {
    const read = readSync(file, piece, 0, pieceSize, at);
    if (read === 0) return;
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0 && end < read; end = piece.indexOf(lineFeed, from)) {
      const line = Buffer.concat([...rest, piece.subarray(from, end)]);
      yield { text: line.toString('utf8'), start, length: line.length + 1 };
      start += line.length + 1;
      from = end + 1;
      rest = [];
    }
    rest.push(Buffer.from(piece.subarray(from, read)));
    at += read;
  }
}
