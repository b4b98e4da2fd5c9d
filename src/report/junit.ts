// Results → JUnit XML: a suite for each resume and a case for each requirement, then the gates.
import type { GateResult, Match, RequirementResult, Results, Unreadable } from '../model/results.ts';
import type { Requirement, Spec } from '../model/spec.ts';
import { escapeLine, escapeXml } from './escape.ts';
import { failureText } from './failure-text.ts';
import { shortName } from './gaps.ts';
import { gateText, verdictOf } from './gate-text.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

interface Case {
  name: string;
  outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** The class of a failure or error: a status, or the code of an unreadable file. */
  type: string;
  message: string;
  detail: string;
}

interface Suite {
  name: string;
  cases: Case[];
}

/**
 * XML that is valid by both schemas that Jenkins has had for JUnit reports (its own `junit-4.xsd`, and
 * `junit-10.xsd` of the xunit plugin): the order of elements is that of the stricter one, and a skipped case
 * says why as text. A required requirement that is missing or partly met is a failure, one that a resume cannot
 * show is skipped, and a preferred one never fails.
 */
export function renderJunit(results: Results): string {
  const { spec, file } = results.job;
  const suites = [
    ...results.matches.map((match) => matchSuite(match, spec)),
    ...results.unreadable.map(unreadableSuite),
    ...(results.gates.length === 0 ? [] : [gateSuite(results.gates)]),
  ];
  const all = suites.flatMap(({ cases }) => cases);
  const attributes = `name="${attribute(`rolefit: ${spec.title ?? file}`)}" ${counts(all, ['tests', 'failures', 'errors'])}`;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${attributes}>`];
  for (const suite of suites) lines.push(...suiteLines(suite));
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

function matchSuite(match: Match, spec: Spec): Suite {
  const cases: Case[] = [];
  for (const [index, result] of match.requirements.entries()) {
    const requirement = spec.requirements[index];
    if (requirement !== undefined) cases.push(requirementCase(requirement, result));
  }
  return { name: match.file, cases: [...cases, statusCase(match)] };
}

/** A resume that a person has to look at is neither right nor wrong: its status is skipped, with the reasons. */
function statusCase(match: Match): Case {
  const status = statusOf(match);
  const lines = [[status, reviewText(match)].filter(Boolean).join(': ')];
  if (match.decision !== undefined) lines.push(`Decision: ${decisionText(match.decision)}`);
  const detail = lines.join('\n');
  const outcome = status === 'ranked' ? 'passed' : 'skipped';
  return { name: 'status', outcome, type: status, message: detail, detail };
}

function requirementCase(requirement: Requirement, result: RequirementResult): Case {
  const { status, reason, advice, points, possible } = result;
  const lines = [`${requirement.importance}, ${status}: ${reason}`];
  if (status !== 'unknown') lines.push(`${points.toFixed(1)} of ${possible.toFixed(1)} points`);
  for (const { source } of result.evidence) {
    const where = source.page === null ? '' : `page ${source.page}, `;
    const quote = source.quote === '' ? '' : `“${source.quote.replace(/\s+/g, ' ')}” `;
    lines.push(`${quote}${where}line ${source.line}`);
  }
  if (advice !== null) lines.push(advice);
  return {
    name: `${requirement.id} ${shortName(requirement, 120)}`,
    outcome: outcomeOf(requirement, result),
    type: status,
    message: reason,
    detail: lines.join('\n'),
  };
}

function outcomeOf({ importance }: Requirement, { status }: RequirementResult): Case['outcome'] {
  if (status === 'unknown') return 'skipped';
  return status === 'met' || importance === 'preferred' ? 'passed' : 'failure';
}

function unreadableSuite(row: Unreadable): Suite {
  const { file, code, message } = row;
  const detail = `unreadable: ${failureText(row)}`;
  return { name: file, cases: [{ name: 'can be read', outcome: 'error', type: code, message, detail }] };
}

function gateSuite(gates: readonly GateResult[]): Suite {
  const cases = gates.map((gate): Case => {
    const verdict = verdictOf(gate);
    const text = gateText(gate);
    return {
      name: gate.name,
      outcome: verdict === 'failed' ? 'failure' : 'passed',
      type: 'gate',
      message: text,
      detail: `${verdict} (${gate.level}): ${text}`,
    };
  });
  return { name: 'gates', cases };
}

function* suiteLines({ name, cases }: Suite): Generator<string> {
  yield `  <testsuite name="${attribute(name)}" ${counts(cases, ['tests', 'failures', 'errors', 'skipped'])}>`;
  // Jenkins takes what stands before the last full stop for a package: a file name is none.
  const classname = attribute(`rolefit.${name.replaceAll('.', '_')}`);
  for (const one of cases) {
    yield `    <testcase name="${attribute(one.name)}" classname="${classname}">`;
    yield `      ${outcomeElement(one)}`;
    yield '    </testcase>';
  }
  yield '  </testsuite>';
}

function outcomeElement({ outcome, type, message, detail }: Case): string {
  const text = escapeXml(detail);
  if (outcome === 'passed') return `<system-out>${text}</system-out>`;
  if (outcome === 'skipped') return `<skipped>${text}</skipped>`;
  return `<${outcome} type="${attribute(type)}" message="${attribute(message)}">${text}</${outcome}>`;
}

type Count = 'tests' | 'failures' | 'errors' | 'skipped';

function counts(cases: readonly Case[], names: readonly Count[]): string {
  const of = (outcome: Case['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const values: Record<Count, number> = {
    tests: cases.length,
    failures: of('failure'),
    errors: of('error'),
    skipped: of('skipped'),
  };
  return names.map((name) => `${name}="${values[name]}"`).join(' ');
}

/** In an attribute, line feeds would be read back as spaces: one line from the start. */
const attribute = (text: string): string => escapeXml(escapeLine(text));
