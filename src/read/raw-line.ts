// The vocabulary between a format's reader and lines.ts: one visual line with what the format says of it.

/** A link inside a line; offsets into the line's text. */
export interface RawLink {
  target: string;
  start: number;
  end: number;
}

/** One line as a reader found it; `text` may still hold indent and a typed list marker. */
export interface RawLine {
  text: string;
  heading: number | null;
  /** Depth of the list item that opens here, where the format itself has lists. */
  bullet: number | null;
  continues: boolean;
  gapBefore: boolean;
  bold: boolean;
  size: number | null;
  links: RawLink[];
}

/** A line with nothing said of it but what is given. */
export function rawLine(text: string, attributes: Partial<Omit<RawLine, 'text'>> = {}): RawLine {
  return {
    text,
    heading: null,
    bullet: null,
    continues: false,
    gapBefore: false,
    bold: false,
    size: null,
    links: [],
    ...attributes,
  };
}
