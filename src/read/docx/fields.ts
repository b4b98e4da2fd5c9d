// Field characters of a paragraph (`w:fldChar`) → which text is code and which is the result a person sees.
import type { Paragraph } from './paragraph.ts';

interface Field {
  code: string;
  stage: 'code' | 'result';
}

const linkCode = /\bHYPERLINK\s{1,10}"([^"]{1,2000})"/;

/** The open fields, innermost last. */
export class Fields {
  readonly #open: Field[] = [];
  #inInstruction = false;

  /** True while text belongs to the code of any open field. */
  get inCode(): boolean {
    return this.#inInstruction || this.#open.some((field) => field.stage === 'code');
  }

  mark(type: string | undefined, paragraph: Paragraph | undefined): void {
    const field = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ code: '', stage: 'code' });
    else if (type === 'separate' && field !== undefined) {
      field.stage = 'result';
      const target = linkCode.exec(field.code)?.[1];
      if (target !== undefined) paragraph?.startLink(target);
    } else if (type === 'end') {
      if (field !== undefined && linkCode.test(field.code)) paragraph?.endLink();
      this.#open.pop();
    }
  }

  openCode(): void {
    this.#inInstruction = true;
  }

  closeCode(): void {
    this.#inInstruction = false;
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined && field.code.length < 4000) field.code += text;
  }
}
