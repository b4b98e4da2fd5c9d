// Advice → what a candidate reads in a terminal: where the resume stands, what could be said better, what could not.
import type { Advice, Edit, Reach, Rest } from '../model/advice.ts';
import { goalsOf } from './advice-goals.ts';
import { escapeLine } from './escape.ts';
import { cut, pad, wrap } from './layout.ts';
import { machineLines } from './machine-text.ts';
import type { ReportOptions } from './options.ts';
import { type Paint, paintFor } from './paint.ts';

const barWidth = 24;
/** Edits and gaps that are shown of each kind; the others are small, and counted. */
const mostShown = 8;

/** Text for people; lines fit `options.width` but for words longer than that. */
export function renderAdvice(advice: Advice, options: Pick<ReportOptions, 'color' | 'width'>): string {
  const paint = paintFor(options.color);
  const page = { advice, paint, width: options.width - 2 };
  const lines = [
    ...heading(page),
    ...gateLines(page),
    ...goalsOf(advice).flatMap(({ title, text }) => [
      '',
      paint.bold(title),
      ...text.flatMap((line) => wrap(line, page.width)),
    ]),
    ...editLines(page, 'shown', 'Show it better: it is on the paper'),
    ...editLines(page, 'related', 'You may have it: the paper does not say so'),
    ...restLines(page),
    ...unsaidLines(page),
    ...machineLines(advice.machines, paint, page.width),
    '',
    ...said(
      page,
      'Write only what is true. Points are those of this same resume scored again with the edit made; edits overlap, so together they may bring less than their sum. A score is an aid to reading, not a decision.',
    ),
  ];
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}

interface Page {
  advice: Advice;
  paint: Paint;
  width: number;
}

function heading(page: Page): string[] {
  const { advice, paint, width } = page;
  const { score, band, ceiling, most, job } = advice;
  const now = { score, band, edits: [] };
  const lines = ['', paint.bold(escapeLine(job.title ?? job.file)), cut(escapeLine(advice.file), width), ''];
  lines.push(bar(now, 'now', paint));
  if (ceiling.score > score) lines.push(bar(ceiling, 'ceiling', paint));
  if (most.score > ceiling.score) lines.push(bar(most, 'at most', paint));
  return [...lines, ...said(page, figuresText(advice))];
}

// Notes that say that dates are missing: what those would bring is known to nobody but the person.
const undated = new Set(['no-dates', 'undated-roles']);

function figuresText({ score, ceiling, most, machines }: Advice): string {
  const lacksDates = machines.some(({ code }) => undated.has(code));
  const told = [];
  if (ceiling.score > score)
    told.push('Ceiling: what is on the paper, all of it shown as well as it honestly can be.');
  else if (!lacksDates) told.push('What is on the paper is shown as well as it can be for this posting.');
  if (most.score > ceiling.score) told.push('At most: if you also have what lies near to it, and say so.');
  if (lacksDates)
    told.push(
      'Roles without dates are counted as they stand; what their dates would bring is in none of these figures.',
    );
  return told.join(' ');
}

function bar({ score, band }: Reach, label: string, paint: Paint): string {
  const filled = Math.round((score / 100) * barWidth);
  const drawn = paint.band(band, '█'.repeat(filled)) + paint.dim('░'.repeat(barWidth - filled));
  return `${pad(label, 8)}${paint.bold(pad(score.toFixed(1), 6, 'end'))}  ${drawn}  ${paint.band(band, `${band} fit`)}`;
}

/** Dim lines of plain text. */
const said = ({ paint, width }: Page, text: string, hang = 0): string[] =>
  wrap(text, width - hang).map((line) => ' '.repeat(hang) + paint.dim(line));

function gateLines(page: Page): string[] {
  const { advice, paint, width } = page;
  return advice.gates.flatMap(({ name, edits }) => {
    const helps =
      edits === null
        ? 'No edit changes this: if you have it, the paper has to say so.'
        : `If true, this meets it: ${edits.join(', ')} below.`;
    const text = `Knock-out not met: ${escapeLine(name)}. It may decide whatever the score is. ${helps}`;
    return [
      '',
      ...wrap(text, width - 2).map((line, index) => paint.warn(`${index === 0 ? '!' : ' '} ${line}`)),
    ];
  });
}

function editLines(page: Page, basis: Edit['basis'], title: string): string[] {
  const { advice, paint, width } = page;
  const edits = advice.edits.filter((edit) => edit.basis === basis);
  if (edits.length === 0) return [];
  const rows = edits.slice(0, mostShown).flatMap((edit) => {
    const gain = paint.status('met', pad(`+${edit.gain.toFixed(1)}`, 6, 'end'));
    const [first = '', ...rest] = wrap(escapeLine(edit.text) + place(edit), width - 13);
    return [`${pad(edit.id, 4)}${gain}  ${first}`, ...rest.map((line) => `${' '.repeat(12)}${line}`)];
  });
  return ['', paint.bold(title), ...rows, ...more(page, edits.length)];
}

function place({ source }: Edit): string {
  if (source === null) return '';
  return ` (${source.page === null ? '' : `page ${source.page}, `}line ${source.line})`;
}

function more(page: Page, count: number): string[] {
  return count <= mostShown
    ? []
    : said(page, `and ${count - mostShown} more, smaller ones (--format json lists all)`, 4);
}

function restLines(page: Page): string[] {
  const { rest } = page.advice;
  const absent = rest.filter(({ cause }) => cause === 'absent');
  const fixed = rest.filter(({ cause }) => cause !== 'absent' && cause !== 'role');
  const roles = rest.filter(({ cause }) => cause === 'role');
  const inRoles = Math.round(roles.reduce((sum, { lost }) => sum + lost * 10, 0)) / 10;
  return [
    ...block(page, 'Not on paper', absent, ({ text }) => text),
    ...(absent.length === 0
      ? []
      : said(
          page,
          'If you have done it, write in which role. If not, it is something to learn, not to write.',
          8,
        )),
    ...block(page, 'What editing cannot change', fixed, ({ cause, name, text }) =>
      cause === 'work' ? text : `${name}: ${text}`,
    ),
    ...(inRoles > 0
      ? rows(
          page,
          inRoles,
          `How long, how lately and in what kind of role something was used (${counted(roles.length, 'requirement')}).`,
        )
      : []),
  ];
}

function block(page: Page, title: string, rest: readonly Rest[], textOf: (one: Rest) => string): string[] {
  if (rest.length === 0) return [];
  const shown = rest.slice(0, mostShown).flatMap((one) => rows(page, one.lost, textOf(one)));
  return ['', page.paint.bold(title), ...shown, ...more(page, rest.length)];
}

function rows({ paint, width }: Page, lost: number, text: string): string[] {
  const [first = '', ...rest] = wrap(escapeLine(text), width - 9);
  const points = paint.status('missing', pad(`−${lost.toFixed(1)}`, 6, 'end'));
  return [`${points}  ${first}`, ...rest.map((line) => `${' '.repeat(8)}${line}`)];
}

function unsaidLines(page: Page): string[] {
  const { unsaid } = page.advice;
  if (unsaid.length === 0) return [];
  const lines = unsaid.slice(0, mostShown).flatMap(({ name, text }) => {
    const [first = '', ...rest] = wrap(`${cut(escapeLine(name), 100)}: ${text}`, page.width - 2);
    return [`${page.paint.status('unknown', '?')} ${first}`, ...rest.map((line) => `  ${line}`)];
  });
  return [
    '',
    page.paint.bold('Left open by the paper; it counts neither way'),
    ...lines,
    ...more(page, unsaid.length),
  ];
}

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;
