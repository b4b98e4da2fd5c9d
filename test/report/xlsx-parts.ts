// XLSX bytes → the XML parts in them by name, read by another library than the one that wrote them.
import { fromBuffer } from 'yauzl';

export function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, string>();
      zip.on('end', () => resolve(parts));
      zip.on('error', reject);
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** The sheets and texts of a workbook, one element a line, for a golden that people can read. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const parts = [...(await partsOf(bytes))].filter(([name]) => /worksheets|sharedStrings|core/.test(name));
  return parts
    .map(([name, xml]) => `${name}\n${xml.replaceAll(/(?<=>)(?=<(?:row|si|dc))/g, '\n')}\n`)
    .join('\n');
}
