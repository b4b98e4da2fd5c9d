// Edits of where somebody lives and how to reach them: streets and handles that are called like tools among them.
import type { Change } from './change.ts';
import { type Edit, withEach } from './edit.ts';
import { behindName, headEnd, rewriteLines, type Subject } from './subject.ts';

const streets = [
  '48 Larkspur Avenue, Dayton, OH 45402',
  '12 Java Street, Brooklyn, NY 11222',
  '7 Oracle Park, Phoenix, AZ 85004',
  '3 Swift Court, Reading RG1 4QD',
  'Flat 2, 19 Ruby Lane, Leeds LS6 2AB',
  '5 Rue de la République, 69002 Lyon',
];
const phones = ['+44 7700 900123', '(602) 555-0142', '+91 98765 43210'];
const handles = [
  'hartmann.emily@example.com',
  'rubyswift@example.org',
  'java.python@example.net',
  'golang_girl89@example.com',
];

const street =
  /(?<![\p{L}\p{N}])\d{1,5}\s(?:\p{Lu}[\p{L}.]*\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Boulevard|Blvd|Place|Park)(?![\p{L}])\.?/u;
const phone = /(?<![\p{L}\p{N}])\(?\+?\d{0,3}\)?[ .-]?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/u;
const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;

/** In place of the first that stands in the head, else on a line of its own. */
function replaceIn(pattern: RegExp): (subject: Subject, value: string) => Change[] {
  return (subject, value) => {
    const found = rewriteLines(
      subject.document,
      (line) => line.replace(pattern, (old) => (old.startsWith(' ') ? ` ${value}` : value)),
      0,
      headEnd(subject),
    );
    return found.length > 0 ? found.slice(0, 1) : [behindName(subject, value)];
  };
}

export const reachEdits: readonly Edit[] = [
  withEach('address', 'another street, town and postal code', streets, replaceIn(street)),
  withEach('phone', 'another telephone number', phones, replaceIn(phone)),
  withEach('e-mail', 'another e-mail address', handles, replaceIn(mail)),
];
