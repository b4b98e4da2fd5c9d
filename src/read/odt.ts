// An OpenDocument text → Document: header, body, footer.
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import { composeDocument } from './compose.ts';
import { corruptError } from './failure.ts';
import { noteHidden } from './hidden.ts';
import type { Input } from './input.ts';
import { OdtStyles } from './odt/styles.ts';
import { walkOdt } from './odt/walk.ts';
import { encryptedError } from './refused.ts';
import type { Zip } from './zip.ts';

/**
 * Reads an ODT.
 * @throws InputError `corrupt`, `encrypted` or `too-large`.
 */
export async function readOdt(zip: Zip, input: Input, limits: Limits): Promise<Document> {
  const { name: file } = input;
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest !== null && Buffer.from(manifest).includes('encryption-data')) throw encryptedError(file);
  const styles = new OdtStyles();
  const stylesPart = zip.read('styles.xml');
  const content = zip.read('content.xml');
  if (content === null) throw corruptError(file, 'it has no content.xml');
  const page = stylesPart === null ? null : walkOdt(stylesPart, file, limits, styles);
  const body = walkOdt(content, file, limits, styles);
  const hidden = [...(page?.hidden ?? []), ...body.hidden];
  return composeDocument(
    input,
    {
      format: 'odt',
      mode: 'blocks',
      lines: [...(page?.header ?? []), ...body.lines, ...(page?.footer ?? [])],
      integrity: noteHidden(hidden.map(([how, text]) => ({ how, text }))),
    },
    limits,
  );
}
