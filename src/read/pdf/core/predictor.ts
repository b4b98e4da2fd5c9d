// Unpacked bytes and a stream's predictor parameters → the bytes before prediction.
import { HandOver } from './hand-over.ts';

/** Cross-reference tables are stored with PNG's predictors; TIFF's is for pictures and is handed over. */
export function undoPredictor(
  bytes: Uint8Array,
  ask: (key: string, otherwise: number) => number,
): Uint8Array {
  const predictor = ask('Predictor', 1);
  if (predictor < 2) return bytes;
  if (predictor < 10) throw new HandOver('predictor');
  const bitsAPixel = ask('Colors', 1) * ask('BitsPerComponent', 8);
  const width = Math.ceil((bitsAPixel * ask('Columns', 1)) / 8);
  const step = Math.max(1, bitsAPixel >> 3);
  if (!(width > 0 && width < 1e6)) throw new HandOver('predictor');
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (width + 1);
    undoRow(bytes.subarray(from, from + width + 1), out, row * width, width, step);
  }
  return out.subarray(0, Math.max(0, bytes.length - rows));
}

function undoRow(row: Uint8Array, out: Uint8Array, start: number, width: number, step: number): void {
  const kind = row[0] ?? 0;
  if (kind > 4) throw new HandOver('predictor');
  for (let index = 0; index < row.length - 1; index += 1) {
    const at = start + index;
    const left = index >= step ? (out[at - step] ?? 0) : 0;
    const above = start >= width ? (out[at - width] ?? 0) : 0;
    const corner = index >= step && start >= width ? (out[at - width - step] ?? 0) : 0;
    out[at] = (row[index + 1] ?? 0) + guess(kind, left, above, corner);
  }
}

function guess(kind: number, left: number, above: number, corner: number): number {
  if (kind === 0) return 0;
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
