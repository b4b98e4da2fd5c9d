// JUnit XML → what is wrong with it by the schemas of Jenkins: where they differ, by the stricter one.
import { SaxesParser } from 'saxes';

interface Rule {
  required: string[];
  optional: string[];
  /** Children in their order; `many` may stand more than once. */
  children: { name: string; many: boolean }[];
  /** Whether text other than white space may stand in it. */
  text: boolean;
}

const leaf = (optional: string[]): Rule => ({ required: [], optional, children: [], text: true });

// The attributes and orders that both junit-4.xsd (dtkit) and junit-10.xsd (xunit plugin) allow.
const rules: Record<string, Rule> = {
  testsuites: {
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    children: [{ name: 'testsuite', many: true }],
    text: false,
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['time', 'skipped', 'timestamp', 'hostname', 'id', 'package'],
    children: [
      { name: 'properties', many: false },
      { name: 'testcase', many: true },
      { name: 'system-out', many: false },
      { name: 'system-err', many: false },
    ],
    text: false,
  },
  testcase: {
    required: ['name'],
    optional: ['time', 'classname'],
    children: [
      { name: 'skipped', many: false },
      { name: 'error', many: true },
      { name: 'failure', many: true },
      { name: 'system-out', many: true },
      { name: 'system-err', many: true },
    ],
    text: false,
  },
  skipped: leaf([]),
  error: leaf(['type', 'message']),
  failure: leaf(['type', 'message']),
  'system-out': leaf([]),
  'system-err': leaf([]),
};

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Parses XML; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [top] = root.children;
  if (top === undefined) throw new Error('no element');
  return top;
}

/** Everything that breaks a rule, in words; empty when nothing does. */
export function junitProblems(element: Element): string[] {
  const rule = rules[element.name];
  if (rule === undefined) return [`no element is called ${element.name}`];
  const problems: string[] = [];
  for (const name of rule.required)
    if (!(name in element.attributes)) problems.push(`${element.name} lacks ${name}`);
  for (const name of Object.keys(element.attributes))
    if (![...rule.required, ...rule.optional].includes(name))
      problems.push(`${element.name} has no attribute ${name}`);
  if (!rule.text && element.text.trim() !== '') problems.push(`text in ${element.name}`);
  let at = 0;
  for (const child of element.children) {
    const place = rule.children.findIndex(({ name }, index) => index >= at && name === child.name);
    if (place < 0) problems.push(`${child.name} is out of place in ${element.name}`);
    else at = rule.children[place]?.many ? place : place + 1;
    problems.push(...junitProblems(child));
  }
  return problems;
}
