// Arguments → exit code. Known errors are said in a line or two; anything else is a defect and says so.
import { Command, CommanderError } from 'commander';
import { RolefitError } from '../model/errors.ts';
import { version } from '../model/version.ts';
import { addAdvise } from './advise.ts';
import { addAudit } from './audit.ts';
import { addCache } from './cache.ts';
import { exitCodeHelp, exitCodes } from './exit-codes.ts';
import { addExplain } from './explain.ts';
import { addInit } from './init.ts';
import { addLint } from './lint.ts';
import { tell } from './output.ts';
import { addProfile } from './profile.ts';
import { addPurge } from './purge.ts';
import { addReport } from './report.ts';
import { addRun } from './run.ts';
import { addScore } from './score.ts';
import { addServe } from './serve.ts';
import { addSkills } from './skills.ts';
import { addSpec } from './spec.ts';
import { addVerify } from './verify.ts';

/** Runs one command line and returns its exit code; it never ends the process itself. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  const program = programFor((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

/** The command line without its actions run: what --help prints and what the documentation checks. */
export function programFor(finish: (code: number) => void): Command {
  const program = new Command('rolefit')
    .description('Scores how well resumes fit a job posting: offline, repeatable, with quoted evidence.')
    .version(version)
    .showHelpAfterError('(rolefit --help shows how)')
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  $ rolefit score resume.pdf --job posting.txt
  $ rolefit score resumes/ --job posting.html -o ranking.csv
  $ rolefit spec posting.txt
${exitCodeHelp}`,
    );
  for (const add of [
    addScore,
    addRun,
    addAdvise,
    addSpec,
    addProfile,
    addLint,
    addReport,
    addServe,
    addInit,
    addSkills,
    addExplain,
    addVerify,
    addAudit,
    addCache,
    addPurge,
  ])
    add(program, finish);
  for (const command of program.commands) command.exitOverride().addHelpText('after', exitCodeHelp);
  return program;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  if (error instanceof RolefitError) {
    tell(`rolefit: ${error.message}`);
    if (error.hint !== null) tell(`  ${error.hint}`);
    return exitCodes.usage;
  }
  tell(`rolefit: a defect of rolefit ${version}, please report it:`);
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.defect;
}
