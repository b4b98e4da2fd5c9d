// The requirement that no posting lists: the work itself. Apart from the schemas, so that a page can name it without those.

/** Its id (see score/work.ts). */
export const workId = 'work';
