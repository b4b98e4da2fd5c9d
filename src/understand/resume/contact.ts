// Text of a resume → where it tells how to reach somebody or who they are in private: spans to blank, lines to drop.
import type { Span } from '../../model/source.ts';

/** A sign that a pattern cannot do without, which is quicker to look for, and the pattern. */
const reachPatterns: readonly [RegExp, RegExp][] = [
  [
    /@/,
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?@\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  ],
  [/:\/\/|www\.|mailto:|tel:/i, /(?:https?:\/\/|www\.|mailto:|tel:)[^\s|•·,;)\]]+/giu],
  [
    /\.(?:com|org|net|io|me|co|app|de)\//i,
    /(?<![\p{L}\p{N}.])(?:linkedin|github|gitlab|bitbucket|twitter|facebook|instagram|xing|stackoverflow|behance|dribbble|medium|youtube|kaggle|orcid|researchgate|scholar\.google|bsky|t|wa|fb|x)\.(?:com|org|net|io|me|co|app|de)\/[^\s|•·,;)\]]*/giu,
  ],
  [/\+\s?\d/, /(?<![\p{L}\p{N}])\+\s?\d[\d\s().*–-]{6,20}[\d*]/gu],
  [
    /\d{3}[ .-]\d{4}/,
    /(?=[(+ .\d-])(?<![\p{L}\p{N}])\(?\+?\d{0,3}\)?[ .-]?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu,
  ],
  [/\(\d{3}\)/, /(?<![\p{L}\p{N}])\(\d{3}\)\s?\d{3}-?\d{4}(?!\d)/gu],
  [/\d{10}/, /(?<![\p{L}\p{N}./-])\d{10,13}(?![\p{L}\p{N}./-])/gu],
  // A local number has too few digits to be known inside a sentence; alone between separators it is one.
  [/\d{3}[ .-]\d{4}/, /(?<=^|[|•·\t,;]\s?)\d{3}[ .-]\d{4}(?=\s?(?:$|[|•·\t,;]))/gmu],
  // House number, name and kind of street: "12 Java Street" is where somebody lives. Nothing but an end or a sign may follow.
  [
    /\d\s\p{Lu}/u,
    /(?<![\p{L}\p{N}.,$-])\d{1,5}[a-z]?\s(?:\p{Lu}[\p{L}.'’]*\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Way|Boulevard|Blvd|Place|Pl|Park|Square|Close|Terrace|Crescent|Gardens|Row|Hill|Circle|Cir|Parkway|Pkwy|Highway|Hwy)\.?(?=\s*(?:$|[,|•·\t;#]))/gmu,
  ],
  [/@/, /(?<=^|[|•·\t]\s?)@[\p{L}\p{N}_]{3,30}(?=\s?(?:$|[|•·\t]))/gmu],
];

/** What a private line opens with, in several languages; the whole line is left out. */
const privateLabel =
  /^[^\p{L}\p{N}]{0,3}(?:date of birth|d\.?o\.?b\b|birth ?date|born\b|place of birth|gender|sex\s?:|marital status|civil status|nationality|citizenship\s?:|religion\s?:|caste\s?:|passport|visa status|visa\s?:|father['’]?s? name|mother['’]?s? name|spouse|children\s?:|(?:permanent |current |present |postal |home |mailing )?address\s?[:-]|current location|height\s?:|weight\s?:|blood group|age\s?:|photo\s?:|pan (?:no|card)|aadhaar|national id|\p{L}+ id no|social security (?:no|number)|ssn\b|driving licen[cs]e\s?[:=]|driver['’]?s licen[cs]e\s?:|geburtsdatum|geboren|geburtsort|familienstand|staatsangehörigkeit|anschrift|adresse\s?:|n[ée]e?\s?(?:\(e\))? le|nationalité|situation familiale|fecha de nacimiento|nacionalidad|estado civil|direcci[óo]n\s?:|data di nascita|nazionalità|indirizzo|geboortedatum)(?!\p{L})/iu;

/** A way to reach somebody with a colon, a slash or the number itself behind it. */
const reachLabel =
  /^[^\p{L}\p{N}]{0,3}(?:phone|mobile|tel|telephone|telefon|téléphone|teléfono|cell|e-?mail|fax|skype|linkedin|github|gitlab|website|homepage|twitter|facebook|instagram|quora|youtube|portfolio)\s?(?:no\.?\s?|number\s?)?[:/#@+(]/iu;

/** Names of places to be found at, alone on a line: a row of profile links, not skills. */
const profileHost =
  /^(?:linkedin|github|gitlab|bitbucket|twitter|x|facebook|instagram|xing|stack ?overflow|behance|dribbble|medium|youtube|kaggle|orcid|research ?gate|google scholar|quora|skype|email|phone|mobile|website|home ?page)[:/\s]*$/i;

/** Spans of e-mail addresses, telephone numbers, links and handles. Linear: every pattern has bounded repeats. */
export function findReachSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (const [sign, pattern] of reachPatterns) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      if (match[0].trim()) spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

/** Whether a line tells of a private person or is left with little once its reach spans are blank. */
export function isContactLine(written: string, blanked: string): boolean {
  const trimmed = written.trim();
  if (trimmed === '') return false;
  if (trimmed.length < 140 && (privateLabel.test(trimmed) || reachLabel.test(trimmed))) return true;
  if (profileHost.test(trimmed)) return true;
  if (written === blanked) return false;
  const left = blanked.replace(/[^\p{L}]+/gu, ' ').trim();
  const lost = written.replace(/[^\p{L}\p{N}]/gu, '').length - blanked.replace(/[^\p{L}\p{N}]/gu, '').length;
  return lost >= 5 && (left.length < 25 || lost > left.length * 0.6);
}
