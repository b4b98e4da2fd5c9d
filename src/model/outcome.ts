// How a requirement and a whole match can turn out. Apart from the schemas, so that a page can name them without those.

export const statuses = ['met', 'partial', 'missing', 'unknown'] as const;
/** What a recruiter can do with a resume. None of them turns anybody down. */
export const candidateStatuses = ['ranked', 'needs-review', 'unreadable'] as const;
/**
 * What a person may have decided. A small set: it can be counted and sorted by, a slip of the pen is found, and a report
 * without names can show it, because no name fits in. Steps of a house's own process go into the reason.
 */
export const decisionWords = ['advance', 'interview', 'hold', 'offer', 'decline', 'withdrawn'] as const;
export const bands = ['strong', 'good', 'partial', 'weak'] as const;

export type Status = (typeof statuses)[number];
export type CandidateStatus = (typeof candidateStatuses)[number];
export type Band = (typeof bands)[number];
