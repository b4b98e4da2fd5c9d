// What zod found wrong → one line a person can act on.
import type { z } from 'zod';

/** The first three problems, each with the path to it; unknown keys are left to `unknownKey` when given. */
export function describeIssues(
  error: z.ZodError,
  unknownKey?: (path: readonly PropertyKey[], key: string) => string,
): string {
  const said = error.issues.slice(0, 3).map((issue) => {
    if (issue.code === 'unrecognized_keys' && unknownKey) {
      return issue.keys.map((key) => unknownKey(issue.path, key)).join('; ');
    }
    const path = issue.path.join('.');
    return path === '' ? issue.message : `${path}: ${issue.message}`;
  });
  const more = error.issues.length - said.length;
  return said.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
