// Data: the words by which a sentence asks something of a candidate. All patterns are for plain text (see plainOf).
import { oneOf, partOf } from '../one-of.ts';

const qualifier = partOf`
  an? | the | some | any | your | solid | strong | proven | good | excellent | extensive | deep | demonstrat\w+ | previous
  prior | relevant | working | hands-on | practical | basic | expert | advanced | in-depth | significant | substantial
  considerable | sound | thorough | broad | general | clear | minimum | professional | recent | exceptional | outstanding
  superior | high | highly | great | successful | real-world | direct | at least | effective | fluent | very | comprehensive
  detailed | intermediate | native | commercial | industry | ideally | established
`;
const lead = partOf`requires? | and | or | must have | you have | have | has | having | with | possess\w* | bonus:?`;
const asset = partOf`
  experienced? | expertise | knowledge | understanding | proficien(?:cy|t) | familiar(?:ity)? | fluen(?:cy|t) | skills?
  skilled | background | competen(?:t|ce|cy) | exposure | ability | able | comfort(?:able)? | track record | history of
  command of | grasp | mastery | awareness | interest in | passion(?:ate)? (?:for|about|and) | degree | bachelor | master
  ph\.?d | certifi\w+ | licen[sc]ed? | registered | registration | qualified | willing(?:ness)? | capab(?:le|ility)
  aptitude | eye for | eligib\w+ | right to work | authori[sz]ed | enthusias\w+ | curio\w+ | minimum | years?
  \d{1,2}\s?\+? ?(?:-|to|years?|yrs?) | confident | adept | requires? | attention to | commitment to | desire to
  drive to | expert | (?:prior|previous) work (?:in|on|with|at)
`;

/** A clause that opens like this asks for something, whatever stands after it. */
export const openers = new RegExp(`^(?:(?:${qualifier}|${lead}) ){0,5}${asset}\\b`);

/** "Excellent written communication skills", "Strong stakeholder and vendor management abilities". */
export const skillOpeners = new RegExp(
  `^(?:an? )?${partOf`
    strong | excellent | good | effective | proven | solid | exceptional | outstanding | great | superior | advanced
    demonstrated | well-developed | highly developed
  `} (?:[\\w,&/-]+ ){0,8}?(?:skills?|abilit(?:y|ies)|capabilit(?:y|ies)|acumen)\\b`,
);

/** An item of a list that can be nothing but a requirement, even among duties. */
export const demand = new RegExp(
  `^(?:${qualifier} ){0,4}${partOf`
    experience (?:in|with|of|as|using|working) | knowledge of | understanding of | proficien\w+ (?:in|with)
    familiar\w* with | expertise in | degree in | bachelor'?s?
  `}\\b`,
);

const person = partOf`
  candidates? | applicants? | post ?holders? | individual | person | incumbent | they | employees? | he/she | team members?
  nurses? | teachers? | role | position | job | this
`;
const obliged = partOf`
  must | should | needs? to (?:be|have) | (?:are|is|will be) required to (?:be|have|hold|possess|pass) | will need
  will have(?! (?:(?:the|an?) (?:opportunity|chance)|responsib|input|access|ownership|oversight|the ability)) | will possess | requires? | (?:will|would) be expected to (?:be|have)
  would need | has to (?:be|have) | have to (?:be|have)
`;
const offered = partOf`
  the (?:opportunity|chance|freedom|option|flexibility|ability to) | access | full | ownership | responsibility | any questions
  (?:clinical |full |regular |close )?support | input
  a (?:chance|voice|real impact|say|direct|unique|huge|key|significant|major) | opportunit | questions | more
  an (?:impact|opportunity|immediate|outsized|active) | to (?:do|go)
`;
const seeking = partOf`seeking | looking for | hiring | recruit | need | want`;
const anyone = partOf`an? | someone | anyone | people | candidates | individuals | those`;
const wanted = '(?:ideal|successful|right|perfect|best|strong|great|suitable|selected|preferred|chosen)';
// What somebody will be doing is a duty, what they will be is asked.
const duty = partOf`
  be (?!willing|caring|outgoing|hard-?working)(?:[a-z]+ing | involved | based (?:on|at) | responsible | eligible | employed | offered | given
  supported | provided | part | a (?:key |valued )?(?:part|member))
`;
const praised = partOf`
  experienced | qualified | motivated | highly | enthusiastic | skilled | dedicated | passionate | registered | talented
  committed | compassionate | caring | dynamic | organi[sz]ed | proactive | ambitious | detail-oriented | resilient
`;
const required = partOf`
  required | essential | mandatory | preferred | desirable | desired | a must | a plus | a bonus | needed | necessary
  an? advantage | an asset | beneficial | advantageous | welcome
`;

/** Wording that asks something of the candidate in running prose: obligations, and what "you" must have. */
export const askingCues: readonly RegExp[] = [
  oneOf`
    \byou(?:'ll| will| should| must| need to| would)? ?(?:also |already |likely |ideally |typically |probably )?(?:have|need|bring|possess|hold|offer|demonstrate)\b(?! ${offered})
    \byou(?:'ve| have)(?: also| already)? (?:worked|built|used|shipped|managed|led|been|designed|developed|operated|written|got|run|done|delivered|deployed|planned|tested|maintained|launched|created|seen|experience)\b
    \byou (?:must|should|need to|will need to|are expected to|'ll need to) (?:be|have|know|understand|bring|speak)\b
    \byou(?:'ll| will| would| must| should) (?:also |ideally |already )?be (?:able(?! to (?:work from|choose|enjoy|access|benefit|join|see))|confident|comfortable|motivated|passionate|experienced|qualified|registered|proactive|organi[sz]ed|enthusiastic|empathetic|caring|flexible|fluent|skilled|educated|familiar|an? (?!part|member|key|valued|integral|vital|point|leader in|core|central))\b
    \byou(?:'ll| will| would) (?:also )?(?:be required|be expected|need) to (?:be|have|demonstrate|possess|show|hold)\b
    \byou (?:may|might|will|must|should)(?: \S+){0,7} travel\b
    \btravel\w* (?:\S+ ){0,6}(?:required|expected)\b
    \b${person}(?: \S+){0,4} ${obliged}\b
    ^(?:must|needs? to) (?:be|have|possess|hold|meet|pass|show|demonstrate|live|reside|speak)\b
    \b(?:we|employer|team|i) (?:require|expect)s? (?:you|strong|solid|that|candidates|our|prospective|all)(?= )
    \b(?:service|team|trust|unit|ward|department|client|company) (?:require|need|seek)s? (?:an?|someone|two|several)\b
  `,
  oneOf`
    (?<!you )\b(?:is|are) (?:strongly |highly |absolutely |also )?${required}\b
    (?<!\b(?:holder|individual|you|they|candidate|applicant|person|incumbent|employee)s? )\b(?:will|would) be (?:required|an? (?:advantage|plus|asset|bonus)|essential|preferred|nice|great|desirable|beneficial|helpful|advantageous)\b
    \b(?:experience|knowledge|proficiency|expertise|understanding|familiarity|fluency|background|degree|licen[sc]e|certification|registration|qualification)\b[^.]{0,60}\b(?:required|preferred|desirable|essential|a plus|a must|mandatory)\b
    \b(?:preferably|ideally|nice to have|would be a plus|bonus points)\b
  `,
  oneOf`
    \b(?:we(?:'re| are)? (?:require|expect|look for|seek)|${seeking}|in search of|seeks) (?:someone|somebody|people|candidates|individuals|a person|an individual|engineers|applicants)\b
    \b(?:${seeking}|looking|after|search)\b[^.]{0,140}\bwho (?:is|can|has|have|are|will|enjoys?|loves?|thrives?|understands?|knows?|brings?|cares?|takes?|owns?)\b
    \b${seeking}\b[^.]{0,140}\bwith (?:(?:an? |at least |\d\+? |some |deep |strong |proven |extensive |excellent |solid |significant |hands-on |good ){1,2}|(?:\w+ )?(?:experience|knowledge|expertise|background|skills)\b)
    \b${seeking}(?: to recruit| to hire)? (?:an?|our|two|some|[\w-]+,?) (?:\S+ ){0,3}?(?:detail-oriented|organi[sz]ed|motivated|enthusiastic|compassionate|caring|proactive|self-\w+|[\w]+-driven|dedicated|flexible|passionate|reliable|friendly|curious|kind|creative|hard-?working|results-oriented|collaborative|ambitious|energetic|bilingual|fluent)\b
  `,
  // What an opening is for, what it takes, the language of the office, the hours of the post.
  oneOf`
    \b(?:opportunit(?:y|ies)|vacanc(?:y|ies)|position|role|post|opening)s?\b[^.]{0,60}\bfor (?:an? |several |two )?(?:band \d\w? )?(?:suitably |highly |exceptional and )?${praised}\b
    \bopportunit(?:y|ies)\b[^.]{0,40}\bto recruit\b
    \bit takes an?\b
    \bwe (?:value|need|want|require|welcome) (?:an? )?${praised}\b
    \b(?:role|post|position|job)\b.{0,80}\b(?:weekends?|rotas?|on-call|evenings?|nights?|rotating shifts|shift (?:work|patterns?))\b
    \bexpect (?:all |our )?(?:staff|employees|nurses|applicants|candidates) to\b
    \b${seeking}\b[^.]{0,60}\b(?:registered|qualified|rgn|rmn|rnld|rns?|hcas?)\b
    \b[a-z]+ is (?:the|our) (?:official|working|company|main|business|corporate|office) language\b
    \b(?:in-person|in (?:the|our) office)\b[^.]{0,30}\bdays? (?:a|per|each) week\b
    \bdays? (?:a|per|each) week (?:in|at|from) (?:the|our) [^.]{0,20}office\b
  `,
  oneOf`
    \b${wanted} (?:candidate|applicant|person|individual)s? (?:will|should|must|would|is|are|has|have|can|may)(?: also| ideally)? (?!${duty}|be expected to|be required to (?!have|be))(?:be|have|possess|an?|able|the|someone|demonstrate|understands?|bring)\b
    \b${wanted} (?:candidate|applicant|person|individual)s? (?:has|have|possess(?:es)?) (?!access|the opportunity|been|the chance)
    \b${wanted} (?:candidate|applicant|person|individual)s? (?:is|are) (?!responsible|expected|required|the\b|in\b|based|asked|invited)[a-z]+-
    \b${wanted} (?:candidate|applicant|person|individual)s? (?:with|understands|possesses|brings|demonstrates|enjoys|thrives)\b
    \b(?:ideal|right|perfect|best) (?:candidate|applicant|person|individual) (?!is |was |has |works |reports |joins |receives |gets )[a-z]{3,}s\b
    \b(?:ideal|perfect|suitable|suited|great fit|good fit|best suited) (?:for|to) ${anyone}\b[^.]{0,40}\b(?:who|with|that)\b
  `,
  // An invitation, what is expected of all, where applicants may live.
  oneOf`
    \b(?:invit(?:e|es|ing)|welcom(?:e|es|ing)|recruiting|hiring) (?:an? )?${praised} (?:\S+ ){1,4}?(?:to|who|with)\b
    \b(?:is|as) an? (?:[a-z]+ )?(?:expectation|prerequisite)\b
    ^as an? (?:\S+ ){0,6}(?:individual|person)\b
    \bwith the expectation that\b
    \byou(?:'ll| will) come (?:to|with)\b[^.]{0,40}\bhaving\b
    \bfor ${anyone} who are (?:interested|experienced|passionate|looking)\b
    \b(?:candidates?|applicants?|you) (?:may|must|can|should) (?:only )?(?:reside|live|be (?:based|located)) in\b
    \b(?:is|are) expected to (?:have|be available|maintain)\b
    \bonly\b[^.]{0,30}\b(?:candidates|applicants)\b[^.]{0,120}\b(?:eligible|considered)\b
    \byou (?:will |must |should )(?:agree|be willing|be prepared) to\b
  `,
];

/** "You are …", "ideal for …": asks for a trait. Counts where the section or its neighbours speak of the candidate. */
export const traitCues: readonly RegExp[] = [
  oneOf`
    ^(?:if )?you(?:'re| are) (?!joining|welcome|located|based|applying|responsible|eligible|interested in (?:this|applying|joining|a career)|ready to|looking|going|invited|encouraged|not alone|part|in |selected|the type|hired|successful|employed|given|shortlisted|offered|unable|contacted|an? (?:current|existing|agency))
    ^you (?:thrive|combine|possess|enjoy|love|care|take|work (?:with|directly|well|independently)|balance|like|value|bring|think|communicate|know|can(?! (?:work|choose|apply|find|expect|earn|get|learn|also|read|see|view|contact))|understand|want (?!your|this)|believe|write|speak|proactively|embrace|learn|get|build strong|approach|treat|see)\b
    \bare you (?:an? (?!current|existing|recruiter|agency)|able|passionate|looking to use|highly|ready to use)
    \bideal for ${anyone}\b
    \b(?:role|position|opportunity|job) is (?:ideal|perfect|a (?:great|good|perfect) fit|suited|best suited|for you)
  `,
];

/** Questions to the reader: "Are you …?", "Do you have …?", "Would you be happy to …?" name what is wanted. */
export const questionCue = oneOf`
  ^(?:and )?(?:are|do|have|can|could|would|will) you\b(?!.*\b${partOf`
      want to (?:work|join|be|feel|make) | (?:making|make) a (?:real )?difference | interested in (?:this|applying|joining) | ready (?:to|for)(?! use) | apply(?:ing)?
      existing | current(?:ly)? | ever | the subject | convicted | interested in helping | eager | agency | recruiter | questions? | know (?:someone|anyone) | sound like | fed up | next step
      dream | excited to (?:join|be part|help) | like to gain | like to (?:work|join|be|know|hear|develop|learn|see|make) | considered | thinking | searching | bored | require
      willing to submit | a new challenge | new challenges
    `}\b)[^?]{12,}\?
`;

const check = partOf`
  dbs (?:check|disclosure) | disclosure (?:and|&) barring | security clearance | drug (?:test|screen) | criminal record
  (?:background|compliance|reference) (?:check|investigation|screening) | credit check
`;

/** Where only the plain obligation of a candidate counts: benefits, equal-opportunity text, how to apply. */
export const obligationCues: readonly RegExp[] = [
  oneOf`
    \b(?:candidates?|applicants?|you|employees?|individuals?|post ?holders?|all (?:new )?hires?|new hires?|team members?) (?:\S+ ){0,4}?(?:must|are required to|is required to|will be required to|will need to|need to) (?:be (?:legally |lawfully |currently )?(?:authori[sz]ed|eligible|able|located|based|fluent|registered|licensed|at least|willing|a (?:u\.?s|citizen))|have (?:the (?:legal )?right|a valid|valid|current|work authori[sz]ation|legal)|hold|pass|live|reside|possess|undergo|obtain|complete a|successfully|already|travel|provide proof of)
    \b(?:right to work|work authori[sz]ation|legally authori[sz]ed|${check})\b[^.]{0,80}\b(?:required|essential|must|needed|necessary|subject to|mandatory)\b
    \b(?:required|subject to|contingent (?:up)?on|must|requires?|needs?|undergo|will need|hold|pass)\b[^.]{0,80}\b${check}
    \bsubmission for disclosure\b
    \b(?:nights?|weekends?|evenings?|overtime|travel|shifts?|on-call)\b[^.]{0,90}\b(?:be|is|are) (?:required|necessary|expected)\b
    \b(?:candidates?|applicants?|employees|you) (?:may|must|can|should) (?:only )?(?:reside|live|be (?:based|located)) in\b
    \b(?:is|are) expected to (?:have|be available|maintain)\b
    \brequired to complete (?:an? )?(?:form )?i-9\b
    ^travel\b[^.]{0,40}\b(?:required|expected)\b
  `,
];

/** Among duties these demand something of the person all the same. */
export const dutyDemands: readonly RegExp[] = [
  oneOf`
    \btravel\w*\b[^.]{0,40}\b(?:required|expected|necessary)\b
    ^(?:demonstrates?|exhibits?|be|have|has|maintains?|(?:regularly|consistently) \w+)\b(?: \w+){0,2} (?:knowledge|knowledgeable|proficien\w+|understanding)\b(?! base)
    \bideal for ${anyone}\b
    \b(?:role|position|job) is (?:an? )?(?:ideal|perfect|great fit|good fit|suited|best suited)
    \b(?:candidates?|applicants?|you|role|position|job|incumbent|employee|post ?holder)\b(?: \S+){0,3} (?:must|requires?|should have|need to have|needs to have|is required to (?:have|possess|hold))\b
    \b(?:ideal|successful) (?:candidate|applicant) (?:will|should|must) (?:have|possess|be able)\b
    \b(?:is|are) (?:required|essential|preferred|desirable|a must|a plus|mandatory)\b
    ^(?:must|needs?) (?:to )?(?:have|be|possess|hold)\b
    ^needs? (?:\S+ ){1,3}(?:degree|experience|registration)\b
    ^(?:may be|must be|is|are) required to\b
    \bregularly required to\b
    \bability to (?:lift|stand|sit|work (?:nights|weekends|shifts))\b
    \blift(?:ing)? up to\b
    \blifting\b[^.]{0,30}\b(?:lbs?|pounds|kg)\b
  `,
];
