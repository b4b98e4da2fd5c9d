// Content streams in → the bytes of a small valid PDF: the tests draw their own pages.
import { deflateSync } from 'node:zlib';

interface PageOptions {
  /** Objects of link annotations, without `obj` and `endobj`. */
  annotations?: string[];
  rotate?: number;
  deflate?: boolean;
  /** Extra entries of the resource dictionary. */
  resources?: string;
}

/** Fonts: /F1 Helvetica, /F2 Helvetica-Bold, /F3 ZapfDingbats, /F4 FontAwesome (drawn as Helvetica). */
const fonts = ['Helvetica', 'Helvetica-Bold', 'ZapfDingbats', 'FontAwesome'];

/** One PDF of A4-like pages (595 × 842), a content stream each. */
export function writePdf(streams: string[], options: PageOptions = {}): Uint8Array {
  const objects: (string | Buffer)[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const fontEntries = fonts.map((name, index) => {
    objects.push(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`);
    return `/F${index + 1} ${objects.length} 0 R`;
  });
  const annotations = (options.annotations ?? []).map((annotation) => {
    objects.push(annotation);
    return `${objects.length} 0 R`;
  });
  const kids = streams.map((stream) => {
    const data = options.deflate ? deflateSync(stream) : Buffer.from(stream, 'latin1');
    const filter = options.deflate ? ' /Filter /FlateDecode' : '';
    objects.push(
      Buffer.concat([
        Buffer.from(`<< /Length ${data.length}${filter} >>\nstream\n`),
        data,
        Buffer.from('\nendstream'),
      ]),
    );
    const content = objects.length;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${options.rotate ?? 0} /Contents ${content} 0 R ` +
        `/Resources << /Font << ${fontEntries.join(' ')} >> ${options.resources ?? ''} >> /Annots [${annotations.join(' ')}] >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return assemble(objects);
}

/** A line of text: left edge, baseline from the bottom, size and font. */
export function put(text: string, x: number, y: number, size = 10, font = 'F1'): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET\n`;
}

/** Objects 1, 2, 3 … without `obj` and `endobj`, the first the catalogue → a PDF. */
export function assemble(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(body),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
