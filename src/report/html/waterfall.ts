// A match → its points by requirement, each bar beginning where the one before ends, up to the score.
import type { RequirementResult } from '../../model/results.ts';
import { shortName } from '../gaps.ts';
import { stepBar } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { breakable, statusMark } from './parts.ts';
import { type Candidate, rowsOf, type Shown, tenths } from './shown.ts';

/**
 * Each requirement adds its points to those before it; the last row is their sum, the score. Roles are spelled out: on a
 * phone a row is a grid, and would be no row of a table any more.
 */
export function waterfall(shown: Shown, { match }: Candidate): Markup {
  let before = 0;
  const rows: Markup[] = [];
  for (const { requirement, result } of rowsOf(match, shown)) {
    const unknown = result.status === 'unknown';
    rows.push(
      markup`<tr role="row"><td role="cell">${statusMark(result.status)}</td><th scope="row" role="rowheader"><span title="${requirement.text}">${breakable(shortName(requirement, 56))}</span>${requirement.importance === 'preferred' && markup` <span class="soft">preferred</span>`}</th><td role="cell" class="bar-cell">${stepBar(before, result)}</td><td role="cell" class="number">${unknown ? '–' : `+${tenths(result.points)}`}</td><td role="cell" class="number soft">${unknown ? 'not counted' : `of ${tenths(result.possible)}`}</td></tr>`,
    );
    before += result.points;
  }
  return markup`<div class="panel"><table class="waterfall" role="table"><caption>How the points add up</caption><thead role="rowgroup"><tr role="row"><td role="cell"></td><th scope="col" role="columnheader">Requirement</th><td role="cell"></td><th scope="col" role="columnheader" class="number">Points</th><th scope="col" role="columnheader" class="number">Possible</th></tr></thead><tbody role="rowgroup">${rows}</tbody>
<tfoot role="rowgroup"><tr role="row"><td role="cell"></td><th scope="row" role="rowheader">Score</th><td role="cell" class="bar-cell">${stepBar(0, { ...sum, points: match.score, possible: match.score })}</td><td role="cell" class="number"><b>${tenths(match.score)}</b></td><td role="cell" class="number soft">of 100</td></tr></tfoot></table></div>`;
}

const sum: RequirementResult = {
  requirement: '',
  status: 'met',
  credit: null,
  points: 0,
  possible: 0,
  evidence: [],
  reason: '',
  advice: null,
};
