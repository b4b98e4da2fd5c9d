// Data: the words of sentences that ask nothing of a candidate. All patterns are for plain text (see plainOf).
import { oneOf } from '../one-of.ts';

/** Lines that are about neither the candidate nor the work. */
export const noiseCues: readonly RegExp[] = [
  oneOf`
    \bplease mention the word\b
    \bwhen applying to show you read\b
    \bbeta feature to avoid spam
    \bcompanies can search these words\b
    \bsee they'?re human\b
  `,
  oneOf`
    \bcommitted to\b[^.]{0,80}\b(?:diversity|equity|inclusion|inclusive|equal|safeguarding)
    \bpursuant to\b
    \bclery\b
    \bwe urge you\b
    \brepay the cost\b
    \blevies a charge\b
    \bveterans?\b
    \b(?:this|the) (?:job|position) description\b
    (?<!required to complete an )(?<!required to complete )\bi-9\b
    \bphysical demands described\b
    \bemergency declaration\b
    \bperform each essential\b
    ^fte$
    \bequal (?:opportunity|opportunities|employment)\b
    \bwithout regard to\b
    \bregardless of (?:race|age|gender|your)
    \bdoes not discriminate\b
    \bdo not discriminate\b
    \breasonable (?:accommodation|adjustment)
    \bprotected (?:veteran|characteristic|status)
  `,
  oneOf`
    ^\[[^\]]*\]$
    \bsupervises employees\b
    \bposition number\b
    ^https?://\S+$
    \bpowered by\b
    \bcookies?\b.*\bsite\b
    ^\W*$
    ^\S+@\S+$
    \benquir(?:y|ies)\b
    \b(?:tel|telephone|phone|e-?mail)(?: \w+)?: ?\S
    ^(?:tbd|n/?a|none|yes|no|not applicable|other)[. ]*$
    ^[a-z /-]{3,40}: ?(?:yes|no|n/?a|none|exempt|non-exempt)\.?$
    \bdoes this position have\b
    ^[a-z /-]{3,30}[-:]? ?[£$€] ?\d[\d.,]*(?: ?(?:per|an|a|/) ?(?:hour|hr|annum|year))?$
  `,
  oneOf`
    \b(?:submit|send|attach|upload|include|forward) (?:\S+ ){0,4}?(?:resume|cv|cover letter|application|portfolio|transcripts?)\b
    \btranscripts?\b
    \bemployment application\b
    \bcopies of\b
    \breferences? (?:are|&|and|must)\b
    \bapply (?:now|today|online)\b
    \bclick(?:ing)? on\b
    \bcomplet(?:e|ing) (?:the|an?|our) (?:\w+ ){0,3}application\b
    \bif you (?:need|require) (?:any )?(?:accommodations?|adjustments?|assistance|support)\b
    \bclick (?:here|apply|the)
    \bshort-?list
    \bonly (?:successful|shortlisted|selected) (?:candidates|applicants)
  `,
  oneOf`
    ^(?:or )?(?:an? |any )?(?:(?:equivalent|appropriate|suitable|relevant) )?combination of (?:education|training|skills|experience)\b
    \bshould not be (?:construed|considered)
    \bnot (?:intended to be|be construed)
    \bmay be (?:assigned|required to perform)\b.*\bduties\b
    \bother duties\b
    \breserves? the right\b
    \bintended to (?:describe|accurately)
    \bif you (?:do not|don't) (?:meet|have|tick) (?:all|every)
    \bdon't meet (?:all|every)
    \bdon't (?:tick|check) (?:all|every)
    \bencourage you to apply
    \bwe(?:'d| would) love to (?:hear|talk|meet)
    \beven if you don't\b
    \b(?:checks?|ticks?|meets?) (?:each|every|all|100%)
    ^if you (?:feel|think|believe) you\b
    ^you (?:don't|do not|won't) (?:need|have)\b(?!.*\bbut you\b)
    \binterviews? (?:will|are|is)\b
    \bif you have (?:not|n't) (?:received|heard)\b
    ^(?:to )?(?:be )?(?:[a-z]+ly )?(?:responsible|accountable) (?:for|to)\b
    ^no (?:formal )?(?:degree|qualifications?|experience|training) (?:is |are )?(?:required|needed|necessary)
    \byou need no\b
    ^no (?:prior |previous )?(?:\w+ ){0,3}experience (?:is )?(?:required|needed|necessary)\b
    \bnot must-have
    \bvalued for\b
    ^\(?(?:none|not) (?:explicitly|separately|specifically) (?:listed|stated|mentioned|specified)
    ^experience (?:this|the (?!following)|a |our|life|what)\b(?!.*\b(?:required|preferred|plus|essential|desirable)\b)
    ^if (?:hired|successful|selected|offered)\b,? you (?!must)
    \byou(?:'re| are) still\b
    \bif you meet (?:any|some|most)
  `,
];

/** How an item of an offer opens; lists of benefits often follow a list of requirements without a title. */
export const offerCue = oneOf`
  ^access to (?:an? |our |the )?(?:\S+ ){0,3}(?:perks?|discounts?|benefits?|training|courses|gym|platform|technology|marketplace)\b
  ^(?:the )?option to\b
  ^(?:an |the )?opportunit(?:y|ies) (?:to|for)\b
  ^continuous learning\b
  ^competitive (?:salary|pay|compensation|benefits|package|remuneration)\b
  ^paid (?:time|holidays?|vacation|leave|parental|training)\b
  ^unlimited (?:pto|vacation|holidays?|paid)\b
  ^(?:private )?(?:health|medical|dental)(?:care)?,? (?:insurance|dental|cover|and|plan|benefits)\b
  ^\d+ days(?:'| of)? (?:annual|paid|holidays?|vacation|leave)\b
  ^401 ?\(?k\b | ^pension\b | ^stock options\b | ^equity\b | ^generous\b | ^gym membership\b | ^bonus scheme\b | ^referral\b
  ^\d+ (?:weeks|days|months) (?:of )?(?:paid )?(?:vacation|holidays?|leave|parental)\b | \bpension scheme\b | ^flexible working to\b | ^\d+ ?% (?:refund|off|discount)
  ^(?:company|free) (?:laptop|parking|lunch|meals|dbs|membership)\b
  ^flexible (?:working )?hours\b
  \b(?:paid|unpaid|annual) (?:vacation|holiday|leave) days\b
  ^(?:\S+ ){0,3}(?:insurance|compensation)$ | ^annual (?:review|leave|salary|bonus|pay)\b
  ^employee (?:discounts?|assistance|referral)\b
  ^(?:hourly |day |pay )?rates?: ?\D?\d
  ^(?:potential|possible) (?:opportunit|for (?:growth|advancement))
  ^key ?words?:
  ^career (?:growth|development|progression)\b
`;

/** An organization speaks of itself. */
export const aboutOrganization = oneOf`
  ^(?:the )?(?:\S+ ){0,6}(?:university|college|company|school|district|trust|hospital|group|inc\.?|llc|organi[sz]ation) (?:is|are|offers?|provides?|has|was|believes|values|strives|welcomes)\b
`;
export const aboutUs = oneOf`
  ^(?:at |here at |as |in |since |with |join |come )?(?:we|our|us|the (?:company|team|firm|trust|organi[sz]ation|school|hospital))\b
`;

/** How a sentence opens that stands among requirements and speaks of something else. */
export const asideOpening = oneOf`
  ^(?:we|our|the company|this is|here|in this role|as an?|benefits|salary|please|note|if you|don't worry|join(?:ing)?|apply|click)\b
  ^(?:what|why|how|where|who)\b[^.]*\?$
  ^(?:learn more|see|for more|thank|people who|not sure|to learn|to be considered|location|hours|pay|compensation)\b
  ^the (?:base|salary|pay|annual|expected|compensation)\b
  ^this (?:role|position) (?:reports|sits|is part|will (?:work|be|involve|report))\b
  ^your role (?:will|is to|involves)\b
  ^(?:sorry|this will|what success)\b
  ^your (?:peers|colleagues|team|manager) (?:will|is|are)\b
  ^(?:these|those) are\b
  ^as the (?:role|post|position|team|successful)\b
  ^the (?:\S+ ){0,6}(?:area|team|environment|department|practice) (?:is|has|also|boasts)\b(?! (?:looking|seeking|recruiting|hiring))
  ^all (?:of our|our|practices)\b
  ^there (?:is|are|will be)\b
  ^at (?!(?:a )?(?:least|minimum|any|all|ease))
`;

/** Sentences about others, or about what happened to the reader before. */
export const otherSubject =
  /^(?:they|people (?!who (?:do well|thrive|succeed))|those|he|she|if so|have you been|once you|if hired)\b/;
