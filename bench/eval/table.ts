// Figures by measure, own and shared → one text table.

/** A line of the table; null where there is no such figure. */
export interface Row {
  measure: string;
  own?: number | null;
  shared?: number | null;
  goal?: string;
}

/** A block of the table under its title, with what each column was measured on. */
export interface Block {
  title: string;
  own: string;
  shared: string;
  rows: readonly Row[];
}

const share = (value: number | null | undefined): string =>
  (value === null || value === undefined ? '–' : (100 * value).toFixed(1)).padStart(8);

/** Shares as per cent, in columns. */
export function tableOf(blocks: readonly Block[]): string {
  const lines = blocks.flatMap(({ title, own, shared, rows }) => [
    '',
    `${title.padEnd(34)}${'own'.padStart(8)}${'shared'.padStart(8)}  goal`,
    ...rows.map((row) =>
      `  ${row.measure.padEnd(32)}${share(row.own)}${share(row.shared)}  ${row.goal ?? ''}`.trimEnd(),
    ),
    `  own: ${own}; shared: ${shared}`,
  ]);
  return `${lines.join('\n')}\n`;
}

/** Rows from figures of both kinds, in the order of `goals`. */
export function rowsOf(
  goals: Readonly<Record<string, string>>,
  own: Readonly<Record<string, number | null>>,
  shared: Readonly<Record<string, number | null>> | null,
): Row[] {
  return Object.entries(goals).map(([measure, goal]) => ({
    measure,
    own: own[measure] ?? null,
    shared: shared?.[measure] ?? null,
    goal,
  }));
}
