import { beforeAll, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/model/limits.ts';
import { discardEngine, openEngine } from '../../../src/read/pdf/engine.ts';
import { readPages } from '../../../src/read/pdf/file.ts';
import { assemble } from '../pdf-writer.ts';

/** A page in a font that is neither in the file nor one of the standard ones: PDFium bends a stand-in instead. */
function standIn(colour: string, widths: string): Uint8Array {
  const stream = `BT ${colour} rg /F1 12 Tf 72 700 Td (Brightwater Logistics, warehouse lead) Tj ET`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /Font /Subtype /TrueType /BaseFont /Quillan /Encoding /WinAnsiEncoding ${widths} /FontDescriptor 6 0 R >>`,
    '<< /Type /FontDescriptor /FontName /Quillan /Flags 32 /StemV 80 /ItalicAngle 0 /Ascent 750 /Descent -250 /FontBBox [0 -250 1000 750] >>',
  ]);
}

async function readWithEngine(bytes: Uint8Array): Promise<string> {
  const pages = readPages(await openEngine(), { name: 'a.pdf', bytes }, defaultLimits);
  // Addresses of objects are no part of what is read.
  return JSON.stringify(pages, (key, value) => (key === 'object' ? 0 : value));
}

const plain = standIn('0 0 0', '');
/** White on white is painted to see whether it shows. */
const painted = standIn('1 1 1', `/FirstChar 32 /LastChar 126 /Widths [${'900 '.repeat(95)}]`);

beforeAll(discardEngine);

test('a file in stand-in fonts comes out the same whatever was read before it', async () => {
  const alone = await readWithEngine(plain);
  await readWithEngine(painted);
  expect(await readWithEngine(plain)).toBe(alone);
});
