// Advice → what a candidate reads in a terminal: where the resume stands, what could be said better, what could not.
import type { Advice, Edit, MachineNote, Reach, Rest, Threshold } from '../model/advice.ts';
import { escapeLine } from './escape.ts';
import { failureText } from './failure-text.ts';
import { cut, pad, wrap } from './layout.ts';
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
    ...advice.thresholds.flatMap((threshold) => thresholdLines(page, threshold)),
    ...editLines(page, 'shown', 'Show it better: it is on the paper'),
    ...editLines(page, 'related', 'You may have it: the paper does not say so'),
    ...restLines(page),
    ...unsaidLines(page),
    ...machineLines(page),
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
  const told =
    ceiling.score > score
      ? 'Ceiling: what is on the paper, all of it shown as well as it honestly can be.'
      : 'What is on the paper is shown as well as it can be: this is its ceiling for this posting.';
  const also =
    most.score > ceiling.score ? ' At most: if you also have what lies near to it, and say so.' : '';
  return [...lines, ...said(page, told + also)];
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
        : `If it is true: ${edits.join(', ')} below.`;
    const text = `Knock-out not met: ${escapeLine(name)}. It may decide whatever the score is. ${helps}`;
    return [
      '',
      ...wrap(text, width - 2).map((line, index) => paint.warn(`${index === 0 ? '!' : ' '} ${line}`)),
    ];
  });
}

function thresholdLines(page: Page, { band, at, reach, shown, smallest }: Threshold): string[] {
  const { advice, paint, width } = page;
  const head = ['', paint.bold(`To reach ${band === null ? at : `${band} (${at})`}`)];
  if (reach === null) {
    const { score } = advice.most;
    const all =
      advice.edits.length === 0 ? 'There is no edit to make.' : `All edits come to ${score.toFixed(1)}.`;
    return [...head, ...wrap(`Editing does not get there. ${all}`, width)];
  }
  if (reach.edits.length === 0) return [...head, `The resume is there already: ${advice.score.toFixed(1)}.`];
  const least = smallest ? '' : ' Fewer may be enough: there are too many to try all.';
  const isShown = shown !== null && shown.edits.join() === reach.edits.join();
  const ways = [
    ...(shown === null ? [] : [`By what is on the paper: ${wayText(shown)}.`]),
    ...(isShown ? [] : [`By what you may have as well: ${wayText(reach)}.`]),
  ];
  return [...head, ...ways.flatMap((way, index) => wrap(index === 0 ? way + least : way, width))];
}

/** "e1 and e5 come to 62.1; one of them alone is not enough" */
function wayText({ edits, score }: Reach): string {
  const last = edits.at(-1) ?? '';
  if (edits.length === 1) return `${last} alone comes to ${score.toFixed(1)}`;
  return `${edits.slice(0, -1).join(', ')} and ${last} come to ${score.toFixed(1)}`;
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
          `How long, how lately and in what kind of role something was used (${roles.length} ${roles.length === 1 ? 'requirement' : 'requirements'}).`,
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
    page.paint.bold('What the paper does not say; it counts neither for nor against'),
    ...lines,
    ...more(page, unsaid.length),
  ];
}

function machineLines(page: Page): string[] {
  const { machines } = page.advice;
  if (machines.length === 0) return [];
  return [
    '',
    page.paint.bold('How programs read this file'),
    ...machines.flatMap((note) => noteLines(page, note)),
  ];
}

function noteLines({ paint, width }: Page, { message, advice }: MachineNote): string[] {
  const mark = advice === null ? paint.status('met', '✓') : paint.warn('!');
  const [first = '', ...rest] = wrap(
    escapeLine(advice === null ? message : `${message} ${advice}`),
    width - 2,
  );
  return [`${mark} ${first}`, ...rest.map((line) => `  ${line}`)];
}

/** For a file that cannot be read: what programs saw, and what to do about it. */
export function renderUnreadable(
  failure: { file: string; message: string; hint: string | null },
  { color, width }: Pick<ReportOptions, 'color' | 'width'>,
): string {
  const paint = paintFor(color);
  const { file, message, hint } = failure;
  const lines = [
    '',
    paint.bold(cut(escapeLine(file), width - 2)),
    '',
    paint.bold('How programs read this file'),
    ...wrap(escapeLine(failureText({ message, hint })), width - 2),
    '',
    ...wrap(
      'A program that sorts applications sees no more than this: whatever the resume says, nobody is told. There is no score until the file can be read.',
      width - 2,
    ),
  ];
  return `${lines.map((line) => (line === '' ? '' : ` ${line}`)).join('\n')}\n`;
}
