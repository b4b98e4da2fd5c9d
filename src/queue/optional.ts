// A package that may have been left out at the installation → the package, or an error that says how to get it.
import { UsageError } from '../model/errors.ts';

/** Imports an optional package. Throws UsageError where it is not installed. */
export async function load<T>(name: string, importIt: () => Promise<T>): Promise<T> {
  try {
    return await importIt();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
    throw new UsageError(
      `This needs the package ${name}, which is not installed.`,
      `It is left out by npm install --omit=optional; install it: npm install ${name}`,
    );
  }
}
