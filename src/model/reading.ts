// How a file is to be read beyond the ordinary, and what a second reader makes of it.

/** Ways of reading that cost more and are off unless asked for. */
export interface ReadOptions {
  /** Recognise letters in pictures: scanned pages of a PDF, image files. */
  ocr?: boolean;
  /** Read the file a second time as ordinary software does, and compare (`Document.second`). */
  second?: boolean;
}

/** A place where two readers see different words; null where one of them sees nothing. */
export interface ReadingDifference {
  /** Line in the text of the reader that saw the words (the first, if both did something with them). */
  line: number;
  /** True when `line` counts in the second reader's text, because the first saw nothing. */
  inSecond: boolean;
  first: string | null;
  second: string | null;
}

/** What ordinary software reads in the file. */
export interface SecondReading {
  schema: 'rolefit.second-reader/1';
  reader: 'pdf-parse' | 'mammoth';
  /** Words of the first reader, and how many of them the second sees too. */
  words: number;
  shared: number;
  /** The first of the differences, in the order of the first text and then of the second. */
  differences: ReadingDifference[];
  /** Differences beyond those listed. */
  more: number;
  text: string;
}
