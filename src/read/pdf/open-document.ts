// A PDF file → an open document of PDFium while some work is done; refuses what is locked or broken.
import { InputError } from '../../model/errors.ts';
import { corruptError, limitError } from '../failure.ts';
import type { Input } from '../input.ts';
import { type Engine, renewEngine } from './engine.ts';

const wrongFormat = 3;
const passwordNeeded = 4;
const unknownSecurity = 5;

/**
 * Opens the document in a library without a past. Handles are given back unless PDFium itself failed: then its
 * memory is in no known state. The work must be done when it returns: two documents are never open at once.
 * @throws InputError `encrypted`, `corrupt` or `too-large`; errors of PDFium pass through.
 */
export function withDocument<T>(engine: Engine, { name, bytes }: Input, work: (document: number) => T): T {
  const { call } = engine;
  renewEngine(engine);
  const pointer = call.malloc(bytes.length);
  if (pointer === 0) throw limitError(name, 'it needs more memory than the reader may take', 'memoryMb');
  engine.memory().bytes.set(bytes, pointer);
  const freeBytes = () => call.free(pointer);
  return within(freeBytes, () => {
    const document = call.FPDF_LoadMemDocument(pointer, bytes.length, 0);
    if (document === 0) throw loadError(name, call.FPDF_GetLastError());
    const closeDocument = () => call.FPDF_CloseDocument(document);
    return within(closeDocument, () => work(document));
  });
}

/** Closes after the work, and after it failed for reasons that PDFium knows. */
export function within<T>(close: () => void, work: () => T): T {
  try {
    const result = work();
    close();
    return result;
  } catch (error) {
    if (error instanceof InputError) close();
    throw error;
  }
}

function loadError(file: string, code: number): InputError {
  if (code === passwordNeeded) {
    const hint = 'Open it with the password and save a copy without one.';
    return new InputError('encrypted', file, `${file} is locked with a password`, hint);
  }
  if (code === unknownSecurity) {
    const hint = 'Open it in the program that locked it and save a copy without protection.';
    return new InputError('encrypted', file, `${file} is protected by a method that cannot be read`, hint);
  }
  return corruptError(file, code === wrongFormat ? 'it is not a valid PDF' : 'its structure is damaged');
}
