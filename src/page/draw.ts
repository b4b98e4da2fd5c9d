// Markup → the document. The one place where HTML is set; a policy lets no other script do it.
import { htmlOf, type Markup } from '../report/html/markup.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): {
    createHTML(html: string): string;
  };
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes;
  }
}

const policy = window.trustedTypes?.createPolicy('rolefit', { createHTML: (html) => html });

/** Replaces what is in an element. Only `markup` makes Markup, and it escapes every text. */
export function draw(element: Element, content: Markup): void {
  const html = htmlOf(content);
  element.innerHTML = policy === undefined ? html : policy.createHTML(html);
}

/** The element of an id that the page was written with. */
export function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no #${id}`);
  return element;
}
