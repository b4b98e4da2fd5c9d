import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configTemplate } from '../../src/config/template.ts';
import { configSchema } from '../../src/model/config.ts';
import { defaultLimits } from '../../src/model/limits.ts';
import { defaultWeights } from '../../src/score/weights.ts';

/** The template with every setting switched on: a comment that is a key, or an item of a list, is one. */
const switchedOn = configTemplate.replaceAll(/^# (?= *(?:- )?(?:"[^"]+"|[\w-]+):(?: |$))/gm, '');

describe('the template', () => {
  it('is empty as it is', () => {
    expect(parse(configTemplate)).toBeNull();
  });

  it('is valid with every setting switched on', () => {
    const config = configSchema.parse(parse(switchedOn));
    expect(Object.keys(config)).toEqual(
      expect.arrayContaining(['failUnder', 'gates', 'presets', 'weights', 'limits']),
    );
    expect(defaultWeights).toMatchObject(config.weights ?? {});
    expect(defaultLimits).toMatchObject(config.limits ?? {});
    expect(config.gates).toMatchObject({ required: ['warn', { minMet: 0.8 }], 'skill:python': 'warn' });
  });
});
