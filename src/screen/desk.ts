// Setup → what a child process does: a task in; what was read, understood or scored of its file out.
import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';
import { InputError } from '../model/errors.ts';
import type { Resume } from '../model/profile.ts';
import { readDocument } from '../read/document.ts';
import { type Input, loadInputSync } from '../read/input.ts';
import { type Kept, type KeptResumes, keptResumes } from './kept-resumes.ts';
import type { Outcome, Scored, Scoring, Task, WorkerSetup } from './messages.ts';
import { sketchOf } from './sketch.ts';

interface Judgement {
  understand: (document: Document) => Resume;
  scorerFor: (scoring: Scoring) => (made: Kept) => Scored;
}

/** Loads all that the first file needs, while the parent is still looking for files. */
export async function openDesk(setup: WorkerSetup): Promise<Desk> {
  return new Desk(setup, setup.resumes ? await loadJudgement(setup) : null);
}

/** Does one task after the other. */
export class Desk {
  readonly #setup: WorkerSetup;
  readonly #kept: KeptResumes | null;
  #judgement: Judgement | null;
  #scoring: Scoring | null = null;
  #score: ((made: Kept) => Scored) | null = null;

  constructor(setup: WorkerSetup, judgement: Judgement | null) {
    this.#setup = setup;
    this.#judgement = judgement;
    this.#kept = setup.cache ? keptResumes(setup.cache) : null;
  }

  /** Says what the resumes of the tasks that follow are scored against. */
  prepare(scoring: Scoring): void {
    this.#scoring = scoring;
    this.#score = null;
  }

  /** Throws on a defect only: a file that cannot be used is an outcome. */
  async work(task: Task): Promise<Outcome> {
    const outcome = emptyOutcome(task.file);
    try {
      const input = this.#input(task);
      outcome.sha256 = createHash('sha256').update(input.bytes).digest('hex');
      if (task.want === 'scores') await this.#scoreInto(outcome, input, outcome.sha256);
      else await this.#readInto(outcome, input, task.want);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      outcome.failure = { code: error.code, message: error.message, hint: error.hint };
    }
    return outcome;
  }

  async #readInto(outcome: Outcome, input: Input, want: Task['want']): Promise<void> {
    const document = await this.#read(input);
    if (want !== 'resume') outcome.document = document;
    if (want !== 'document') outcome.resume = (await this.#ready()).understand(document);
  }

  async #scoreInto(outcome: Outcome, input: Input, sha256: string): Promise<void> {
    const { understand, scorerFor } = await this.#ready();
    const known = this.#kept?.find(input.name, sha256) ?? null;
    const made = known ?? withSketch(understand(await this.#read(input)));
    outcome.cached = known !== null;
    if (known === null) this.#kept?.keep(input.name, sha256, made);
    if (this.#scoring === null) throw new Error('Scores were asked for before a posting was named');
    this.#score ??= scorerFor(this.#scoring);
    outcome.scored = this.#score(made);
  }

  #input({ file, bytes }: Task): Input {
    if (bytes === undefined) return loadInputSync(file, this.#setup.limits);
    return { name: file, bytes: Buffer.from(bytes, 'base64') };
  }

  #read(input: Input): Promise<Document> {
    return readDocument(input, this.#setup.limits, this.#setup.reading);
  }

  async #ready(): Promise<Judgement> {
    this.#judgement ??= await loadJudgement(this.#setup);
    return this.#judgement;
  }
}

const withSketch = (resume: Resume): Kept => ({ resume, sketch: sketchOf(resume.passages) });

const emptyOutcome = (file: string): Outcome => ({
  file,
  sha256: null,
  document: null,
  resume: null,
  scored: null,
  cached: false,
  failure: null,
});

async function loadJudgement({ skills, asOf }: WorkerSetup): Promise<Judgement> {
  const [{ understandResume }, { loadLexicon }, { scorerFor }] = await Promise.all([
    import('../understand/resume.ts'),
    import('../lexicon/load.ts'),
    import('../score/match.ts'),
  ]);
  const lexicon = loadLexicon(skills);
  return {
    understand: (document) => understandResume(document, { lexicon, asOf }),
    scorerFor({ specs, weights }) {
      const scorers = specs.map((spec) => scorerFor(spec, lexicon, weights, asOf));
      return ({ resume, sketch }) => {
        const matches = scorers.map((score) => score(resume));
        return {
          scores: matches.map(({ score }) => score),
          matches: JSON.stringify(matches),
          sketch,
        };
      };
    },
  };
}
