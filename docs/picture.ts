// Real terminal output of rolefit → docs/*.svg, the pictures of the README. Run by `npm run picture`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cell = { width: 8.4, height: 19 };
const margin = 18;
const bar = 34;
const colors: Record<string, string> = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 36: '#79c0ff' };

interface Style {
  bold: boolean;
  dim: boolean;
  color: string | null;
}

const pictures = [
  { file: 'card.svg', resumes: 'fixtures/resumes/linh-tran-junior-python-developer.docx', rows: 64 },
  { file: 'ranking.svg', resumes: 'fixtures/resumes', rows: 24 },
];

const job = 'jobs/senior-backend-engineer.txt';
for (const { file, resumes, rows } of pictures) {
  const text = execute(['score', resumes, '--job', job, '--as-of', '2026-11-24', '--quiet']);
  const lines = text.trimEnd().split('\n').slice(0, rows);
  writeFileSync(new URL(file, import.meta.url), draw(`rolefit score ${resumes} --job ${job}`, lines));
}

function execute(args: string[]): string {
  const options = {
    cwd: root,
    encoding: 'utf8' as const,
    env: { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' },
  };
  try {
    return execFileSync(process.execPath, ['bin/rolefit.js', ...args], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    // Unreadable files and failed gates have exit codes of their own; the report is written all the same.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}

function draw(command: string, lines: readonly string[]): string {
  const width = 103 * cell.width + 2 * margin;
  const height = (lines.length + 1) * cell.height + bar + margin;
  const rows = [`\u001b[32m$\u001b[39m \u001b[1m${command}\u001b[22m`, ...lines].map((line, index) =>
    drawLine(line, index),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(command)}">
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<g fill="#30363d"><circle cx="22" cy="18" r="6"/><circle cx="42" cy="18" r="6"/><circle cx="62" cy="18" r="6"/></g>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`;
}

/** Every word is a text of its own with its exact place and width, so that columns hold in any font. */
function drawLine(line: string, index: number): string {
  const y = bar + (index + 1) * cell.height;
  const style: Style = { bold: false, dim: false, color: null };
  let column = 0;
  let svg = '';
  for (const part of line.split(/(\u001b\[[0-9;]*m)/)) {
    if (part.startsWith('\u001b[')) for (const code of part.slice(2, -1).split(';')) change(style, code);
    else {
      for (const { 0: word, index: at } of part.matchAll(/\S+/g)) {
        const x = margin + (column + [...part.slice(0, at)].length) * cell.width;
        svg += run(word, x, y, [...word].length * cell.width, style);
      }
      column += [...part].length;
    }
  }
  return svg;
}

function change(style: Style, code: string): void {
  if (code === '1') style.bold = true;
  else if (code === '2') style.dim = true;
  else if (code === '22') style.bold = style.dim = false;
  else if (code === '39') style.color = null;
  else style.color = colors[code] ?? style.color;
}

function run(text: string, x: number, y: number, length: number, { bold, dim, color }: Style): string {
  const fill = color ? ` fill="${color}"` : '';
  const weight = bold ? ' font-weight="700"' : '';
  const opacity = dim ? ' opacity="0.62"' : '';
  return `<text x="${x.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}" lengthAdjust="spacingAndGlyphs"${fill}${weight}${opacity}>${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
