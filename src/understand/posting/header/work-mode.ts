// Header lines and running text → where the work is done.

import type { WorkMode } from '../../../model/spec.ts';
import { oneOf } from '../../one-of.ts';

const notHybrid =
  /\bhybrid (?:cloud|delivery|apps?|applications?|mobile|infrastructure|environments?|vehicles?|it\b|integration|architecture|methodolog\w+|deployment|models? \()/g;
const hybrid = oneOf`
    \bhybrid\b
    \b(?:one|two|three|four|\d) days? (?:a|per|/|in the|in) ?(?:week )?(?:in|at|from|on|our|the|office)[^.]{0,25}\b(?:office|site|onsite)\b
    \bremote co-located\b
    \bwork from home or from one of our\b
    \boffice \d days
    \bflexible hybrid\b
  `;
const remote = oneOf`
    \b(?:fully|100%|completely|entirely|permanently) (?:remote|distributed)\b
    \bremote[- ](?:first|friendly|position|role|job|opportunity|work|working|based|only|team|company|us|usa|within|from|eligible|native)\b
    \b(?:work|working|performed|hire|hiring) (?:fully |100% )?(?:remotely|from anywhere)\b
    \bwork[- ]from[- ](?:home|anywhere)\b(?! (?:support|stipend|allowance|budget|policy|setup|days))
    \((?:fully )?remote\b
    ^remote\b
    [-–|,/·] ?remote\b
    \blocation: ?remote\b
    \bthis is a (?:full[- ]time,? )?remote\b
    \bhome[- ]based (?:role|position|job|work|contract)
    \b(?:is|be|position|role) home[- ]based\b
  `;
const onsite = oneOf`
    \b(?:this (?:is an?|position is|role is)|fully|100%|must be|work(?:ing)?|located) (?:full[- ]time )?(?:on[- ]?site|in[- ](?:the )?office)\b
    \bon[- ]?site (?:position|role|only|work|job)\b
    \((?:on[- ]?site)\b
    [-–|,/·] ?on[- ]?site\b
    ^on[- ]?site\b
    \b(?:five|5) days (?:a|per) week in (?:the|our) office
    \bin-person role\b
    \bonsite/remote: ?onsite
  `;

/** `labels` are the header's own lines (title, location, job type), `text` the rest; a label decides first. */
export function workModeOf(
  labels: readonly string[],
  text: string,
  remoteFact: boolean | null,
): WorkMode | null {
  for (const label of labels) {
    const mode = modeIn(label, true);
    if (mode !== null) return mode;
  }
  if (remoteFact === true) return 'remote';
  return modeIn(text, false);
}

function modeIn(plain: string, short: boolean): WorkMode | null {
  const text = plain.replace(notHybrid, ' ');
  if (hybrid.test(text)) return 'hybrid';
  if (remote.test(text) || (short && /\bremote\b|\bwfh\b|\banywhere\b/.test(text))) return 'remote';
  return onsite.test(text) || (short && /\bon[- ]?site\b|\bin[- ]office\b/.test(text)) ? 'onsite' : null;
}
