// Sentence and topic → whether it asks something of the candidate.
import { findYears } from '../years.ts';
import {
  aboutOrganization,
  aboutUs,
  asideOpening,
  noiseCues,
  offerCue,
  otherSubject,
} from './aside-table.ts';
import {
  askingCues,
  dutyDemands,
  obligationCues,
  openers,
  questionCue,
  skillOpeners,
  traitCues,
} from './asking-table.ts';
import { findDegree } from './degree-asked.ts';
import { foreignAsking, foreignOpeners } from './foreign-table.ts';
import type { SectionTopic } from './heading-table.ts';

// Cues stand near the front; what follows in a paragraph without full stops is not searched.
const longestSentence = 1500;

const any = (cues: readonly RegExp[], plain: string): boolean => cues.some((cue) => cue.test(plain));

// "If you are a detail-oriented professional with …, we'd love to hear from you": the invitation says who is wanted.
const describesReader =
  /^if you(?:'re| are) an?\b.{25,}\b(?:we(?:'d| would) (?:love|like) to (?:hear|talk|meet)|(?:encourage|invite) you to apply)\b/;

/** Text that no posting asks with: board noise, equal-opportunity text, how to apply, disclaimers. */
export function isNoise(plain: string): boolean {
  const sentence = plain.slice(0, longestSentence);
  return any(noiseCues, sentence) && !describesReader.test(sentence);
}

/** Whether a sentence under `topic` is a requirement. The less the section speaks of candidates, the more it takes. */
export function asks(plain: string, topic: SectionTopic | 'unknown'): boolean {
  const sentence = plain.slice(0, longestSentence);
  if (!/\p{L}{2}/u.test(sentence.replace(/\b(?:and|or)\b/g, '')) || isNoise(sentence)) return false;
  if (/^please note:? if\b/.test(sentence)) return false;
  if (/^please note\b/.test(sentence)) return any(obligationCues, sentence);
  switch (topic) {
    case 'requirements':
    case 'preferred':
      return !isAside(sentence);
    case 'responsibilities':
      return asksInDuties(sentence);
    case 'role':
    case 'about':
    case 'unknown':
      return asksInProse(sentence);
    case 'facts':
      return any(obligationCues, sentence) || timeZone.test(sentence);
    default:
      return any(obligationCues, sentence);
  }
}

// Where hours must overlap, the line of the place says so: "Remote (any US time zone)".
const timeZone = /\btime ?zones?\b(?! of your)/;

/** Sentences inside a list of requirements that ask nothing: about the company, the offer, or the list itself. */
function isAside(plain: string): boolean {
  if (aboutOrganization.test(plain) || offerCue.test(plain)) return true;
  if (any(askingCues, plain)) return false;
  const asksAnyway = /\bplus:?$|\brequired\b|\bmust\b|\bexpect you\b|\bneed\b|\bprefer\b/.test(plain);
  return otherSubject.test(plain) || (asideOpening.test(plain) && !asksAnyway);
}

/** In duties only explicit demands count: a degree, years of experience, "must", "required", "essential". */
function asksInDuties(plain: string): boolean {
  const duty = /^(?:you(?:'ll| will)|the (?:successful|ideal) candidate will (?!have|be able|need))/.test(
    plain,
  );
  if (duty && !/\b(?:have|need)\b/.test(plain)) return false;
  if (any(obligationCues, plain) || any(dutyDemands, plain)) return true;
  if (/\b(?:seeking|looking for)\b/.test(plain) && any(askingCues, plain)) return true;
  return asksForYears(plain) || (openers.test(plain) && findDegree(plain) !== null);
}

function asksInProse(plain: string): boolean {
  if (/^(?:if so|have you been|once you)\b/.test(plain)) return false;
  if (questionCue.test(plain)) return true;
  const years = asksForYears(plain);
  const ours = aboutUs.test(plain) || aboutOrganization.test(plain);
  if (
    ours &&
    !/\b(?:require|expect(?:ation)?|need|look(?:ing)? for|seek(?:ing)?|want|days? (?:a|per|each) week)\b/.test(
      plain,
    )
  ) {
    return years && /\bexperience (?:as|in|with)\b/.test(plain);
  }
  if (years || any(obligationCues, plain)) return true;
  const named = plain.replace(leadingLabel, '');
  if ((openers.test(named) || skillOpeners.test(named)) && !statement.test(named)) return true;
  if (/\byou (?:don't|do not|won't|needn't) (?:need|have)\b(?!.*\bbut you\b)/.test(plain)) return false;
  return any(askingCues, plain) || any(traitCues, plain) || asksElsewhere(plain);
}

const asksElsewhere = (plain: string): boolean => foreignOpeners.test(plain) || any(foreignAsking, plain);

// "Orchestration: hands-on experience with …"
const leadingLabel = /^[a-z][a-z &/-]{2,40} ?: (?=\S)/;

// "Our experience is …" states something and asks for nothing.
const statement =
  /^(?:(?:the |a |an |our |your )?(?:experience|background|skills?|expertise|knowledge)\b.{0,30}\b(?:is|are|will|has)\b|(?:skilled|experienced|qualified|registered|certified|licensed) (?:[\w-]+ ){1,3}[\w-]+s (?:provide|work|help|support|will|are|have)\b)/;

const asksForYears = (plain: string): boolean => findYears(plain).some((years) => years.experience);
