// Path of a posting, or of a spec that somebody edited → the job that resumes are scored against.
import { InputError } from '../model/errors.ts';
import { describeIssues } from '../model/issues.ts';
import { type Spec, specSchema } from '../model/spec.ts';
import type { Input } from '../read/input.ts';

/** A job: its file, the hash of its bytes and the spec made of it. */
export interface Job {
  file: string;
  sha256: string;
  spec: Spec;
  /** The text of the posting; a job that was given as a spec has none. */
  text?: string;
}

/**
 * The spec that an input holds as JSON or YAML, or null when the input is something else (a posting).
 * Throws InputError 'invalid-spec' on a spec that says it is one but does not fit the schema.
 */
export async function specIn(input: Input): Promise<Spec | null> {
  const text = new TextDecoder().decode(input.bytes);
  const data = await parseData(text, input.name);
  if (typeof data !== 'object' || data === null || !('schema' in data)) return null;
  if (typeof data.schema !== 'string' || !data.schema.startsWith('rolefit.spec/')) return null;
  const parsed = specSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InputError(
    'invalid-spec',
    input.name,
    `${input.name} is not a valid requirement spec: ${describeIssues(parsed.error)}`,
    'Compare it with the output of `rolefit spec <posting> --format json`.',
  );
}

async function parseData(text: string, file: string): Promise<unknown> {
  if (!/^\s*[{]|^\s*(?:#.*\n\s*)*schema\s*:/.test(text.slice(0, 10_000))) return null;
  try {
    if (text.trimStart().startsWith('{')) return JSON.parse(text);
    const { parse } = await import('yaml');
    return parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    if (!text.includes('rolefit.spec/')) return null;
    const why = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new InputError(
      'invalid-spec',
      file,
      `${file} is a damaged requirement spec: ${why}`,
      'Check its JSON or YAML.',
      cause,
    );
  }
}
