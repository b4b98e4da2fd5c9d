import { describe, expect, it } from 'vitest';
import { outlineOf, read, wordsOf } from './reading.ts';

const lines = (...texts: string[]): string => texts.join('\n');

describe('readMarkdown', () => {
  it('keeps line numbers while it takes markup off', async () => {
    const document = await read(
      'cv.md',
      lines('# Ilse Marn', '', '## Work ##', '', '- **Ran** the *night* shift'),
    );
    expect(document.lines.map((line) => line.heading)).toEqual([1, null, 2, null, null]);
    expect(outlineOf(document)).toEqual(['h1 Ilse Marn', 'h2 Work', '0 Ran the night shift']);
  });

  it('reads underlined headings and rules', async () => {
    const document = await read(
      'cv.md',
      lines('Ilse Marn', '=========', 'Skills', '---', 'SQL', '', '***', 'Go'),
    );
    expect(outlineOf(document)).toEqual(['h1 Ilse Marn', 'h2 Skills', 'SQL', 'Go']);
    expect(document.lines).toHaveLength(8);
  });

  it('keeps links apart from their text', async () => {
    const source = lines(
      'See [my page](https://marn.example "home"), <https://b.example> and [code][1].',
      '',
      '[1]: https://c.example',
    );
    const document = await read('cv.md', source);
    expect(wordsOf(document)).toEqual(['See my page, https://b.example and code.']);
    const quoted = document.links.map((link) => [document.text.slice(link.start, link.end), link.target]);
    expect(quoted).toEqual([
      ['my page', 'https://marn.example'],
      ['https://b.example', 'https://b.example'],
      ['code', 'https://c.example'],
    ]);
  });

  it('leaves underscores and stars that are no emphasis', async () => {
    const document = await read('cv.md', lines('# A', 'snake_case, 2*3, List<String>, `a_b`, _so_, C\\#'));
    expect(wordsOf(document)[1]).toBe('snake_case, 2*3, List<String>, a_b, so, C#');
  });

  it('reads tables as rows with tabs', async () => {
    const document = await read('cv.md', lines('| Role | Years |', '|---|:-:|', '| Nurse | 4 |'));
    expect(wordsOf(document)).toEqual(['Role\tYears', 'Nurse\t4']);
  });

  it('leaves out front matter and fences, keeps code', async () => {
    const document = await read(
      'cv.md',
      lines('---', 'title: x', '---', 'Text', '```js', '# not a heading', '```'),
    );
    expect(outlineOf(document)).toEqual(['Text', '# not a heading']);
  });

  it('marks lines that are bold as a whole, and reads task lists and quotes', async () => {
    const document = await read('cv.md', lines('**Duties:**', '- [x] mop', '> quoted'));
    expect(document.lines[0]?.bold).toBe(true);
    expect(outlineOf(document)).toEqual(['Duties:', '0 mop', 'quoted']);
  });

  it('recognises Markdown in a .txt file without complaint', async () => {
    const document = await read(
      'job.txt',
      lines('# Clerk', '', '**Where:** Ghent', '- [form](https://f.example)'),
    );
    expect(document.format).toBe('markdown');
    expect(document.warnings).toEqual([]);
  });

  it('stays linear on brackets and blanks', async () => {
    const start = performance.now();
    await read('a.md', `${'['.repeat(100_000)} x`);
    await read('b.md', `# a${' '.repeat(100_000)}b`);
    await read('c.md', `x\n${' '.repeat(100_000)}|`);
    await read('d.md', '*a'.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
