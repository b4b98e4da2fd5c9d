// rolefit audit: checks of a run for fairness.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../model/errors.ts';
import { type ImpactFormat, impactFormats, type Selection } from '../model/impact.ts';
import { outputOption } from './deliver.ts';
import { exitCodes } from './exit-codes.ts';
import { addInvariance } from './invariance.ts';
import { parseCount } from './options.ts';
import { print, save, terminalWidth, wantsColor } from './output.ts';
import { readSaved, readText } from './saved.ts';

interface ImpactOptions {
  results: string;
  groups: string;
  cutoff?: number;
  top?: number;
  format?: ImpactFormat;
  output: string[];
  color: boolean;
}

/** Adds the command `audit` with its parts. */
export function addAudit(program: Command, finish: (code: number) => void): void {
  const audit = program.command('audit').description('check a run for fairness');
  addInvariance(audit, finish);
  audit
    .command('impact')
    .description('how often each group of people is chosen, against the group that is chosen most')
    .addOption(
      new Option(
        '--results <file>',
        'the JSON that `rolefit score --format json` wrote',
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--groups <file>',
        'CSV: a column file (or sha256), then one for each attribute, such as sex',
      ).makeOptionMandatory(),
    )
    .addOption(
      new Option('--cutoff <n>', 'also for those with a score of n or more')
        .argParser(parseScore)
        .conflicts('top'),
    )
    .addOption(new Option('--top <n>', 'also for the first n of the ranking').argParser(parseCount))
    .option('--median', 'only for those above the median score (default)')
    .addOption(
      new Option('--format <format>', 'what to print on standard output (default: terminal)').choices(
        impactFormats,
      ),
    )
    .addOption(outputOption())
    .option('--no-color', 'no colours')
    .addHelpText(
      'after',
      '\nExample:\n  $ rolefit audit impact --results results.json --groups groups.csv --top 20 -o impact.html',
    )
    .action(async (options: ImpactOptions) => {
      finish(await impact(options));
    });
}

async function impact(options: ImpactOptions): Promise<number> {
  const files = options.output.map((file) => ({ file, format: formatByName(file) }));
  const { auditImpact, loadImpactReport } = await import('../index.ts');
  const results = await readSaved(options.results);
  const groups = { text: await readText(options.groups), file: options.groups };
  const report = auditImpact({ results, groups, selection: selectionOf(options) });
  for (const { file, format } of files)
    await save(file, (await loadImpactReport(format))(report, { color: false, width: 100 }));
  if (files.length === 0 || options.format !== undefined) {
    const render = await loadImpactReport(options.format ?? 'terminal');
    await print(render(report, { color: wantsColor(options.color), width: terminalWidth() }));
  }
  return exitCodes.done;
}

function selectionOf({ cutoff, top }: ImpactOptions): Selection | null {
  if (cutoff !== undefined) return { by: 'cutoff', value: cutoff };
  return top === undefined ? null : { by: 'top', value: top };
}

function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 100))
    throw new InvalidArgumentError('Give a score from 0 to 100.');
  return score;
}

function formatByName(file: string): ImpactFormat {
  const format = ({ txt: 'terminal', json: 'json', csv: 'csv', html: 'html' } as const)[
    file.slice(file.lastIndexOf('.') + 1)
  ];
  if (format !== undefined) return format;
  throw new UsageError(
    `${file}: the extension names no format of this report.`,
    'Known extensions: .txt .json .csv .html',
  );
}
