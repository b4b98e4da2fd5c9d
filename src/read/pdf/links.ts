// The link annotations of an open page → their targets and the areas they cover on the page as shown.
import { type Engine, readString } from './engine.ts';
import { type PageFrame, showBox } from './frame.ts';
import type { PageContent } from './page.ts';

/** A page with more links than this is no resume; the rest is left out. */
const maxLinks = 500;

/** Reads the links that lead out of the document. */
export function readLinks(
  engine: Engine,
  document: number,
  page: number,
  frame: PageFrame,
): PageContent['links'] {
  const { call, scratch } = engine;
  const links: PageContent['links'] = [];
  engine.memory().ints[scratch >> 2] = 0;
  while (links.length < maxLinks && call.FPDFLink_Enumerate(page, scratch, scratch + 4) !== 0) {
    const link = engine.memory().ints[(scratch >> 2) + 1] ?? 0;
    const action = call.FPDFLink_GetAction(link);
    if (action === 0) continue;
    const target = readString(engine, (buffer, size) =>
      call.FPDFAction_GetURIPath(document, action, buffer, size),
    );
    const area = scratch + 16;
    if (target === '' || call.FPDFLink_GetAnnotRect(link, area) === 0) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = engine
      .memory()
      .floats.subarray(area >> 2, (area >> 2) + 4);
    links.push({ target, ...showBox(frame, left, bottom, right, top) });
  }
  return links;
}
