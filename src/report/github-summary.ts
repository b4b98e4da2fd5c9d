// Results → the Markdown of a GitHub step summary, never larger than GitHub takes.
import type { Counts, Match, RequirementResult, Results } from '../model/results.ts';
import type { Requirement, Spec } from '../model/spec.ts';
import { escapeLine, escapeMarkdown, escapeXml } from './escape.ts';
import { failureText } from './failure-text.ts';
import { gapsOf, shortName } from './gaps.ts';
import { verdictOf } from './gate-text.ts';
import { cut } from './layout.ts';
import { marks } from './marks.ts';
import type { ReportOptions } from './options.ts';
import { decisionText, reviewText, statusOf } from './status.ts';

/** GitHub refuses a summary of more than 1 MiB as a whole; other commands of the step may add to it. */
const room = 1_000_000;
/** Columns that one text from a file may take. */
const most = 300;

interface Part {
  head: string[];
  rows: Iterable<string>;
  /** How many rows there are. */
  count: number;
  /** Share of the room that the rows may take: no part can push another one out. */
  share: number;
}

/** Gates first, then the ranking, what was not read, and each resume's requirements; cut with a count. */
export function renderGithubSummary(results: Results, options: Pick<ReportOptions, 'top'>): string {
  const { job, asOf, engine } = results;
  const matches = options.top === null ? results.matches : results.matches.slice(0, options.top);
  const lines = [
    `## ${text(job.spec.title ?? job.file)}`,
    '',
    `As of ${text(asOf)}, rolefit ${text(engine.version)}. A score is an aid to reading, not a decision.`,
  ];
  const parts = [gatePart(results), rankingPart(matches, results), unreadablePart(results)];
  for (const part of [...parts, detailPart(matches, job.spec)]) lines.push(...partLines(part));
  return `${lines.join('\n')}\n`;
}

function* partLines({ head, rows, count, share }: Part): Generator<string> {
  if (count === 0) return;
  yield* ['', ...head];
  let left = room * share;
  let shown = 0;
  for (const row of rows) {
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    yield row;
    shown++;
  }
  if (shown < count) yield* ['', `And ${count - shown} more.`];
}

function gatePart({ gates }: Results): Part {
  const icons = { passed: '✅', failed: '❌', warned: '⚠️' };
  const rows = gates.map((gate) => {
    const verdict = verdictOf(gate);
    const { name, actual, expected } = gate;
    return `| ${icons[verdict]} ${verdict} | ${text(name)} | ${text(String(expected))} | ${text(String(actual))} |`;
  });
  const head = ['### Gates', '', '| verdict | gate | expected | actual |', '|---|---|---|---|'];
  return { head, rows, count: rows.length, share: 0.1 };
}

function rankingPart(matches: readonly Match[], { matches: all, job }: Results): Part {
  const head = [
    '### Ranking',
    '',
    '| rank | resume | score | interval | band | status | required met | largest gaps | decision |',
    '|---:|---|---:|---|---|---|---|---|---|',
  ];
  return { head, rows: rankingRows(matches, job.spec), count: all.length, share: 0.35 };
}

function* rankingRows(matches: readonly Match[], spec: Spec): Generator<string> {
  for (const match of matches) {
    const { rank, file, score, band, required } = match;
    const [low, high] = match.interval;
    const gaps = gapsOf(match, spec)
      .slice(0, 3)
      .map(({ requirement }) => text(shortName(requirement)));
    yield `| ${rank} | ${text(file)} | ${score.toFixed(1)} | ${low.toFixed(1)}–${high.toFixed(1)} | ${band} | ${statusOf(match)} | ${required.met} of ${total(required)} | ${gaps.join('; ')} | ${match.decision?.decision ?? ''} |`;
  }
}

function unreadablePart({ unreadable }: Results): Part {
  const rows = unreadable.map(
    (failure) => `- **${text(failure.file)}** (unreadable): ${text(failureText(failure))}`,
  );
  return { head: ['### Not read', ''], rows, count: rows.length, share: 0.15 };
}

/** A folded table for each resume: a page of hundreds stays readable. */
function detailPart(matches: readonly Match[], spec: Spec): Part {
  const head = ['### Requirements of each resume', ''];
  return { head, rows: detailRows(matches, spec), count: matches.length, share: 0.35 };
}

function* detailRows(matches: readonly Match[], spec: Spec): Generator<string> {
  for (const match of matches) {
    const rows = match.requirements.flatMap((result, index) => {
      const requirement = spec.requirements[index];
      return requirement === undefined ? [] : [requirementRow(requirement, result)];
    });
    yield [
      `<details><summary>${html(match.file)}: ${match.score.toFixed(1)}, ${match.band} fit</summary>`,
      '',
      ...remarks(match),
      '| | requirement | points | why |',
      '|---|---|---:|---|',
      ...rows,
      '',
      '</details>',
    ].join('\n');
  }
}

function remarks(match: Match): string[] {
  const lines: string[] = [];
  if (statusOf(match) === 'needs-review') lines.push(`**Needs review.** ${text(reviewText(match))}`, '');
  if (match.decision !== undefined) lines.push(`**Decision:** ${text(decisionText(match.decision))}`, '');
  return lines;
}

function requirementRow(
  requirement: Requirement,
  { status, points, possible, reason }: RequirementResult,
): string {
  const share = status === 'unknown' ? '–' : `${points.toFixed(1)} of ${possible.toFixed(1)}`;
  return `| ${marks[status]} | ${text(requirement.text)} (${requirement.importance}) | ${share} | ${text(reason)} |`;
}

const total = (counts: Counts): number => counts.met + counts.partial + counts.missing + counts.unknown;

const text = (untrusted: string): string => escapeMarkdown(cut(untrusted, most));
/** In an HTML block Markdown is not read, so a backslash would show. */
const html = (untrusted: string): string => escapeXml(escapeLine(cut(untrusted, most)));
