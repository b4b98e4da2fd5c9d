// Advice → the sentences about the lines that a resume could cross, and by which edits.
import type { Advice, Reach, Threshold } from '../model/advice.ts';

/** What is said of one line. */
export interface Goal {
  title: string;
  text: string[];
}

/** The lines that can be crossed, and the first that cannot: what lies above that needs no sentence of its own. */
export function goalsOf(advice: Advice): Goal[] {
  const { thresholds } = advice;
  const beyond = thresholds.findIndex(({ reach }) => reach === null);
  const told = beyond < 0 ? thresholds : thresholds.slice(0, beyond + 1);
  return told.map((threshold) => {
    const { band, at } = threshold;
    return { title: `To reach ${band === null ? at : `${band} (${at})`}`, text: goalText(advice, threshold) };
  });
}

function goalText(advice: Advice, { reach, shown, smallest }: Threshold): string[] {
  if (reach === null) {
    if (advice.edits.length === 0) return ['Editing does not get there: there is nothing to edit.'];
    return [`Editing does not get there: all edits come to ${advice.most.score.toFixed(1)}.`];
  }
  if (reach.edits.length === 0) return [`The resume is there already, with ${advice.score.toFixed(1)}.`];
  const ways = shown === null ? [] : [`By what is on the paper: ${wayText(shown, smallest)}.`];
  if (shown?.edits.join() !== reach.edits.join())
    ways.push(`By what you may have as well: ${wayText(reach, smallest)}.`);
  return ways;
}

/** "e1 and e5 together, 62.1; fewer edits do not" */
function wayText({ edits, score }: Reach, smallest: boolean): string {
  const last = edits.at(-1) ?? '';
  if (edits.length === 1) return `${last} alone, ${score.toFixed(1)}`;
  const fewer = smallest ? 'fewer edits do not' : 'fewer may do, but are too many to try';
  return `${edits.slice(0, -1).join(', ')} and ${last} together, ${score.toFixed(1)}; ${fewer}`;
}
