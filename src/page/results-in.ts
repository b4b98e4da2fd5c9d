// A data block of the page → Results, or other data. They were checked before they were written there.
import type { Results } from '../model/results.ts';
import { unpack } from '../report/html/pack.ts';
import { elementOf } from './draw.ts';

export const dataIn = (id: string): unknown => unpack(elementOf(id).textContent ?? '');

export function resultsIn(id: string): Results {
  const value = dataIn(id);
  if (isResults(value)) return value;
  throw new Error('the page holds no results');
}

const isResults = (value: unknown): value is Results =>
  typeof value === 'object' && value !== null && 'schema' in value && value.schema === 'rolefit.results/1';
