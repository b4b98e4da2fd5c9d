// Data: how postings write degrees, fields of study and what may stand in their place. Patterns are for plain text.

import type { DegreeLevel } from '../../model/spec.ts';
import { eachOf, oneOf } from '../one-of.ts';
import { foreignDegrees } from './foreign-table.ts';

/**
 * Each level with the ways to write it, lowest first. Two letters alone ("BA", "MS") are too often something else, so
 * they need a slash, "degree" or "in" beside them.
 */
export const degreeWords: readonly [DegreeLevel, RegExp][] = [
  [
    'secondary',
    eachOf`
      \bhigh[- ]school (?:diploma|degree|graduat\w+|education|or (?:ged|equivalent))
      \bhigh school\b(?=[^.;]{0,12}\bged\b)
      \bged\b
      \b(?:hs|h\.s\.) diploma\b
      \bsecondary (?:school|education)(?= (?:diploma|certificate|degree|level|required|completed|or equivalent))
      \ba-levels?\b
      \ba levels\b
      \bgcses?\b
    `,
  ],
  [
    'associate',
    eachOf`
      \bassociate'?s?'? (?:of |in |'?s? ?degree|degree|or (?:a )?bachelor)
      \bassociate'?s?(?=,? (?:/|or) ?bachelor)
      \b(?:hnd|hnc|foundation degree)\b
      \bdiploma or degree\b
      (?<!graduate )\bdiploma in\b
    `,
  ],
  [
    'bachelor',
    eachOf`
      \bbach?elor\S{0,5}
      \bbaccalaureate\b
      \bundergraduate (?:degree|qualification|diploma|program(?:me)?|studies)
      ^graduate (?:with|in|of|from)\b
      \ba degree(?= or (?:an? )?post-?graduate)
      \b(?:4|four)[- ]year (?:college |university )?degree
      \bb\.? ?(?:sc|tech|eng|com|ed|arch|s|a)\.?(?![a-z])(?= ?(?:/|\(hons|degree|in\b|or (?:m|b)\.?[as]|honou?rs))
      \b(?:bsc|b\.sc|btech|b\.tech|beng|bcom|b\.com|b\.e|bba|bfa|bca|bsn|llb)\b
    `,
  ],
  [
    'master',
    eachOf`
      \bmaster(?:[^\w\s]{0,3}s?)?[^\w\s]?(?= (?:degree|in|of|level|or|and|preferred|required|program|is|would|strongly|a plus|with)\b|[,;./()]|$)
      \b(?:mba|m\.b\.a|msc|m\.sc|mtech|m\.tech|meng|mfa|mph|msw|msn|m\.ed|mphil|mca)\b
      \bm\.?[sa]\.?(?![a-z])(?= ?(?:/ ?ph|degree|in [a-z]|or ph))
      \bpost-?graduate (?:degree|qualification|diploma|certificate|training|education|studies)
      (?<!under)(?<!post)\b(?:advanced|graduate) (?:degree|program(?:me)?)\b
    `,
  ],
  ['associate', foreignDegrees.associate],
  ['bachelor', foreignDegrees.bachelor],
  ['master', foreignDegrees.master],
  ['doctorate', /\bph\.? ?d\b\.?|\bdoctora(?:te|l)\b|\bdoctor of\b|\bjuris doctor\b|\bedd\b/g],
];

/** A degree without its name: taken for a bachelor's when the clause names no other. */
export const anyDegree = eachOf`
    \b(?:university|college|honou?rs|first|science|engineering|stem|technical|relevant|nursing|law|related) degree\b
    \bdegree[- ](?:level|educated|qualified|in|or|from|required|preferred)\b
    \ba degree\b
    \bdegree[.)]?$
    \b(?:academic|post-?secondary|tertiary|third-level) degree\b
    \bdegree related to\b
    \b(?:educated|qualified) to (?:at least )?degree\b
  `;

/** Experience, training or another qualification that counts like the degree. */
export const equivalentWords = oneOf`
    \b(?:or|and/or|with|and|/) ?(?:an? |the |any |its |have )?(?:foreign )?(?:equivalent|equal|comparable|commensurate)(?! (?:degree|field|discipline|subject|major|course))
    \bequivalent (?:combination|(?:(?:practical|work|professional|industry|relevant|job|military|related|hands-on|life) ){0,3}experience|education|training|qualification)
    \(or equiv
    \bor (?:relevant|related|significant|similar|substantial|proven|demonstrable|practical|professional|extensive) (?:(?:work|practical|professional|industry|working|hands-on) ){0,3}experience
    \bin lieu of\b
    \bor (?:\S+ ){0,4}(?:years|experience)\b
    /equivalent
    (?:\bor (?:an? )?|/ ?)(?:ged|g\.e\.d)\b
    \bexperience (?:may|can|will) (?:be )?substitut
    \bor (?:an? )?(?:apprenticeship|relevant qualification)
  `;

export const refusedWords = oneOf`
    \bno (?:formal |college |university )?degree
    \bdegree (?:is |are )?not (?:required|necessary|needed|essential)
    \bnot require a degree
    \bwithout a degree
  `;

export const notDegree = oneOf`
    \bscrum ?master
    \bmaster (?:data|plan|schedule|service|branch|file|agreement|electrician|plumber|teacher|the\b)
    \bdegree of\b
    \b(?:360|180|90)[- ]degree
  `;

export const degreeFields = {
  /** What stands between the degree and its field. */
  lead: /^(?:'?s?'?)? ?(?:degree|qualification|diploma|level)? ?(?:\([^)]{0,20}\) ?)?(?:or (?:higher|above|better|foreign equivalent) ?)?(?:with (?:a )?(?:major|focus|specialization|concentration) )?(?:in|of)(?: (?:either|a|an|the))? /,
  /** Where the fields end. */
  end: oneOf`
    [.;:()\n]
    ,? (?:or|and|with) (?:an? |the |its )?(?:equivalent|related|relevant|other|similar|\d|at least|minimum|experience|have|ability|strong|comparable)
    \b(?:from|required|preferred|with|plus|is|are|strongly|highly|desired|desirable|degree|obtained|would|who|to|at|but|experience|including|we|you|essential|related|relevant|equivalent|similar|another|any other|other)\b
  `,
  /** No field, but the hint that others will do. */
  none: /^(?:an?|the|another|any|other|related|relevant|similar|technical|quantitative|equivalent|science|stem)?\s*(?:\w+ ){0,2}(?:field|fields|discipline|disciplines|subject|area|areas|major|degree|course)s?$/,
};

/** Said of the posting as a whole: experience may stand in for any degree it asks for. */
export const substitution = oneOf`
    \bequivalent combination of (?:\w+,? ){0,3}(?:education|training|experience)
    \bcombination of (?:relevant |related )?(?:education|experience) and (?:\w+ ){0,2}(?:education|experience)
    \bexperience (?:may|can|will) (?:be )?(?:substituted?|considered) (?:for|in lieu)
  `;
