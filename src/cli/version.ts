// package.json → the version of this rolefit.
import { createRequire } from 'node:module';

const { version: stated } = createRequire(import.meta.url)('../../package.json');

export const version: string = String(stated);
