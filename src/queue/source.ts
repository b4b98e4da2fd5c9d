// The vocabulary of what is planned: a resume by its name, or why there is none.
import type { InputError } from '../model/errors.ts';

/** `stamp` is another one once the file has changed. */
export type Source = { file: string; stamp: string } | { file: string; error: InputError };
