// Advice → what a candidate reads, part by part and in order: the same sentences for every format. Nothing is escaped.
import type { Advice, Edit, MachineNote, Rest, Unsaid } from '../model/advice.ts';
import { goalsOf } from './advice-goals.ts';

/** Edits and gaps that are shown of each kind; the others are small, and counted. */
const mostShown = 8;

/** A sentence or two, and what stands before them: `e1` and `+1.2`, `−3.0`, or nothing. */
export interface AdviceRow {
  kind: 'gain' | 'lost' | 'open' | 'good' | 'warn' | 'plain';
  id: string;
  mark: string;
  text: string;
}

/** Rows under a title, and what is said below them. */
export interface AdvicePart {
  title: string | null;
  rows: AdviceRow[];
  after: string[];
}

/** All parts below the figures; those without rows are left out. */
export function partsOf(advice: Advice): AdvicePart[] {
  const parts: AdvicePart[] = [
    ...gateParts(advice),
    ...goalsOf(advice).map(({ title, text }) => ({ title, rows: text.map(plain), after: [] })),
    editPart(advice, 'shown', 'Show it better: it is on the paper'),
    editPart(advice, 'related', 'You may have it: the paper does not say so'),
    ...restParts(advice),
    ...unsaidParts(advice),
    machinePart(advice.machines),
  ];
  return parts.filter(({ rows }) => rows.length > 0);
}

/** What stands at the end. */
export const closing =
  'Write only what is true. Points are those of this same resume scored again with the edit made; edits overlap, so together they may bring less than their sum. A score is an aid to reading, not a decision.';

const plain = (text: string): AdviceRow => ({ kind: 'plain', id: '', mark: '', text });

// Notes that say that dates are missing: what those would bring is known to nobody but the person.
const undated = new Set(['no-dates', 'undated-roles']);

/** What the figures mean. */
export function figuresText({ score, ceiling, most, machines }: Advice): string {
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

function gateParts({ gates }: Advice): AdvicePart[] {
  return gates.map(({ name, edits }) => {
    const helps =
      edits === null
        ? 'No edit changes this: if you have it, the paper has to say so.'
        : `If true, this meets it: ${edits.join(', ')} below.`;
    const text = `Knock-out not met: ${name}. It may decide whatever the score is. ${helps}`;
    return { title: null, rows: [{ kind: 'warn', id: '', mark: '!', text }], after: [] };
  });
}

function editPart(advice: Advice, basis: Edit['basis'], title: string): AdvicePart {
  const edits = advice.edits.filter((edit) => edit.basis === basis);
  const said = new Map<string, string>();
  const rows = edits.slice(0, mostShown).map((edit): AdviceRow => {
    const mark = `+${edit.gain.toFixed(1)}`;
    return { kind: 'gain', id: edit.id, mark, text: textOf(edit, said) + place(edit) };
  });
  return { title, rows, after: more(edits.length) };
}

/** What was said of another edit with no word different but the name is not said again. */
function textOf({ id, name, text }: Edit, said: Map<string, string>): string {
  const rest = text.slice(name.length);
  if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return text;
  const before = said.get(rest);
  if (before !== undefined) return `${text.slice(0, name.length)}: as ${before}.`;
  said.set(rest, id);
  return text;
}

function place({ source }: Edit): string {
  if (source === null) return '';
  return ` (${source.page === null ? '' : `page ${source.page}, `}line ${source.line})`;
}

const more = (count: number): string[] =>
  count <= mostShown ? [] : [`and ${count - mostShown} more, smaller ones (--format json lists all)`];

function restParts({ rest }: Advice): AdvicePart[] {
  const absent = rest.filter(({ cause }) => cause === 'absent');
  const fixed = rest.filter(({ cause }) => cause !== 'absent' && cause !== 'role');
  const roles = rest.filter(({ cause }) => cause === 'role');
  const inRoles = Math.round(roles.reduce((sum, { lost }) => sum + lost * 10, 0)) / 10;
  const learn = 'If you have done it, write in which role. If not, it is something to learn, not to write.';
  const counted = `${roles.length} requirement${roles.length === 1 ? '' : 's'}`;
  const role = `How long, how lately and in what kind of role something was used (${counted}).`;
  return [
    {
      title: 'Not on paper',
      rows: absent.slice(0, mostShown).map((one) => lostRow(one.lost, one.text)),
      after: [...more(absent.length), learn],
    },
    {
      title: 'What editing cannot change',
      rows: [
        ...fixed.slice(0, mostShown).map((one) => lostRow(one.lost, fixedText(one))),
        ...(inRoles > 0 ? [lostRow(inRoles, role)] : []),
      ],
      after: more(fixed.length),
    },
  ];
}

const fixedText = ({ cause, name, text }: Rest): string =>
  cause === 'work' ? text : `${withoutStop(name)}: ${text}`;

const lostRow = (lost: number, text: string): AdviceRow => ({
  kind: 'lost',
  id: '',
  mark: `−${lost.toFixed(1)}`,
  text,
});

/** What holds for several of them is said once, below the last. */
function unsaidParts({ unsaid }: Advice): AdvicePart[] {
  const shown = unsaid.slice(0, mostShown);
  return [...Map.groupBy(shown, ({ text }) => text)].map(([text, rows], index, all) => ({
    title: index === 0 ? 'Left open by the paper; it counts neither way' : null,
    rows: rows.map((one) => ({ kind: 'open', id: '', mark: '?', text: nameOf(one) })),
    after: [text, ...(index === all.length - 1 ? more(unsaid.length) : [])],
  }));
}

const nameOf = ({ name }: Unsaid): string =>
  name.length <= 120 ? withoutStop(name) : `${name.slice(0, 119).toWellFormed().trimEnd()}…`;

const withoutStop = (text: string): string => text.replace(/[.:;\s]+$/, '');

function machinePart(notes: readonly MachineNote[]): AdvicePart {
  return {
    title: machineTitle,
    rows: notes.map(({ message, advice }) =>
      advice === null
        ? { kind: 'good', id: '', mark: '✓', text: message }
        : { kind: 'warn', id: '', mark: '!', text: `${message} ${advice}` },
    ),
    after: [],
  };
}

/** The title over what programs make of a file. */
export const machineTitle = 'How programs read this file';

/** What a file that cannot be read means for the person whose it is. */
export const unread =
  'A program that sorts applications sees no more than this: whatever the resume says, nobody is told. There is no score until the file can be read.';
