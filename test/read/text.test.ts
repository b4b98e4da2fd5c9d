import { describe, expect, it } from 'vitest';
import { outlineOf, read, wordsOf } from './reading.ts';

const lines = (...texts: string[]): string => texts.join('\n');

describe('readText', () => {
  it('keeps every physical line, so that numbers agree with an editor', async () => {
    const document = await read('cv.txt', 'Mara Velt\r\n\r\n- Python\r\n');
    expect(document.text).toBe('Mara Velt\n\n- Python');
    expect(document.lines).toHaveLength(3);
    expect(document.lines[2]).toMatchObject({ bullet: 0, gapBefore: true, start: 13, end: 19, page: null });
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFZoë Grün', 'utf8')],
    ['UTF-16 LE with a mark', Buffer.from('\uFEFFZoë Grün', 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from('\uFEFFZoë Grün', 'utf16le').swap16()],
    ['UTF-16 LE without', Buffer.from('Zoë Grün', 'utf16le')],
    ['Windows-1252', Buffer.from('Zo\xEB Gr\xFCn', 'latin1')],
    ['UTF-8 read as Latin-1 and saved again', Buffer.from(Buffer.from('Zoë Grün').toString('latin1'))],
  ])('reads %s', async (_, bytes) => {
    expect((await read('cv.txt', bytes)).text).toBe('Zoë Grün');
  });

  it('reads the quotes and dashes of Windows-1252', async () => {
    const document = await read('cv.txt', Buffer.from('\x932019\x962021\x94 \x80', 'latin1'));
    expect(document.text).toBe('“2019–2021” €');
  });

  it('does not take a cut character at the end for another encoding', async () => {
    const bytes = Buffer.from('Grün €');
    expect((await read('cv.txt', bytes.subarray(0, bytes.length - 1))).text).toContain('Grün');
  });

  it('makes wide gaps tabs and keeps indent out of the words', async () => {
    const document = await read(
      'cv.txt',
      lines('    Senior Engineer, Orbit Mills          2019 - 2021', 'a  b'),
    );
    expect(wordsOf(document)).toEqual(['Senior Engineer, Orbit Mills\t2019 - 2021', 'a  b']);
    expect(document.lines[0]?.x).toBe(4);
  });

  it('joins hard-wrapped prose', async () => {
    const document = await read(
      'cv.txt',
      lines(
        'I build billing systems for water utilities and have kept them running',
        'through three changes of tariff law. Before that I wrote firmware for the',
        'meters themselves, which is where I learned to read other people’s code',
        'without asking for the documents. Mentoring two juniors is part of my week',
        'and I enjoy it.',
        'Languages',
      ),
    );
    expect(document.lines.map((line) => line.continues)).toEqual([false, true, true, true, true, false]);
  });

  it('does not join list lines, labels or short lines', async () => {
    const document = await read(
      'job.txt',
      lines(
        'You hold a full driving licence and know your way around the depot',
        'You can lift parcels of up to 20 kg for the length of a whole shift',
        'Location: Leeds',
        'python',
        'java',
      ),
    );
    expect(document.lines.some((line) => line.continues)).toBe(false);
  });

  it('does not join items that all start in lower case', async () => {
    const document = await read(
      'job.txt',
      lines(
        'experience of teaching in a primary or in a middle school',
        'ability to coach more than one sport',
      ),
    );
    expect(document.lines[1]?.continues).toBe(false);
  });

  it('joins the further lines of an item that hang under its words', async () => {
    const document = await read(
      'cv.txt',
      lines('- Cut the nightly run', '  to forty minutes', '- Wrote the runbook'),
    );
    expect(outlineOf(document)).toEqual([
      '0 Cut the nightly run',
      '> to forty minutes',
      '0 Wrote the runbook',
    ]);
  });

  it('nests lists by indent and by glyph', async () => {
    const indented = await read('cv.txt', lines('• one', '   - two', '   - three', '• four'));
    expect(outlineOf(indented)).toEqual(['0 one', '1 two', '1 three', '0 four']);
    const glyphs = await read('cv.txt', lines('• one', 'o Two', 'o Three', '• four'));
    expect(outlineOf(glyphs)).toEqual(['0 one', '1 Two', '1 Three', '0 four']);
  });

  it('takes numbers for list markers only when they count on', async () => {
    const document = await read(
      'cv.txt',
      lines('1. Plan', '2. Build', '3. Ship', '', 'Coach at', '1. FC Ahlbeck'),
    );
    expect(outlineOf(document)).toEqual(['0 Plan', '0 Build', '0 Ship', 'Coach at', '1. FC Ahlbeck']);
    const letters = await read('cv.txt', lines('a) read', 'b) write', 'i. first', 'ii. second'));
    expect(outlineOf(letters)).toEqual(['0 read', '0 write', '1 first', '1 second']);
  });

  it('gives a bullet on a line of its own to the words below it', async () => {
    expect(outlineOf(await read('cv.txt', lines('•', 'Python', '•', 'Go')))).toEqual(['0 Python', '0 Go']);
  });

  it('has no words in a line of dashes, and a gap after it', async () => {
    const document = await read('cv.txt', lines('Skills', '------', 'Python'));
    expect(wordsOf(document)).toEqual(['Skills', 'Python']);
    expect(document.lines[2]?.gapBefore).toBe(true);
  });

  it('decodes entities that a script left in the text', async () => {
    expect((await read('job.txt', 'R&amp;D at Veld&#39;s, A&B')).text).toBe("R&D at Veld's, A&B");
  });

  it('takes no longer than its share for a long line and for many lines', async () => {
    const start = performance.now();
    await read('a.txt', `- ${'word '.repeat(100_000)}`);
    await read('b.txt', `${'   '.repeat(150_000)}x`);
    await read('c.txt', 'one line of no great length\n'.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
