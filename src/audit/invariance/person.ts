// Edits of who somebody is: name, title, pronouns, birth, photo. Names of tools are among them on purpose.
import type { Change } from './change.ts';
import { type Edit, withEach } from './edit.ts';
import { behindName, plain, rewriteLines, type Subject } from './subject.ts';

/** Several origins, genders and scripts. */
const names = [
  'Emily Hartmann',
  'Greg Sullivan',
  'Lakisha Washington',
  'DeShawn Freeman',
  'Nguyễn Thị Ánh',
  'Mohammed al-Rashid',
  'Guðrún Jónsdóttir',
  'Oluwaseun Adeyemi',
  'Siobhán O’Connell',
  'María José Quiñones',
  'Anne-Marie van der Linden',
  'Yitzhak Goldblum',
  'Rajalakshmi Venkatesan',
  '王小明',
  'Суворова Ирина',
];

/** People who are called like a tool. */
const namesakes = [
  'Ruby Castell',
  'Jordan Swift',
  'Taylor Excel',
  'Scala Kafka',
  'Java Nugroho',
  'Julia Oracle',
  'Jasmine Go',
];

const callings = ['Mr. {}', 'Ms. {}', 'Mx. {}', '{} (she/her)', '{} (he/him)', '{}, they/them'];

const births = ['Date of birth: 14 March 1961', 'Born 3 May 2001 in Phoenix', 'Age: 58', 'DOB: 02/11/1979'];

const photos = ['[Photo]', 'Photo: portrait.jpg'];

/** The name everywhere it stands, in capitals where it was; on top where the resume has none. */
function rename({ document, name }: Subject, to: string): Change[] {
  if (name === null) return [{ at: 0, remove: 0, put: [plain(to, 0)] }];
  const words = name.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return rewriteLines(document, (line) =>
    line.replace(pattern, (found) => (found === found.toUpperCase() ? to.toUpperCase() : to)),
  );
}

export const personEdits: readonly Edit[] = [
  withEach('name', 'another name', names, rename),
  withEach('namesake', 'a name that is also the name of a tool', namesakes, rename),
  withEach('title-pronouns', 'a title or pronouns beside the name', callings, (subject, calling) =>
    rename(subject, calling.replace('{}', subject.name ?? 'Alex Morgan')).slice(0, 1),
  ),
  withEach('birth', 'a birth date or an age', births, (subject, line) => [behindName(subject, line)]),
  withEach('photo', 'a photo', photos, (subject, line) => [behindName(subject, line)]),
];
