// Colour on or off → the few styles that terminal reports use.
import { Chalk, type ChalkInstance } from 'chalk';
import type { Band, Status } from '../model/results.ts';

export interface Paint {
  bold: (text: string) => string;
  dim: (text: string) => string;
  warn: (text: string) => string;
  status: (status: Status, text: string) => string;
  band: (band: Band, text: string) => string;
}

/** Sixteen colours, which every terminal theme keeps readable; none at all without `color`. */
export function paintFor(color: boolean): Paint {
  const chalk: ChalkInstance = new Chalk({ level: color ? 1 : 0 });
  const statusColors = { met: chalk.green, partial: chalk.yellow, missing: chalk.red, unknown: chalk.cyan };
  const bandColors = { strong: chalk.green, good: chalk.green, partial: chalk.yellow, weak: chalk.red };
  return {
    bold: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    warn: (text) => chalk.yellow(text),
    status: (status, text) => statusColors[status](text),
    band: (band, text) => bandColors[band](text),
  };
}
