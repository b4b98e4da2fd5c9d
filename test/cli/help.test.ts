import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { root, run } from './run.ts';

const commands = ['score', 'advise', 'spec', 'profile', 'report', 'skills', 'lint', 'init'];

describe('--help', () => {
  it('shows the commands, examples and exit codes, and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const command of commands) expect(stdout).toContain(command);
    expect(stdout).toContain('Examples:');
    expect(stdout).toMatch(/1 +done, a gate failed/);
  });

  it.each(commands)('%s has examples and exit codes of its own', async (command) => {
    const { code, stdout } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples?:/);
    expect(stdout).toContain('Exit codes:');
  });

  it('may be cut short by who reads it', async () => {
    const child = spawn(process.execPath, [join(root, 'bin/rolefit.js'), 'verify', '--help'], {
      timeout: 30_000,
    });
    child.stdout.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect(said).toBe('');
    expect(code).toBe(0);
  });

  it('loads neither a reader nor the lexicon nor a schema library', async () => {
    const hook = `
      import { registerHooks } from 'node:module';
      registerHooks({ load(url, context, next) { process.stderr.write(url + '\\n'); return next(url, context); } });`;
    const { stderr } = await run(['--help'], {
      node: ['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
    });
    expect(stderr).toContain('/dist/cli/main.js');
    expect(stderr).not.toMatch(
      /node_modules\/(?:natural|zod|pdf-parse|mammoth|chalk|cosmiconfig|yaml|@embedpdf)\//,
    );
    expect(stderr).not.toMatch(/dist\/(?:lexicon|read|understand|score|index)/);
  });
});

describe('usage', () => {
  it('prints its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it.each([
    ['a command with a slip', ['scor'], 'Did you mean score'],
    ['a posting left out', ['score', 'resume.pdf'], '--job'],
    ['a day that is none', ['score', 'resume.pdf', '--job', 'j.txt', '--as-of', '2026-02-30'], 'YYYY-MM-DD'],
    [
      'a threshold out of range',
      ['score', 'resume.pdf', '--job', 'j.txt', '--fail-under', '140'],
      '0 to 100',
    ],
    ['an unknown format', ['score', 'resume.pdf', '--job', 'j.txt', '--format', 'pdf'], 'Allowed choices'],
    ['both inputs from standard input', ['score', '-', '--job', '-'], 'not both'],
    [
      'an output of no known kind',
      ['score', 'fixtures/resumes', '--job', 'jobs/senior-backend-engineer.txt', '-o', 'a.doc'],
      'a.doc',
    ],
  ])('%s ends with 2 and one clear sentence', async (_, args, said) => {
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
