// rolefit score: resumes × a posting → a fit card or a ranking.
import { type Command, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { Results } from '../model/results.ts';
import { checkDelivery, type DeliverOptions, deliver, formatOption, outputOption } from './deliver.ts';
import { exitCodeOf } from './exit-codes.ts';
import { addGateOptions, type GateOptions, withGates } from './gates.ts';
import { parseCount, today } from './options.ts';
import { tell } from './output.ts';
import { addSharedOptions, configOf, ocrHelp, type SharedOptions } from './shared.ts';
import { inputFor } from './stdin.ts';

interface ScoreOptions extends SharedOptions, DeliverOptions, GateOptions {
  job: string;
  top?: number;
  recursive?: boolean;
  ocr?: boolean;
}

/** Adds the command `score`. */
export function addScore(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('score')
    .description('score resumes against a posting: one gives a fit card, many a ranking')
    .argument('<resume...>', 'files, folders or globs; - reads one from standard input')
    .requiredOption(
      '--job <posting>',
      'the posting, or a spec that `rolefit spec` made (JSON or YAML); - for standard input',
    )
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(new Option('--top <n>', 'show only the first n of a ranking').argParser(parseCount))
    .option('--recursive', 'look into sub-folders too')
    .option('--ocr', ocrHelp)
    .addHelpText(
      'after',
      `
Examples:
  $ rolefit score resume.pdf --job posting.txt
  $ rolefit score resumes/ --job posting.html --top 10 -o ranking.csv -o full.json
  $ rolefit score resume.docx --job spec.yaml --fail-under 60 --require r1,r4 --quiet
  $ rolefit score resumes/ --job posting.txt -o ranking.xlsx -o junit:results.xml`,
    );
  addSharedOptions(addGateOptions(command)).action(async (resumes: string[], options: ScoreOptions) => {
    finish(await score(resumes, options));
  });
}

async function score(resumes: string[], options: ScoreOptions): Promise<number> {
  if (options.job === '-' && resumes.includes('-')) {
    throw new UsageError(
      'Standard input can be the posting or a resume, not both.',
      'Save one of them to a file.',
    );
  }
  checkDelivery(options);
  const rolefit = await import('../index.ts');
  const ownConfig = await configOf(options);
  const config = { ...ownConfig, ocr: options.ocr ?? ownConfig.ocr };
  const results = await rolefit.score({
    resumes: await Promise.all(resumes.map(inputFor)),
    job: await inputFor(options.job),
    config: withGates(config, options),
    recursive: options.recursive ?? config.recursive ?? false,
    asOf: options.asOf ?? today(),
  });
  if (!options.quiet) note(results);
  await deliver(results, { ...options, top: options.top ?? config.top });
  return exitCodeOf(results);
}

function note({ job }: Results): void {
  const share = Math.round(job.spec.coverage * 100);
  if (share < 60)
    tell(
      `rolefit: only ${share} % of the posting's requirement lines were understood; see \`rolefit spec\`.`,
    );
}
