// How a requirement and a whole match can turn out. Apart from the schemas, so that a page can name them without those.

export const statuses = ['met', 'partial', 'missing', 'unknown'] as const;
export const bands = ['strong', 'good', 'partial', 'weak'] as const;

export type Status = (typeof statuses)[number];
export type Band = (typeof bands)[number];
