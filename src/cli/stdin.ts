// An argument → what to read: a path as it is, or the bytes of standard input for "-".

/** A path, or bytes that came another way, with the name to call them by. */
export type Given = string | { name: string; bytes: Uint8Array };

/** Reads standard input to its end when the argument is "-". */
export async function inputFor(argument: string): Promise<Given> {
  if (argument !== '-') return argument;
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return { name: 'standard input', bytes: Buffer.concat(chunks) };
}
