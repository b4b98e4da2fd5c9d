// Impact report → one page without scripts: the tables, then how the figures are made.
import type { ImpactGroup, ImpactRate, ImpactReport, ImpactTable } from '../model/impact.ts';
import { opening } from './html/document.ts';
import { page } from './html/generated.ts';
import { htmlOf, type Markup, markup } from './html/markup.ts';
import { figures, figuresOf, notes, ratesOf, sampleText, tableName, unmatchedText } from './impact-text.ts';

const policy = `default-src 'none'; style-src '${page.styleHash}'; base-uri 'none'; form-action 'none'`;

/** One self-contained file; it loads nothing and runs nothing. */
export function renderImpactHtml(report: ImpactReport): string {
  const title = `Impact: ${report.job.title ?? report.job.file}`;
  const unmatched = unmatchedText(report);
  const body = markup`<header class="page-head"><div><p class="eyebrow">rolefit · ${sampleText(report)} · as of ${report.asOf}</p><h1>${title}</h1></div></header>
<main id="main"><p><strong>${report.statement}</strong></p>
${report.tables.map((table) => tablesOf(table, report))}
<section><h2>How the figures are made</h2>${unmatched !== null && markup`<p>${unmatched}</p>`}${notes.map((note) => markup`<p>${note}</p>`)}</section></main>
<footer><p>rolefit ${report.engine.version} · ${report.job.file} · sha256 ${report.job.sha256}</p></footer>`;
  return `${opening(title, policy)}\n<body>\n${htmlOf(body)}\n</body>\n</html>\n`;
}

function tablesOf(table: ImpactTable, report: ImpactReport): Markup {
  const tables = ratesOf(report).map(
    ({ name, of }) =>
      markup`<div class="scroll" role="region" tabindex="0" aria-label="${tableName(table)}, ${name}"><table><caption>${name}</caption><thead><tr><th scope="col">group</th>${figures.map((figure) => markup`<th scope="col">${figure}</th>`)}</tr></thead><tbody>${table.groups.map((group) => rowOf(group, of(group)))}</tbody></table></div>`,
  );
  return markup`<section><h2>${tableName(table)}</h2><p>${table.known} known, ${table.unknown} unknown</p>${tables}</section>`;
}

function rowOf(group: ImpactGroup, rate: ImpactRate): Markup {
  const cells = figuresOf(group, rate);
  return markup`<tr><th scope="row">${group.values.join(', ')}</th>${figures.map((figure) => markup`<td>${cells[figure]}</td>`)}</tr>`;
}
