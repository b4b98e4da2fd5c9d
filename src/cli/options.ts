// Option texts of the command line → checked values; what is wrong is said in one line.
import { InvalidArgumentError } from 'commander';

/** YYYY-MM-DD, a real day. */
export function parseDay(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match ? new Date(`${text}T00:00:00Z`) : null;
  if (day === null || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Give a day as YYYY-MM-DD, for example 2026-11-24.');
  }
  return text;
}

/** A score, 0 to 100. */
export function parseScore(text: string): number {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 100))
    throw new InvalidArgumentError('Give a number from 0 to 100.');
  return score;
}

/** A whole number of at least one. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('Give a whole number of at least 1.');
  return count;
}

/** A whole number of at least zero. */
export function parseMost(text: string): number {
  const most = Number(text);
  if (text.trim() === '' || !Number.isInteger(most) || most < 0)
    throw new InvalidArgumentError('Give a whole number of at least 0.');
  return most;
}

/** Ids between commas; may be repeated. */
export function parseIds(text: string, before: readonly string[] = []): string[] {
  const ids = text.split(',').map((id) => id.trim());
  if (ids.some((id) => !/^[^\s:]+$/.test(id)))
    throw new InvalidArgumentError('Give ids of requirements with commas between them, for example r1,r4.');
  return [...before, ...ids];
}

/** For options that may be repeated. */
export function collect(text: string, before: string[]): string[] {
  return [...before, text];
}

/** Today in UTC, so that the default does not depend on the machine's time zone. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
