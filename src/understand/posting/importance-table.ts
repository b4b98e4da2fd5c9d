// Data: the words by which a clause says how much it matters. All patterns are for plain text (see plainOf).
import { oneOf, partOf } from '../one-of.ts';

/** Words that make a clause preferred, wherever it stands. */
export const preferredCues: readonly RegExp[] = [
  /\b(?:strongly |highly |greatly |ideally )?preferr?(?:ed|able|ably)\b(?! (?:name|pronoun|vendor|supplier|partner|method|contact|language|customer|stock|provider))/,
  /^prefer\b|\b(?:we|i|and|also) prefer\b|\bprefers? (?:candidates|someone|people|with|to have)\b/,
  /\bpreference (?:will be |is )?(?:given|for)\b|\ba preference\b/,
  oneOf`
    \bnice[- ]to[- ]haves?\b
    \b(?:good|great|cool|useful|lovely)[- ]to[- ]have\b
    \bnice bonus\b
    \bwould be (?:very |really )?(?:nice|great|ideal|awesome|helpful|useful|good|desirable|beneficial|advantageous|fantastic|a\b)
  `,
  oneOf`
    \b(?:a|an|is|are|big|huge|strong|definite|major|added|considered|real) plus(?:es)?\b
    \bplus(?:es)?[ .!)]*$
    ^\(?plus(?:es)?:
  `,
  oneOf`
    \b(?:a|an|as|as a|big|huge|nice|added|is|are) bonus\b(?! (?:scheme|plan|program|structure|of))
    \bbonus (?:points?|if|for)\b
    ^bonus:
    \bbonus\)?[.!]?$
  `,
  /\bdesir(?:able|ed but)\b|\b(?:is|are|highly|strongly|also) desired\b|\bdesired[ .)]*$|\bdesirous\b/,
  /\bideally\b|\bin an ideal world\b/,
  oneOf`
    \b(?:an?|added|additional|distinct|definite|significant|strong|of|great|big|competitive|clear|huge|is|are) advantage\b(?! of)
    \badvantageous\b
    \badvantage[ .)]*$
  `,
  oneOf`
    \b(?:is|are|be|highly|very|also|considered|strongly|experience|frameworks|certifications?|knowledge|considered as) beneficial\b
    \bbeneficial[ .)]*$
    \b(?:is|are|be|very|also|highly|greatly) (?:helpful|useful|valued|appreciated|favou?red|favou?rable|welcomed?|encouraged)\b
    \b(?:helpful|valued|appreciated|favou?red)[ .)]*$
  `,
  oneOf`
    \boptional(?:ly)?\b(?! benefits)
    \bnot (?:strictly |absolutely |necessarily |always )?(?:required|essential|necessary|mandatory|needed|a must|a requirement|a strict requirement)\b
    \bno(?:t a)? (?:hard )?requirement\b
    \bby no means required\b
  `,
  oneOf`
    \b(?:an?|strong|valuable|real|added|great|additional|big|definite|considered) asset\b
    \bwelcome[ .)!]*$
    \bextra credit\b
    \bhighly regarded\b
    \bwell regarded\b
    \bset(?:s)? you apart\b
    \bstand out\b
    \bnot a (?:deal[- ]?breaker|must)\b
    \bwill (?:also )?be considered\b
    \b(?:ideal|perfect) for (?:an?|someone|anyone|people|candidates|individuals|those)\b
    \b(?:is|are) ideal[ .!)]*$
    \bencouraged to apply\b
    \beven better\b
    \bbrownie points\b
  `,
];

const notBefore = '(?<!not |not strictly |\\bno (?:[\\w-]{1,14} ){1,4}|as |if |where |when )';
const notAfter = partOf`
  to (?:perform|do|support|meet|deliver|provide|execute) | for (?:the|this) (?:work|task|project)
  skills | knowledge | qualifications | documents | by
`;

/** Words that make a clause required, wherever it stands. "Not required", "as required" and "if required" do not. */
export const requiredCues: readonly RegExp[] = [
  new RegExp(`${notBefore}\\brequired\\b(?! ${notAfter})`),
  oneOf`
    \bmust(?:-haves?| haves?)?\b
    \bmandatory\b
    (?<!not )\bessential\b(?! (?:duties|functions|job|tasks|oils|services|workers?))
    \bprerequisite\b
    \bnon-negotiable\b
    \bis needed\b
    \bnecessary\b(?! to| for)
    \ba minimum of\b
    \bat (?:a )?minimum\b
    \bat least\b
    \brequires?\b
    \bneeds? to (?:have|be|possess|hold)\b
  `,
];
