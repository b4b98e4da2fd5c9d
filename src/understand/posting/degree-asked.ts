// A clause in plain form → the degree it asks for: the lowest level that will do, its fields, "or equivalent".
import type { Span } from '../../model/source.ts';
import type { Degree, DegreeLevel } from '../../model/spec.ts';
import {
  anyDegree,
  degreeFields,
  degreeWords,
  equivalentWords,
  notDegree,
  refusedWords,
} from './degree-table.ts';

export interface DegreeFound extends Degree, Span {}

/** The degree that a clause asks for, or null when it names none or says that none is needed. */
export function findDegree(plain: string): DegreeFound | null {
  if (refusedWords.test(plain)) return null;
  const spans: { level: DegreeLevel; start: number; end: number }[] = [];
  for (const [level, pattern] of degreeWords) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const around = plain.slice(Math.max(0, start - 8), start + match[0].length + 14);
      if (!notDegree.test(around)) spans.push({ level, start, end: start + match[0].length });
    }
  }
  if (spans.length === 0) {
    for (const match of plain.matchAll(anyDegree)) {
      spans.push({
        level: 'bachelor',
        start: match.index,
        end: match.index + match[0].replace(/ (?:in|or|from|required|preferred)$/, '').length,
      });
    }
  }
  const lowest = lowestOf(spans);
  if (lowest === undefined) return null;
  const start = spans.reduce((first, span) => Math.min(first, span.start), lowest.start);
  const end = spans.reduce((last, span) => Math.max(last, span.end), lowest.end);
  return {
    level: lowest.level,
    fields: fieldsOf(plain, spans),
    equivalentOk: equivalentWords.test(plain),
    start,
    end,
  };
}

const order: readonly DegreeLevel[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'];

function lowestOf<Found extends { level: DegreeLevel }>(spans: readonly Found[]): Found | undefined {
  let lowest = spans[0];
  for (const span of spans) {
    if (lowest !== undefined && order.indexOf(span.level) < order.indexOf(lowest.level)) lowest = span;
  }
  return lowest;
}

/** Fields stand after the degree named last: "BS or MS in Computer Science or a related field". */
function fieldsOf(plain: string, spans: readonly Span[]): string[] {
  if (/\bmba\b/.test(plain) && spans.length === 1) return ['Business Administration'];
  for (const { end } of [...spans].sort((a, b) => b.end - a.end)) {
    const rest = plain.slice(end, end + 200);
    const lead = /\b(?:in|of) ?$/.test(plain.slice(0, end)) ? '' : degreeFields.lead.exec(rest)?.[0];
    if (lead === undefined) continue;
    const from = rest.slice(lead.length);
    const stop = from.search(degreeFields.end);
    const fields = (stop < 0 ? from : from.slice(0, stop))
      .split(/,|\/|\bor\b|\band\b(?! technology)/)
      .map((field) =>
        field
          .replace(/^\s*(?:an?|the|either|in)\s/, '')
          .replace(/-\s*$/, '')
          .trim(),
      )
      .filter(
        (field) =>
          field.length > 1 &&
          field.length < 50 &&
          !/\byears?\b/.test(field) &&
          !degreeFields.none.test(field),
      );
    if (fields.length > 0) return fields.map(titleCase);
  }
  return [];
}

function titleCase(field: string): string {
  return field.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
