// Results → the funnel of a folder: files, those read, those that pass each knock-out, those that meet all that is required.
import { shareBar } from './bars.ts';
import { type Markup, markup } from './markup.ts';
import { type Candidate, grouped, nameOf, type Shown } from './shown.ts';

interface Stage {
  name: string;
  left: number;
}

/**
 * Each stage counts who is left after it. A knock-out takes out those whose resume shows that they do not meet it;
 * what a resume cannot show takes out nobody.
 */
export function stagesOf({ results, candidates }: Shown): Stage[] {
  const stages: Stage[] = [];
  if (results.unreadable.length > 0)
    stages.push({ name: 'files', left: candidates.length + results.unreadable.length });
  stages.push({ name: 'resumes read', left: candidates.length });
  let left: readonly Candidate[] = candidates;
  for (const requirement of results.job.spec.requirements.filter(({ gate }) => gate)) {
    left = left.filter(({ match }) => !match.knockouts.includes(requirement.id));
    stages.push({ name: `past ${nameOf(requirement)}`, left: left.length });
  }
  const most = left.filter(({ match: { required } }) => {
    const judged = required.met + required.partial + required.missing;
    return required.met * 2 >= judged;
  });
  stages.push({ name: 'meet half of what is required', left: most.length });
  const all = most.filter(({ match: { required } }) => required.partial + required.missing === 0);
  stages.push({ name: 'meet all that is required', left: all.length });
  return stages;
}

/** The stages as a list of bars. */
export function funnel(shown: Shown): Markup {
  const stages = stagesOf(shown);
  const most = Math.max(1, stages[0]?.left ?? 0);
  const rows = stages.map(
    ({ name, left }) =>
      markup`<li><span class="name">${name}</span> <span class="count">${grouped(left)}</span>${shareBar(left / most)}</li>`,
  );
  return markup`<ol class="funnel">${rows}</ol>`;
}
