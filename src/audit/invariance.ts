// Resumes and a posting → whether edits that must not matter change a match, and the smallest that does.
import { InputError } from '../model/errors.ts';
import type { Deviating, EditCount, InvarianceReport } from '../model/invariance.ts';
import { scorerFor } from '../score/match.ts';
import { type DocumentsRequest, withDocuments } from '../screen/documents.ts';
import { edits } from './invariance/edits.ts';
import { probeResume, type Trial } from './invariance/probe.ts';

export type InvarianceRequest = DocumentsRequest;

/**
 * Edits every resume in ways that must not matter (name, address, age, school, clubs, layout), scores it again, and
 * compares match with match. Files are read in child processes; the edits are made of what was read, so the readers of
 * PDF and DOCX are not under test. Throws InputError where the posting cannot be used; a resume that cannot is a row.
 */
export async function auditInvariance(request: InvarianceRequest): Promise<InvarianceReport> {
  const { asOf } = request;
  return withDocuments(request, async ({ job, lexicon, weights, engine, documents }) => {
    const scorer = scorerFor(job.spec, lexicon, weights, asOf);
    const probe = { spec: job.spec, lexicon, scorer, asOf };
    const counts = edits.map(({ id, what, purpose }): EditCount => {
      return { edit: id, what, purpose, tried: 0, changed: 0, largest: 0 };
    });
    const report: InvarianceReport = {
      schema: 'rolefit.invariance/1',
      asOf,
      engine,
      job: { file: job.file, sha256: job.sha256, title: job.spec.title },
      resumes: 0,
      scored: 0,
      unreadable: [],
      edits: counts,
      deviations: [],
      passed: true,
    };
    for await (const read of documents) {
      if (read instanceof InputError) {
        report.unreadable.push({ file: read.file, code: read.code, message: read.message });
        continue;
      }
      report.resumes += 1;
      for (const [index, trial] of probeResume(read, probe, edits).entries()) count(report, index, trial);
    }
    report.deviations.sort((a, b) => sizeOf(a) - sizeOf(b));
    report.passed = report.resumes > 0 && report.deviations.length === 0 && counts.every(isSeen);
    return report;
  });
}

function count(report: InvarianceReport, index: number, { edit, scored, largest, deviation }: Trial): void {
  const row = report.edits[index];
  if (row === undefined || scored === 0) return;
  report.scored += scored;
  row.tried += 1;
  row.largest = Math.max(row.largest, Math.round(largest * 10) / 10);
  if (deviation === null) return;
  row.changed += 1;
  if (edit.purpose !== 'control') report.deviations.push(deviation);
}

/** What is left of a resume can meet a requirement as well; a control that changed no match at all was not seen. */
const isSeen = ({ purpose, tried, changed }: EditCount): boolean =>
  purpose !== 'control' || tried === 0 || changed > 0;

/** Characters of the lines edited; lines beyond those shown weigh as long ones. */
function sizeOf({ lines, moreLines }: Deviating): number {
  const characters = lines.reduce(
    (sum, { before, after }) => sum + (before?.length ?? 0) + (after?.length ?? 0),
    0,
  );
  return characters + moreLines * 160;
}
