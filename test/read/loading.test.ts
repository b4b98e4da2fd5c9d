import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Reads a file in a fresh process and answers the packages under node_modules it loaded on the way. */
function packagesLoaded(file: string): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ load(url, context, next) { seen.add(url); return next(url, context); } });
    const { readDocument } = await import('./dist/read/document.js');
    const { loadInput } = await import('./dist/read/input.js');
    const { defaultLimits } = await import('./dist/model/limits.js');
    await readDocument(await loadInput(process.argv[1], defaultLimits), defaultLimits);
    const names = [...seen].map((url) => /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1]);
    console.log(JSON.stringify([...new Set(names.filter(Boolean))]));`;
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', script, file],
    options,
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

const fixtures = readdirSync(`${root}/fixtures/resumes`);
const named = (extension: string): string =>
  `fixtures/resumes/${fixtures.find((name) => name.endsWith(extension))}`;

test('reading a plain PDF loads no engine at all', () => {
  for (const heavy of ['@embedpdf/pdfium', 'pdf-parse', 'pdfjs-dist', 'natural', 'mammoth'])
    expect(packagesLoaded(named('.pdf'))).not.toContain(heavy);
});

test('a PDF that has to be painted to see what it shows loads PDFium and no second reader', () => {
  const loaded = packagesLoaded('fixtures/broken/hidden-text.pdf');
  expect(loaded).toContain('@embedpdf/pdfium');
  for (const heavy of ['pdf-parse', 'pdfjs-dist', 'natural', 'mammoth']) expect(loaded).not.toContain(heavy);
});

test('reading plain text loads no engine at all', () => {
  for (const heavy of ['@embedpdf/pdfium', 'pdf-parse', 'natural', 'mammoth', 'yauzl']) {
    expect(packagesLoaded(named('.txt'))).not.toContain(heavy);
  }
});
