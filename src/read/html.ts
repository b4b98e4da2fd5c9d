// An HTML page or fragment → Document: its content as lines, with the job data embedded in it.
import type { Document } from '../model/document.ts';
import type { Limits } from '../model/limits.ts';
import { composeDocument } from './compose.ts';
import { decodeText, mendDoubleEncoding } from './encoding.ts';
import { corruptError } from './failure.ts';
import { noteHidden } from './hidden.ts';
import { unescapeOnce } from './html/fragment.ts';
import { selectContent } from './html/main-content.ts';
import { deepestElement, parsePage } from './html/page.ts';
import type { Input } from './input.ts';
import { parseJson } from './json-text.ts';
import { chooseLines } from './posting/choose.ts';
import { findJobPosting, readJobPosting } from './posting/json-ld.ts';

/**
 * Reads HTML: main content, not navigation; hidden elements are noted, not read.
 * @throws InputError `corrupt` for nesting without end, `too-large`.
 */
export async function readHtml(input: Input, limits: Limits): Promise<Document> {
  const source = unescapeOnce(mendDoubleEncoding(decodeText(input.bytes, declaredCharset(input.bytes))));
  const page = parsePage(source);
  if (page.tooDeep) throw corruptError(input.name, `its HTML nests deeper than ${deepestElement} elements`);
  const { lines, site } = selectContent(page);
  const job = findJobPosting(page.linkedData.map(parseJson));
  const posting = job === null ? null : readJobPosting(job);
  const visible = lines.map(({ line }) => line);
  return composeDocument(
    input,
    {
      format: 'html',
      mode: 'blocks',
      lines: posting === null ? visible : chooseLines(visible, posting),
      facts: posting?.facts ?? null,
      // A web site hides menus and dialogs all over the page; only a page of its own is worth a note.
      integrity: site ? [] : noteHidden([{ how: 'by its style', text: page.hidden.join(' ') }]),
    },
    limits,
  );
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^<>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{1,30})/i.exec(head)?.[1] ?? null;
}
