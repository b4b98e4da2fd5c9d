// Results → GitHub workflow commands: annotations for gates, files that were not read, and the ranking.
import type { Match, Results, Unreadable } from '../model/results.ts';
import { escapeLine, escapeWorkflow, escapeWorkflowProperty } from './escape.ts';
import { failureText } from './failure-text.ts';
import { gapsOf, shortName } from './gaps.ts';
import { gateText, verdictOf } from './gate-text.ts';
import type { ReportOptions } from './options.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

// GitHub shows 10 annotations of a level for each step, titles of 255 characters and messages of 64 KiB; it
// drops the rest without a word. A character takes at most 3 bytes for each UTF-16 unit.
const mostOfLevel = 10;
const titleRoom = 255;
const messageRoom = Math.floor(65_536 / 3);

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  level: Level;
  title: string;
  message: string;
  file: string | null;
}

/**
 * One command a line: failed gates are errors; gates that warn and files that were not read are warnings; the
 * ranking is notices. Where a level has more than GitHub shows, the last one says how many are left out.
 */
export function renderGithub(results: Results, options: Pick<ReportOptions, 'top'>): string {
  const all = [
    ...gateAnnotations(results),
    ...results.unreadable.map(unreadableAnnotation),
    ...rankAnnotations(results, options.top),
  ];
  const lines: string[] = [];
  for (const level of ['error', 'warning', 'notice'] as const)
    lines.push(
      ...within(
        all.filter((one) => one.level === level),
        level,
      ).map(command),
    );
  return lines.map((line) => `${line}\n`).join('');
}

function gateAnnotations({ gates }: Results): Annotation[] {
  return gates
    .filter(({ passed }) => !passed)
    .map((gate) => ({
      level: verdictOf(gate) === 'failed' ? 'error' : 'warning',
      title: `rolefit gate ${verdictOf(gate)}`,
      message: gateText(gate),
      file: null,
    }));
}

function unreadableAnnotation(failure: Unreadable): Annotation {
  const { file } = failure;
  return { level: 'warning', title: 'rolefit could not read a file', message: failureText(failure), file };
}

function rankAnnotations({ matches, job }: Results, top: number | null): Annotation[] {
  const shown = top === null ? matches : matches.slice(0, top);
  // Only the first are ever shown: a ranking of thousands need not be written out for that.
  const first = shown.slice(0, mostOfLevel).map((match): Annotation => {
    const status = statusOf(match).replace('-', ' ');
    const title = `rank ${match.rank}: ${match.score.toFixed(1)}, ${match.band} fit, ${status}`;
    return {
      level: 'notice',
      title,
      message: `${match.file}: ${[gapText(match, job.spec), ...remarks(match)].join('. ')}`,
      file: match.file,
    };
  });
  if (matches.length <= first.length) return first;
  const kept = first.slice(0, mostOfLevel - 1);
  return [...kept, leftOut('notice', matches.length - kept.length)];
}

function remarks(match: Match): string[] {
  const said = reviewText(match);
  const { decision } = match;
  return [
    ...(said === '' ? [] : [`Needs review: ${said}`]),
    ...(decision === undefined ? [] : [`Decision: ${decisionText(decision)}`]),
  ];
}

function gapText(match: Match, spec: Results['job']['spec']): string {
  const gaps = gapsOf(match, spec)
    .slice(0, 3)
    .map(({ requirement }) => shortName(requirement));
  return gaps.length === 0 ? 'no gaps' : `largest gaps: ${gaps.join('; ')}`;
}

function within(annotations: readonly Annotation[], level: Level): readonly Annotation[] {
  if (annotations.length <= mostOfLevel) return annotations;
  const kept = annotations.slice(0, mostOfLevel - 1);
  return [...kept, leftOut(level, annotations.length - kept.length)];
}

const leftOut = (level: Level, count: number): Annotation => ({
  level,
  title: 'rolefit',
  message: `and ${count} more; the summary or another report has all of them`,
  file: null,
});

function command({ level, title, message, file }: Annotation): string {
  const properties = [
    ...(file === null ? [] : [`file=${escapeWorkflowProperty(file)}`]),
    `title=${escapeWorkflowProperty(cut(escapeLine(title), titleRoom))}`,
  ];
  return `::${level} ${properties.join(',')}::${escapeWorkflow(cut(escapeLine(message), messageRoom))}`;
}

function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const kept = text.slice(0, room - 40).toWellFormed();
  return `${kept}… (${text.length - room + 40} more characters)`;
}
