// A reason in → the signal that PDFium has to read what the text core does not.

/** Thrown inside the core only; `reason` is one of a few words that the comparison with PDFium counts. */
export class HandOver extends Error {
  readonly reason: string;
  constructor(reason: string) {
    super(`Left to PDFium: ${reason}`);
    this.reason = reason;
  }
}
