// Data: how postings title their sections. The first rule that fits a title decides; `alone` rules hold only
// when the title is nothing but those words.
import { oneOf, partOf } from '../one-of.ts';

export type SectionTopic =
  | 'requirements'
  | 'preferred'
  | 'responsibilities'
  | 'role'
  | 'stack'
  | 'benefits'
  | 'about'
  | 'culture'
  | 'eeo'
  | 'apply'
  | 'facts';

export interface HeadingRule {
  topic: SectionTopic;
  words: RegExp;
}

/** Titles are matched in plain form, without numbering, emoji and the colon. Order matters. */
export const headingRules: readonly HeadingRule[] = [
  // Obligations a candidate has whatever the rest of the title says.
  {
    topic: 'requirements',
    words:
      /^(?:required|minimum|basic|mandatory|essential) (?:and|&|or|\/) (?:preferred|desired|desirable)\b/,
  },
  // Before "to apply", which may open the same sentence.
  {
    topic: 'requirements',
    words:
      /^(?!.*\b(?:bonus|nice|plus|ideal|prefer|great|love|extra|advantage|awesome|better|helps|welcome)).*\byou(?:'ll| will| must| should|'d)? (?:also )?(?:need|have|must have|should have|require)(?: to (?:be|have))?$/,
  },
  {
    topic: 'benefits',
    words: oneOf`
        \b(?:referral|welcome|annual|signing|sign-on|joining|retention) bonus
        \byou(?:'ll| will)(?: also)? (?:be offered|have (?:the|an?) (?:chance|opportunity|access))\b
        \breasons? to (?:join|become|work|apply|choose|love)\b
        \b(?:we|they) have to offer\b
        \bwe(?:'d| would) like to (?:give|offer)\b
        ^in return\b
      `,
  },
  // "You will love this role if …", "Not a fit if …": both describe the candidate.
  {
    topic: 'requirements',
    words: oneOf`
        \byou(?:'ll| will| may| might)? (?:probably |likely |really )?(?:love|enjoy|like|thrive in) (?:this|the|our) (?:role|job|position|work|team)?.{0,20}\bif\b
        \b(?:fit|match|suited|right|ideal|perfect|great|good) (?:for you )?if\b
        ^(?:desired|preferred|ideal) (?:candidates?|applicants?)(?:'s?)?(?: profiles?)?$
        \byou(?:'ll| will| may| might)? (?:be|thrive|succeed|excel|do well|fit)\b.{0,40}\bif\b
        \bto (?:apply|qualify|succeed|be (?:successful|considered|eligible))\b.{0,60}\byou(?:'ll| will| must| should)? (?:need|have|be)(?: to (?:be|have))?$
      `,
  },
  {
    topic: 'apply',
    words: /\byou (?:should|must|need to|will need to) (?:upload|submit|provide|send|attach)\b/,
  },
  {
    topic: 'preferred',
    words: oneOf`\b${partOf`
        preferred | preferences? | nice[- ]to[- ]haves? | good[- ]to[- ]haves? | great[- ]to[- ]haves?
        nice extras? | desirables? | desired | desiderata | (?<!(?:referral|welcome|annual|performance|signing|sign-on|joining|retention) )bonus(?:es)?(?! (?:scheme|plan|program))
        pluses | plus points? | big plus | a plus | advantage(?:ous|s)? | optional | ideally | beneficial
        not required | extra (?:points|credit) | brownie points | set(?:s)? you apart | stand[- ]?out
        would be (?:great|nice|ideal|helpful|useful|awesome|amazing|fantastic|cool|lovely) | even better
        additional (?:skills|qualifications|experience|assets|considerations) | icing on | assets?$
        (?:we|we'd) (?:would )?(?:love|like)(?: it)? if | also (?:love|like|great) | helpful | wish ?list
        also welcome | welcome$ | it helps | helps if
      `}\b|^(?:plus|pluses|extras?)$`,
  },
  {
    topic: 'facts',
    words: oneOf`^(?:job |work |primary |office )?${partOf`
        locations? | location\(s\) | work (?:location|type|mode|schedule|hours) | salary(?: range)?
        pay(?: range| rate)? | compensation(?: range)? | employment (?:type|status) | job type
        position type | type | job title | position | title | company | organi[sz]ation(?: name)?
        department | team | reports to | reporting to | hours | working hours | shift | schedule
        start date | duration | contract(?: type| length)? | url | job id | req(?:uisition)? (?:id|number)
        job (?:number|code|ref(?:erence)?) | date posted | posted | closing date | employer | band | grade
        remote | seniority(?: level)? | job function | industries | industry | currency | minimum salary
        maximum salary | amount of travel | work at home | base salary | rate | travel | budget
        flsa(?: status)? | status | city | work(?:ing)? (?:model|arrangements?|pattern)
      `}$`,
  },
  {
    topic: 'responsibilities',
    words: oneOf`
        \bresponsib
        \bwill be required to$
        \bduties\b
        \baccountabilit
        \b(?:essential|job|key|primary|main|core) (?:job )?(?:functions?|tasks?|activit\w+|deliverables|objectives|results)\b
        \bwhat (?:will )?you(?:'ll| will| would|'d|'re going to| are going to| do\b|'re doing)(?! (?:need|bring|have|offer|get|love|gain|learn|receive|enjoy|find))
        \bwhat you can expect to do
        ^(?:(?:in this|as|here) .{0,60})?\byou(?:'ll| will| would)(?: be| do)?$
        \byou(?:'ll| will)(?: be)? (?:do|doing|own|work|responsible)\b
        \bday[- ]to[- ]day\b
        \btypical day
        \ba day in
        \byour (?:role|mission|impact|tasks|work|day|focus|challenge)\b
        \bwhat (?:the|this) (?:role|job|position)
        \bwhat we(?:'ll| will) (?:expect you to do)
        \bscope\b
        \bhow you(?:'ll| will) (?:make|contribute|spend|create)
        \bresponsible for\b
        \bprofessional expectations\b
        \bwho you(?:'ll| will) work with
        \bthe difference you
        \b(?:success|performance) (?:metrics|measures|indicators|looks? like)\b
        \bwhat success looks\b
        \bmeasures? of success\b
        \bkey (?:results|outcomes|achievements)\b
        ^(?:expected )?outcomes$
        ^things you\b
        \b(?:knowledge|skills?) (?:sharing|transfer|exchange)\b
        \byou(?:'ll| will) (?:carry|take|help|lead|support|drive|join|manage|provide|build|create|spend)\b
      `,
  },
  {
    topic: 'role',
    words: oneOf`
        \b(?:the|this) (?:role|job|position|opportunity|work|challenge)$
        ^(?:role|job|position|vacancy)(?: (?:description|summary|overview|purpose|details|scope))?$
        \b(?:role|job|position|work) (?:description|summary|overview|purpose|scope|statement)\b
        \babout (?:the|this) (?:role|job|position|opportunity|project|assignment|work|vacancy)\b
        \bgeneral (?:description|statement|summary)
        ^(?:summary|overview|purpose|details|role details|job details)$
      `,
  },
  {
    topic: 'benefits',
    words: oneOf`
        \bbenefits?\b
        \bperks?\b
        \bwhat we(?:'ll| will| can| do|'d like to| would like to)? (?:offer|provide|give)
        \bon offer\b
        \bsupport for you\b
        \bwhat'?s? ?(?:is |are )?in it for\b
        \bwe(?:'re)? (?:can |will |also )?offer(?:ing)?\b
        \b(?:our|the) offer\b
        \bwhy (?:join|work|choose|us\b|you|this|be part|apply|we|[a-z]+$)
        \bcompensation\b
        \bremuneration\b
        \brewards?\b
        \bin return\b
        \bpackage\b
        \bwhat you(?:'ll| will| can| would)? (?:get|gain|receive|enjoy|love|learn|find)\b
        \byou(?:'ll| will) (?:get|receive|enjoy|love|find|also (?:get|receive))\b
        \bsalary\b
        \bpay (?:transparency|range|and)\b
        \bgood to know\b
        \bwe provide\b
        \bthey offer\b
        \bjoin us\b
      `,
  },
  {
    topic: 'apply',
    words: oneOf`
        \b(?:how|ready) to apply\b
        ^to apply\b
        \bapply (?:now|today|here|for|by|via)\b(?!.*\b(?:to become|and join)\b)
        ^apply\b(?!.*\b(?:to become|and join)\b)
        \b(?:interview|hiring|application|recruitment|selection|screening|recruiting) (?:process|steps|stages|instructions|information|procedure|questions?|notice|fraud)\b
        \bnext steps\b
        ^contacts?\b
        \bcontact (?:us|details|information)\b
        \bwhat happens next
        \bwhat to expect\b
        \bclosing date\b
        \bapplication\b
        \badditional documents
        \brequired question
      `,
  },
  {
    topic: 'eeo',
    words: oneOf`
        \bequal\b
        \be\.?e\.?o\.?[ce]?\b
        \bdiversity\b
        \binclusi(?:on|ve)\b
        \baccommodations?\b
        \baccessib
        \bprivacy\b
        \bdisclaimers?\b
        \bnon-?discrimination\b
        \bsafeguarding\b
        \bcommitment\b
        \bbelonging\b
        \bimportant (?:notice|information|note)
        \bnotice\b
        \bvisa sponsorship
        \bcovid
        \bagenc(?:y|ies)\b
        \bdata protection\b
        \bconflict of interest
        \bfraud
      `,
  },
  {
    topic: 'stack',
    words: oneOf`
        \b(?:tech(?:nology|nical)?|our|the) stack\b
        ^(?:tech )?stack\b
        \b(?:technologies|tools|tooling|tech) (?:we|you(?:'ll| will)?|that we) (?:use|work|be using|love)
        \bour (?:tech|technologies|tools|toolkit)$
        ^(?:technologies|tools|tooling|tech)(?: (?:and|&) (?:tools|technologies))?$
        \benvironment:$
      `,
  },
  {
    topic: 'requirements',
    words: oneOf`
        \brequire[ds]?\b
        \brequirements?\b
        \bqualif
        \bmust[- ]haves?\b
        \bmust\b
        \bessentials?\b(?! (?:worker|info))
        \bminimum\b
        \bpre-?requisites?\b
        \bskills?\b
        \bskillset\b
        \bexperiences?\b(?! (?:we|the))
        \bexpertise\b
        \bcompetenc
        \bknowledge\b
        \babilit(?:y|ies)\b
        \bcapabilities\b
        \bwhat (?:do )?you(?:'ll| will|'d)? ?(?:bring|need|have|should)
        \bwhat (?:you're|you are) (?:bringing|good at)
        \bwhat (?:it takes|makes you)
        \byou(?:'ll| will| should| must|'ve| would)? ?(?:have|bring|need|also have|got|might (?:be|have))\b
        \bwho (?:you|are you|we(?:'re| are) (?:looking|seeking|after)|we need|we want)\b
        \babout you\b
        ^you(?:rself)?$
        ^you(?:'re| are)(?: an?| the)?$
        \byour (?:profile|background|toolbox|toolkit|strengths|superpowers|story)\b
        ^profile\b
        \b(?:candidate|applicant|person|ideal|job) profile\b
        \bwhat we(?:'re| are|'d)? ?(?:look|seek|need|expect|want|require)
        \bwhat we(?:'d| would) (?:like|love)(?: to see)?(?: from you)?$
        \b(?:attributes|qualities|traits|characteristics|behaviou?rs)$
        \b(?:able to|can you|should|must|candidates) demonstrate\b
        ^mindset$
        \b(?:potential|successful|prospective) candidates$
        \byou will be (?:either|an?)\b
        \blooking for\b
        \bwhat we(?:'ll| will)? (?:ask|require)
        ^the (?:person|candidate)$
        \bideal (?:candidate|applicant|person|fit|match)
        \bperson specification\b
        \b(?:successful|right|strong|ideal|great|perfect|qualified) (?:candidates?|applicants?|person|fit|match)\b
        \bgood (?:fit|match)\b
        \bfit for (?:you|this)
        \beducation\b
        \bcertifications?\b
        \blicen[sc](?:e|es|ing|ure)\b
        \beligib
        \bcredentials\b
        \bphysical\b
        \blanguages?\b
        \btraining\b
        (?<!company )(?<!business )(?<!team )\bbackground\b
        \bwe(?:'d)? (?:would )?(?:expect|need|want)\b
        \byou (?:could|may|might|would) be\b
        \byou(?:'re| are) (?:a|the) (?:good|great|perfect|right)
        \bright to work\b
        \bbackground (?:checks?|investigations?)
        \byou(?:'re| are) (?:likely|probably)\b
        \bdoes this sound like you
        \bis this you\b
        \bcriteria\b
        \bpre-?employment\b
        \bclearance\b
        \btravel\b
      `,
  },
  {
    topic: 'culture',
    words: oneOf`
        \bculture\b
        (?<!what we )\bvalues?\b
        \bhow we work\b
        \blife at\b
        \bprinciples\b
        \bwhat we believe
        \bour way\b
        \bworking (?:at|here|with us)\b
        \bwork(?:ing)? environment\b
      `,
  },
  {
    topic: 'about',
    words: oneOf`
        ^about\b
        ^ways (?:to|we|you)\b
        ^(?:we are|who we are|this is us|hi|hello)$
        \b(?:local|surrounding) area\b
        ^the (?:area|place|setting|city|town|hospital|school|practice|site)$
        ^careers? (?:at|with)\b
        \bwho we are\b
        ^who (?:is|are) (?!you\b)
        \bour (?:story|mission|vision|team|company|people|history|product|organi[sz]ation)\b
        \b(?:company|team|organi[sz]ation(?:al)?|business) (?:description|overview|profile|context|summary|background|info\w*)\b
        \bthe (?:company|team|client|organi[sz]ation|department|trust|product)$
        \boverview\b
        \bintroduction\b
        \bmission\b
        \bwhat we do\b
        \bmeet the team
        \badditional info(?:rmation)?\b
        \bother information
        \bmore (?:about|info)
        \bwhere (?:you|we)
        \bjoin\b
        \bkey (?:metrics|facts)
        \bhow (?:you(?:'ll| will) be|we) (?:measure|succe)
      `,
  },
];
