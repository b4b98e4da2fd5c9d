import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/model/limits.ts';
import { readDocument } from '../../src/read/document.ts';
import { paintPages } from '../../src/read/ocr/paint-pages.ts';
import { put, writePdf } from './pdf-writer.ts';
import { wordsOf } from './reading.ts';

const scanFile = resolve(import.meta.dirname, '../../fixtures/broken/scan.pdf');
const scan = readFileSync(scanFile);
const source = (path: string) => pathToFileURL(resolve(import.meta.dirname, '../../src', path)).href;
const read = (name: string, bytes: Uint8Array, ocr = true) =>
  readDocument({ name, bytes }, defaultLimits, { ocr });

/** The head of a PNG that claims this size. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.write('\x89PNG\r\n\x1a\n', 'latin1');
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

describe('without --ocr', () => {
  it.each([
    ['scan.pdf', scan],
    ['photo.png', pngHead(100, 100)],
  ])('%s is an error that says how to switch it on', async (name, bytes) => {
    await expect(read(name, bytes, false)).rejects.toMatchObject({
      code: 'no-text',
      hint: expect.stringContaining('--ocr'),
    });
  });
});

describe('readScan', () => {
  it('reads a scanned page, with places and how sure it is', async () => {
    const document = await read('scan.pdf', scan);
    expect(wordsOf(document)).toEqual(expect.arrayContaining(['Hana Vrbova', 'EXPERIENCE', 'SKILLS']));
    expect(document.text).toContain('Office Manager, Platte River Dental Group');
    expect(document).toMatchObject({ format: 'pdf', pages: 1, warnings: [{ code: 'ocr' }] });
    expect(document.warnings[0]?.confidence).toBeGreaterThan(0.8);
    expect(document.lines[0]).toMatchObject({ page: 1, x: expect.any(Number), size: expect.any(Number) });
    expect(document.text.slice(document.lines[0]?.start, document.lines[0]?.end)).toBe('Hana Vrbova');
  });

  it('leaves a PDF with text alone, and says nothing of pictures', async () => {
    const document = await read('cv.pdf', writePdf([put('Oda Lindqvist', 50, 700)]));
    expect(document).toMatchObject({ text: 'Oda Lindqvist', warnings: [] });
  });

  it('reads an image file', async () => {
    const document = await read('photo.png', greyPng(await pageOf(scan)));
    expect(document).toMatchObject({ format: 'image', pages: 1 });
    expect(document.text).toContain('Office Manager, Platte River Dental Group');
  });

  it.each([
    ['giant.png', pngHead(50_000, 50_000), 'too-large'],
    ['odd.png', pngHead(0, 10), 'corrupt'],
    ['cut.jpg', Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1'), 'corrupt'],
    ['cut.tif', Buffer.from('II*\x00\xff\xff\xff\xff', 'latin1'), 'corrupt'],
    ['cut.png', pngHead(10, 10), 'corrupt'],
    ['a.gif', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), 'unsupported'],
    ['blank.png', greyPng({ width: 60, height: 60, pixels: Buffer.alloc(3600, 255) }), 'no-text'],
  ])('refuses %s', async (name, bytes, code) => {
    await expect(read(name, bytes)).rejects.toMatchObject({ code, hint: expect.stringMatching(/\w/) });
  });

  it('needs no network and writes no file', () => {
    const offline = `import net from 'node:net';
      net.Socket.prototype.connect = globalThis.fetch = () => { throw new Error('network'); };`;
    const script = `
      const { readDocument } = await import(${JSON.stringify(source('read/document.ts'))});
      const { defaultLimits } = await import(${JSON.stringify(source('model/limits.ts'))});
      const bytes = (await import('node:fs')).readFileSync(${JSON.stringify(scanFile)});
      const document = await readDocument({ name: 'scan.pdf', bytes }, defaultLimits, { ocr: true });
      console.log(document.lines.length);`;
    const folder = mkdtempSync(join(tmpdir(), 'rolefit-ocr-'));
    const preload = `--import=data:text/javascript,${encodeURIComponent(offline)}`;
    writeFileSync(join(folder, 'read.mjs'), script);
    const said = execFileSync(process.execPath, [preload, 'read.mjs'], { cwd: folder });
    expect(Number(said)).toBeGreaterThan(5);
    expect(readdirSync(folder)).toEqual(['read.mjs']);
    rmSync(folder, { recursive: true });
  });
});

interface Picture {
  width: number;
  height: number;
  pixels: Buffer;
}

/** The only page of the scan, in grey. */
async function pageOf(bytes: Uint8Array): Promise<Picture> {
  for await (const image of paintPages({ name: 'scan.pdf', bytes }, defaultLimits, null)) {
    const [, width, height] =
      /^P5\n(\d+) (\d+)\n255\n/.exec(Buffer.from(image.bytes).toString('latin1', 0, 40)) ?? [];
    const pixels = Buffer.from(image.bytes).subarray(-Number(width) * Number(height));
    return { width: Number(width), height: Number(height), pixels };
  }
  throw new Error('no page');
}

function greyPng({ width, height, pixels }: Picture): Buffer {
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y++) rows.push(Buffer.from([0]), pixels.subarray(y * width, (y + 1) * width));
  const head = pngHead(width, height).subarray(8, 29);
  head[16] = 8; // bits; colour type 0 is grey
  const chunks = [
    head.subarray(4),
    Buffer.concat([Buffer.from('IDAT'), deflateSync(Buffer.concat(rows))]),
    Buffer.from('IEND'),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks.map(chunkOf)]);
}

function chunkOf(typed: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(typed.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
