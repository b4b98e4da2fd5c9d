import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/model/document.ts';
import { docx, paragraph, read } from './reading.ts';

describe('readDocument', () => {
  it('goes by content, and says so when the extension promised something else', async () => {
    const document = await read('cv.pdf', docx(paragraph('Cook')));
    expect(document.format).toBe('docx');
    expect(document.warnings).toMatchObject([{ code: 'extension-mismatch' }]);
    expect((await read('job.txt', '<html><body><p>Cook</p></body></html>')).warnings).toMatchObject([
      { code: 'extension-mismatch' },
    ]);
    expect((await read('-', 'Cook')).warnings).toEqual([]);
  });

  it.each([
    [
      'an old Word file',
      'cv.doc',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('WordDocument', 'utf16le')]),
      'unsupported',
      'docx',
    ],
    [
      'an Office file with a password',
      'cv.docx',
      Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
      'password',
    ],
    ['RTF', 'cv.rtf', Buffer.from('{\\rtf1 hi}'), 'unsupported', 'convert'],
    ['an image', 'cv.png', Buffer.from('89504E470D0A1A0A', 'hex'), 'no-text', 'PDF'],
    ['a gzip archive', 'cv.pdf', Buffer.from('1F8B0800', 'hex'), 'unsupported', 'rolefit reads'],
    ['bytes of no kind', 'cv.txt', Buffer.alloc(600, 1), 'unsupported', 'rolefit reads'],
    ['nothing', 'cv.txt', Buffer.alloc(0), 'empty', 'saved'],
    ['blanks only', 'cv.txt', Buffer.from(' \n \n'), 'no-text', 'real text'],
  ])('names %s and says what to do', async (_, name, bytes, code, hint) => {
    await expect(read(name, bytes)).rejects.toMatchObject({
      name: 'InputError',
      code,
      hint: expect.stringContaining(hint),
    });
  });

  it('gives spans that quote the text, and the hash of the bytes', async () => {
    const document = await read('cv.txt', 'Skills\n- Python, Go\n');
    const line = document.lines[1];
    const source = sourceOf(document, line?.start ?? 0, line?.end ?? 0);
    expect(source).toMatchObject({ line: 2, quote: 'Python, Go' });
    expect(document.text.slice(source.start, source.end)).toBe(source.quote);
    expect(document.sha256).toBe('44ce4264eeddf1f903ab06e57638fc942744d44451636bde8abde76fe0a68482');
  });

  it('takes invisible characters out of the words and notes them', async () => {
    const document = await read('cv.txt', 'Py\u200Bthon and Go');
    expect(document.text).toBe('Python and Go');
    expect(document.integrity).toMatchObject([{ kind: 'invisible-characters' }]);
  });

  it('loads no engine for a text file', () => {
    const script = `
      import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ resolve(name, context, next) { const found = next(name, context); seen.push(found.url); return found; } });
      const { readDocument } = await import(${JSON.stringify(`file://${resolve(import.meta.dirname, '../../src/read/document.ts')}`)});
      await readDocument({ name: 'cv.txt', bytes: Buffer.from('Cook') }, { fileMb: 1, characters: 1000 });
      console.log(seen.filter((url) => /node_modules/.test(url) && !/zod/.test(url)).join(' '));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(run.stderr).not.toContain('Error');
    expect(run.stdout.trim()).toBe('');
  });
});
