// A name that is also a tool's is believed by how it is set, not by where it stands.
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/model/limits.ts';
import { readDocument } from '../../../src/read/document.ts';
import { findName } from '../../../src/understand/resume/name.ts';

const text = `SKILLS
Excel
Reports
Budgets
Closings
Ledgers
Audits
Tax
AWARDS
Scala Kafka
Phoenix, AZ (602) 555-0142
SUMMARY
Keeps the books of small firms.
`;

/** The name found where the line of the name is of one size and the others are of another. */
async function nameIn(size: number, others: readonly string[] = []): Promise<string | null> {
  const read = await readDocument({ name: 'r.txt', bytes: new TextEncoder().encode(text) }, defaultLimits);
  const lines = read.lines.map((line) => {
    const words = read.text.slice(line.start, line.end);
    return { ...line, size: words === 'Scala Kafka' || others.includes(words) ? size : 10 };
  });
  return findName({ ...read, lines }, () => true);
}

describe('findName beside a column that is read first', () => {
  test('alone in the largest type', async () => {
    expect(await nameIn(22)).toBe('Scala Kafka');
  });

  test('not in type that headings share, nor in that of the text', async () => {
    expect(await nameIn(22, ['SUMMARY'])).toBeNull();
    expect(await nameIn(10)).toBeNull();
  });
});
