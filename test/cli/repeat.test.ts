// The same bytes under other circumstances: a few of those that `npm run repeat` goes through.
import { beforeAll, describe, expect, it } from 'vitest';
import { hashOfRun } from '../../bench/repeat/run.ts';
import { variants } from '../../bench/repeat/variants.ts';

const few = [
  'ar_EG.UTF-8',
  'th_TH.UTF-8',
  'Pacific/Niue',
  '3 workers',
  'files backwards',
  'every second file first',
];

describe('the results', { timeout: 120_000 }, () => {
  let plain = '';
  beforeAll(async () => {
    plain = await hashOfRun(process.execPath, {});
  }, 120_000);

  it.each(few)('%s', async (name) => {
    const variant = variants.find((one) => one.name === name);
    expect(variant).toBeDefined();
    expect(await hashOfRun(process.execPath, variant ?? {})).toBe(plain);
  });
});
