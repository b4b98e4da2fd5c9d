// An argument → what to read: a path as it is, or the bytes of standard input for "-".
import { UsageError } from '../model/errors.ts';

/** A path, or bytes that came another way, with the name to call them by. */
export type Given = string | { name: string; bytes: Uint8Array };

/** Reads standard input to its end when the argument is "-". */
export async function inputFor(argument: string): Promise<Given> {
  if (argument !== '-') return argument;
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return { name: 'standard input', bytes: Buffer.concat(chunks) };
}

/** Standard input can be read once. Throws UsageError where more than one argument is "-". */
export function checkOneStdin(given: readonly string[]): void {
  if (given.filter((name) => name === '-').length < 2) return;
  throw new UsageError(
    'Standard input can be the posting or a resume, not both.',
    'Save one of them to a file.',
  );
}
