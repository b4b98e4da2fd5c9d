// A match → its status, why it is so, and what a person decided, as words for every report.
import type { Decision, Match, Results } from '../model/results.ts';

export type MatchStatus = NonNullable<Match['status']>;

/** What the results say; those of earlier versions say nothing, but notes on the file ask for a person there too. */
export function statusOf({ status, flags }: Pick<Match, 'status' | 'flags'>): MatchStatus {
  return status ?? (flags.length > 0 ? 'needs-review' : 'ranked');
}

/** Why a person has to look, as sentences; '' where nobody has to. */
export function reviewText({ review = [] }: Pick<Match, 'review'>): string {
  return review.map(({ reason }) => reason).join(' ');
}

/** "interview, decided by R. Ahmed on 2026-11-20: spoke with her manager" */
export function decisionText({ decision, reviewer, date, reason }: Decision): string {
  const by = reviewer === null ? '' : ` by ${reviewer}`;
  const on = date === null ? '' : ` on ${date}`;
  return `${decision}, decided${by}${on}: ${reason}`;
}

/** "12 ranked · 2 need review · 1 unreadable": how many candidates stand where; what there is none of is left out. */
export function statusCounts({ matches, unreadable }: Pick<Results, 'matches' | 'unreadable'>): string {
  const review = matches.filter((match) => statusOf(match) === 'needs-review').length;
  const parts = [`${matches.length - review} ranked`];
  if (review > 0) parts.push(`${review} ${review === 1 ? 'needs' : 'need'} review`);
  if (unreadable.length > 0) parts.push(`${unreadable.length} unreadable`);
  return parts.join(' · ');
}
