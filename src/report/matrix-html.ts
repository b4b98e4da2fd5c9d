// Matrix → one HTML file without any script: candidates beside postings, blind unless names are asked for.
import type { Matrix } from '../model/matrix.ts';
import { blindMatrix } from './blind.ts';
import { opening } from './html/document.ts';
import { page } from './html/generated.ts';
import { htmlOf } from './html/markup.ts';
import { matrixMain } from './html/matrix-view.ts';
import type { ReportOptions } from './options.ts';

/** Candidates that are shown when nobody says how many: a longer table is not read. */
const readable = 1_000;

const policy = `default-src 'none'; style-src '${page.styleHash}'; base-uri 'none'; form-action 'none'`;

/** The table as a page; `top` says how many candidates it shows. */
export function renderMatrixHtml(
  matrix: Matrix,
  { top = null, blind }: Partial<Pick<ReportOptions, 'top' | 'blind'>>,
): string {
  const given =
    blind === false || matrix.jobs.some(({ redacted }) => redacted) ? matrix : blindMatrix(matrix);
  const title = `${matrix.candidates.length} resumes, ${matrix.jobs.length} postings`;
  return `${opening(title, policy)}\n<body>\n${htmlOf(matrixMain(given, top ?? readable))}\n</body>\n</html>\n`;
}
