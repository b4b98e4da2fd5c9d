import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/model/config.ts';
import { configWith, gatesOf, settingsIn } from '../../src/page/settings.ts';
import { defaultWeights } from '../../src/score/weights.ts';
import { requirement, specOf } from '../score/sample.ts';

const start = {
  weights: defaultWeights,
  gates: { score: 0, required: 0 },
  spec: specOf([requirement('r1', { gate: true }), requirement('r2')]),
};

describe('the sliders', () => {
  it('set weights, gates, weights of requirements and knock-outs', () => {
    const fields = new Map([
      ['importance.required', '5'],
      ['kind.soft', '1.5'],
      ['bands.strong', '80'],
      ['met', '0.4'],
      ['gate.score', '60'],
      ['weight.r2', '2'],
      ['knockout.r2', 'on'],
    ]);
    const { weights, gates, spec } = settingsIn(fields, start);
    expect(weights.importance).toEqual({ required: 5, preferred: 1 });
    expect(weights.kind).toEqual({ ...defaultWeights.kind, soft: 1.5 });
    expect([weights.bands.strong, weights.met, gates.score]).toEqual([80, 0.4, 60]);
    expect(spec.requirements.map(({ weight, gate }) => [weight, gate])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('start from the gates of a configuration', () => {
    expect(gatesOf({})).toEqual({ score: 0, required: 0 });
    expect(gatesOf({ failUnder: 40 })).toEqual({ score: 40, required: 0 });
    expect(gatesOf({ failUnder: 40, gates: { score: ['warn', { min: 70 }], required: 'error' } })).toEqual({
      score: 70,
      required: 1,
    });
  });
});

describe('the configuration that is saved', () => {
  it('names what differs and keeps the rest, and can be read again', () => {
    const config = configSchema.parse({
      failUnder: 10,
      top: 5,
      gates: { knockouts: 'warn', score: ['warn', { min: 20 }] },
    });
    const weights = { ...defaultWeights, met: 0.4 };
    const written = JSON.parse(
      JSON.stringify(configWith(config, { ...start, weights, gates: { score: 55, required: 0.5 } })),
    );
    expect(written).toEqual({
      top: 5,
      weights: { met: 0.4 },
      gates: { knockouts: 'warn', score: ['warn', { min: 55 }], required: ['error', { minMet: 0.5 }] },
    });
    expect(configSchema.safeParse(written).success).toBe(true);
  });

  it('is empty where nothing differs', () => {
    expect(JSON.parse(JSON.stringify(configWith({}, start)))).toEqual({});
  });
});
