// A posting → whether too little of what it asks for could be understood.
import type { Hit, Posting } from './rule.ts';

export function notUnderstood({ spec, limits }: Posting): Hit[] {
  const asked = spec.requirements.length;
  if (asked > 0 && spec.coverage >= limits.minCoverage) return [];
  const advice =
    'Write one requirement a line: the skill, the years, the certificate or the degree that is meant.';
  if (asked === 0)
    return [
      {
        span: null,
        reason:
          'No requirement was found: neither software nor a hurried reader learns what a candidate needs.',
        advice,
      },
    ];
  const understood = asked - spec.notUnderstood.length;
  return [
    {
      span: spec.notUnderstood[0] ?? null,
      reason: `Only ${understood} of ${asked} requirement lines name something that can be checked, so neither software nor a hurried reader can screen by them.`,
      advice,
    },
  ];
}
