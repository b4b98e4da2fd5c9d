// A span of a document's text → the place a person can look it up: line, page and the words themselves.
import { z } from 'zod';

/**
 * Where something was said. `start` and `end` are UTF-16 offsets into the text of the document as rolefit
 * read it, `line` and `page` count from 1, and `quote` is `text.slice(start, end)`.
 */
export const sourceSchema = z.object({
  line: z.int().min(1),
  page: z.int().min(1).nullable(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
});

export type Source = z.infer<typeof sourceSchema>;

/** Half-open range of UTF-16 offsets into a document's text. */
export interface Span {
  start: number;
  end: number;
}
