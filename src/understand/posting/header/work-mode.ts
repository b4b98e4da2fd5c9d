// Header lines and running text → where the work is done.

import type { WorkMode } from '../../../model/spec.ts';
import { oneOf } from '../../one-of.ts';

const notHybrid =
  /\bhybrid (?:cloud|delivery|apps?|applications?|mobile|infrastructure|environments?|vehicles?|it\b|integration|architecture|methodolog\w+|deployment|models? \()/g;
// What the posting says of itself before all: "This is a remote, US-based role" beside "some roles are hybrid".
const statement =
  /\bthis (?:is|role is|position is|job is) (?:an? )?(?:fully |100% |full[- ]time,? )?(remote|hybrid|on-?site)\b/;
const hybrid = oneOf`
    \bhybrid[- ](?:work\w*|role|position|schedule|model|policy|remote|office|environment|set-?up|arrangement|team|company|approach|job|opportunit\w+|basis|first|format|way|culture|organi[sz]ation|\()
    \bhybrid ?/ ?remote\b
    \b(?:one|two|three|four|\d) office days?\b
    \bhybrid(?= ?(?:$|[\n.,;)|]|in\b|from\b|with\b|based\b|at\b))
    (?:[(:|,]| [-–]) ?hybrid\b(?! (?!work|role|position|in\b|from\b|with\b|remote|\d|\()[a-z])
    \b(?:is|are|offer\w*|work\w*|location|fully|flexible|role) (?:an? )?(?:flexible )?hybrid\b
    \btélétravail\b[^.]{0,20}\bjours\b | \bjours (?:de télétravail|par semaine en télétravail)\b
    \b(?:one|two|three|four|\d) days? (?:a|per|/|in the|in) ?(?:week )?(?:in|at|from|on|our|the|office)[^.]{0,25}\b(?:office|site|onsite)\b
    \bremote co-located\b
    \bwork from home or from one of our\b
    \boffice \d days
    \bflexible hybrid\b
  `;
const remote = oneOf`
    \b(?:fully|100%|completely|entirely|permanently) (?:remote|distributed)\b
    \bremote[- ](?:first|friendly|position|role|job|opportunity|work|working|based|only|team|company|us|usa|within|from|eligible|native)\b
    \b(?<!equipment to |laptop to |laptops to )(?:work|working|performed|hire|hiring) (?:[\w%]+ ){0,6}?(?:remotely|from anywhere)\b
    \nremote\b(?= ?(?:$|[\n/(,|-]))
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
    \bin-person (?:role|position|job|adjunct|faculty|teaching)\b
    \bwork(?:ing)? in[- ]person\b
    \boperates in an? (?:\w+ ){0,2}(?:office|classroom|school|clinical|hospital|warehouse) (?:environment|setting)
    \bwork(?:ing)? from (?:one of )?(?:our|an?|the) (?:\S+ ){0,3}(?:offices?|centers?|centres?|campus(?:es)?|sites?)\b
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
  const said = statement.exec(text)?.[1];
  if (said !== undefined) return said === 'remote' || said === 'hybrid' ? said : 'onsite';
  if (hybrid.test(text) || (short && /\bhybrid\b/.test(text))) return 'hybrid';
  if (remote.test(text) || (short && /\bremote\b|\bwfh\b|\banywhere\b/.test(text))) return 'remote';
  return onsite.test(text) || (short && /\bon[- ]?site\b|\bin[- ]office\b/.test(text)) ? 'onsite' : null;
}
