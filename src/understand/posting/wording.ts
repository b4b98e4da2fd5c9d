// Sentence and topic → whether it asks something of the candidate.

import { findYears } from '../years.ts';
import { askingCues, noiseCues, obligationCues, offerCue, openers, traitCues } from './cue-table.ts';
import { findDegree } from './degree-asked.ts';
import type { SectionTopic } from './heading-table.ts';

const longestSentence = 1500;
const any = (cues: readonly RegExp[], plain: string): boolean => cues.some((cue) => cue.test(plain));

/** Text that no posting asks with: board noise, equal-opportunity text, how to apply, disclaimers. */
export function isNoise(plain: string): boolean {
  return any(noiseCues, plain.slice(0, longestSentence));
}

const organization =
  /^(?:the )?(?:\S+ ){0,6}(?:university|college|company|school|district|trust|hospital|group|inc\.?|llc|organi[sz]ation) (?:is|are|offers?|provides?|has|was|believes|values|strives|welcomes)\b/;
const aboutUs =
  /^(?:at |here at |as |in |since |with |join |come )?(?:we|our|us|the (?:company|team|firm|trust|organi[sz]ation|school|hospital))\b/;

/** Whether a sentence under `topic` is a requirement. The less the section speaks of candidates, the more it takes. */
export function asks(plain: string, topic: SectionTopic | 'unknown'): boolean {
  const sentence = plain.slice(0, longestSentence);
  if (!/\p{L}{2}/u.test(sentence.replace(/\b(?:and|or)\b/g, '')) || isNoise(sentence)) return false;
  if (/^please note\b/.test(sentence)) return any(obligationCues, sentence) && !/^please note:? if\b/.test(sentence);
  switch (topic) {
    case 'requirements':
    case 'preferred':
      return !isAside(sentence);
    case 'responsibilities':
      return asksInDuties(sentence);
    case 'benefits':
    case 'eeo':
    case 'apply':
    case 'facts':
    case 'stack':
    case 'culture':
      return any(obligationCues, sentence);
    default:
      return asksInProse(sentence);
  }
}

/** Sentences inside a list of requirements that ask nothing: about the company, the offer, or the list itself. */
function isAside(plain: string): boolean {
  if (organization.test(plain) || offerCue.test(plain)) return true;
  if (
    /^(?:we|our|the company|this is|here|in this role|as an?|at (?!(?:a )?(?:least|minimum|any|all|ease))|the (?:base|salary|pay|annual|expected|compensation)|benefits|salary|please|note|if you|don't worry|join|apply|click|learn more|see|for more|thank|people who|not sure|to learn|to be considered|location|hours|pay|compensation)\b/.test(
      plain,
    )
  ) {
    return !any(askingCues, plain) && !/\bplus:?$|\brequired\b|\bmust\b|\bexpect you\b|\bneed\b/.test(plain);
  }
  return (
    /^(?:they|people|those|he|she|if so|have you been|once you)\b/.test(plain) && !any(askingCues, plain)
  );
}

/** In duties only explicit demands count: a degree, years of experience, "must", "required", "essential". */
function asksInDuties(plain: string): boolean {
  if (
    /^(?:you(?:'ll| will)|the (?:successful|ideal) candidate will (?!have|be able|need))/.test(plain) &&
    !/\b(?:have|need)\b/.test(plain)
  )
    return false;
  if (
    any(obligationCues, plain) ||
    /\btravel\w*\b[^.]{0,40}\b(?:required|expected)\b|\bideal for (?:an?|someone|anyone|people|candidates|those)\b|\b(?:role|position|job) is (?:an? )?(?:ideal|perfect|great fit|good fit|suited|best suited)/.test(
      plain,
    )
  )
    return true;
  if (/\b(?:seeking|looking for)\b/.test(plain) && any(askingCues, plain)) return true;
  if (
    /\b(?:candidates?|applicants?|you|role|position|job|incumbent|employee|post ?holder)\b(?: \S+){0,3} (?:must|requires?|should have|need to have|needs to have|is required to (?:have|possess|hold))\b/.test(
      plain,
    )
  )
    return true;
  if (/\b(?:is|are) (?:required|essential|preferred|desirable|a must|a plus|mandatory)\b/.test(plain))
    return true;
  if (
    /^(?:must|needs?) (?:to )?(?:have|be|possess|hold)\b|^needs? \S+ (?:degree|experience|registration)\b|\b(?:ideal|successful) (?:candidate|applicant) (?:will|should|must) (?:have|possess|be able)\b|^(?:may be|must be|is|are) required to\b|\bregularly required to\b|\bability to (?:lift|stand|sit|work (?:nights|weekends|shifts))\b|\blift(?:ing)? up to\b|\blifting\b[^.]{0,30}\b(?:lbs?|pounds|kg)\b/.test(
      plain,
    )
  )
    return true;
  return (
    findYears(plain).some((years) => years.experience) || (openers.test(plain) && findDegree(plain) !== null)
  );
}

function asksInProse(plain: string): boolean {
  if (/^(?:if so|have you been|once you)\b/.test(plain)) return false;
  const years = findYears(plain).some((found) => found.experience);
  if (
    (aboutUs.test(plain) || organization.test(plain)) &&
    !/\b(?:require|expect|need|look(?:ing)? for|seek(?:ing)?|want)\b/.test(plain)
  )
    return years && /\bexperience (?:as|in|with)\b/.test(plain);
  if (years || any(obligationCues, plain)) return true;
  if (
    openers.test(plain) &&
    !/^(?:the |a |an |our |your )?(?:experience|background|skills?|expertise|knowledge)\b.{0,30}\b(?:is|are|will|has)\b/.test(
      plain,
    )
  )
    return true;
  if (/\byou (?:don't|do not|won't|needn't) (?:need|have)\b/.test(plain)) return false;
  return any(askingCues, plain) || any(traitCues, plain);
}
