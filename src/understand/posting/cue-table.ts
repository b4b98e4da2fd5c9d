// Data: the words by which a sentence says that it asks for something, and how much it matters. All patterns are
// for plain text (see plainOf).

/** Words that make a clause preferred, wherever it stands. */
export const preferredCues: readonly RegExp[] = [
  /\b(?:strongly |highly |greatly |ideally )?preferr?(?:ed|able|ably)\b(?! (?:name|pronoun|vendor|supplier|partner|method|contact|language|customer|stock|provider))/,
  /\bpreference (?:will be |is )?(?:given|for)\b|\ba preference\b/,
  /\bnice[- ]to[- ]haves?\b|\b(?:good|great|cool|useful|lovely)[- ]to[- ]have\b|\bnice bonus\b|\bwould be (?:very |really )?(?:nice|great|ideal|awesome|helpful|useful|good|desirable|beneficial|advantageous|fantastic|a\b)/,
  /\b(?:a|an|is|are|big|huge|strong|definite|major|added|considered|real) plus(?:es)?\b|\bplus(?:es)?[ .!)]*$|^\(?plus(?:es)?:/,
  /\b(?:a|an|as|as a|big|huge|nice|added|is|are) bonus\b(?! (?:scheme|plan|program|structure|of))|\bbonus (?:points?|if|for)\b|^bonus:|\bbonus\)?[.!]?$/,
  /\bdesir(?:able|ed but)\b|\b(?:is|are|highly|strongly|also) desired\b|\bdesired[ .)]*$|\bdesirous\b/,
  /\bideally\b|\bin an ideal world\b/,
  /\b(?:an?|added|additional|distinct|definite|significant|strong|of|great|big|competitive|clear|huge|is|are) advantage\b(?! of)|\badvantageous\b|\badvantage[ .)]*$/,
  /\b(?:is|are|be|highly|very|also|considered|strongly|experience|frameworks|certifications?|knowledge|considered as) beneficial\b|\bbeneficial[ .)]*$|\b(?:is|are|be|very|also) (?:helpful|useful|valued|appreciated|favou?red|favou?rable|welcomed?|encouraged)\b|\bhelpful[ .)]*$/,
  /\boptional(?:ly)?\b(?! benefits)|\bnot (?:strictly |absolutely |necessarily |always )?(?:required|essential|necessary|mandatory|needed|a must|a requirement|a strict requirement)\b|\bno(?:t a)? (?:hard )?requirement\b|\bby no means required\b/,
  /\b(?:an?|strong|valuable|real|added|great|additional|big|definite|considered) asset\b|\bwelcome[ .)!]*$|\bextra credit\b|\bhighly regarded\b|\bwell regarded\b|\bset(?:s)? you apart\b|\bstand out\b|\bnot a (?:deal[- ]?breaker|must)\b|\bwill (?:also )?be considered\b|\bideal for (?:an?|someone|anyone|people|candidates|those)\b|\beven better\b|\bbrownie points\b/,
];

/** Words that make a clause required, wherever it stands. */
export const requiredCues: readonly RegExp[] = [
  /(?<!not )(?<!not strictly )(?<!no \w{0,12} )(?<!as )(?<!if )(?<!where )(?<!when )(?<!but not )\brequired\b(?! (?:to (?:perform|do|support|meet|deliver|provide|execute)|for (?:the|this) (?:work|task|project)|skills|knowledge|qualifications|documents|by))/,
  /\bmust(?:-haves?| haves?)?\b/,
  /\bmandatory\b|(?<!not )\bessential\b(?! (?:duties|functions|job|tasks|oils|services|workers?))|\bprerequisite\b|\bnon-negotiable\b|\bis needed\b|\bnecessary\b(?! to| for)|\ba minimum of\b|\bat (?:a )?minimum\b|\bat least\b|\brequires?\b|\bneeds? to (?:have|be|possess|hold)\b/,
];

/** A clause that opens like this asks for something, whatever stands after it. */
export const openers =
  /^(?:(?:an?|the|some|any|your|requires?|solid|strong|proven|good|excellent|extensive|deep|demonstrat\w+|previous|prior|relevant|working|hands-on|practical|basic|expert|advanced|in-depth|significant|substantial|considerable|sound|thorough|broad|general|clear|minimum|professional|recent|exceptional|outstanding|superior|high|highly|great|successful|real-world|direct|at least|effective|fluent|very|some|comprehensive|detailed|intermediate|native|and|or|must have|you have|have|having|with|possess\w*|commercial|industry|bonus:?|ideally|established) ){0,5}(?:experienced?|expertise|knowledge|understanding|proficien(?:cy|t)|familiar(?:ity)?|fluen(?:cy|t)|skills?|skilled|background|competen(?:t|ce|cy)|exposure|ability|able|comfort(?:able)?|track record|history of|command of|grasp|mastery|awareness|interest in|passion(?:ate)? (?:for|about|and)|degree|bachelor|master|ph\.?d|certifi\w+|licen[sc]ed?|registered|registration|qualified|willing(?:ness)?|capab(?:le|ility)|aptitude|eye for|eligib\w+|right to work|authori[sz]ed|enthusias\w+|curio\w+|minimum|years?|\d{1,2}\s?\+? ?(?:-|to|years?|yrs?)|confident|adept|requires?|attention to|commitment to|desire to|drive to|expert)\b/;

/** Wording that asks something of the candidate in running prose: obligations, and what "you" must have. */
export const askingCues: readonly RegExp[] = [
  /\byou(?:'ll| will| should| must| need to| would)? ?(?:also |already |likely |ideally |typically |probably )?(?:have|need|bring|possess|hold|offer|demonstrate)\b(?! (?:the (?:opportunity|chance|freedom|option|ability to)|access|a (?:chance|voice|real impact|say|direct|unique|huge|key|significant|major)|an (?:impact|opportunity|immediate|outsized|active)|opportunit|full|ownership|responsibility|any questions|questions|more|to (?:do|go)))/,
  /\byou(?:'ve| have)(?: also| already)? (?:worked|built|used|shipped|managed|led|been|designed|developed|operated|written|got|run|done|delivered|deployed|planned|tested|maintained|launched|created|seen|experience)\b/,
  /\b(?:candidates?|applicants?|post ?holders?|individual|person|incumbent|they|employees?|he\/she|team members?|nurses?|teachers?|role|position|job|this)(?: \S+){0,4} (?:must|should|needs? to (?:be|have)|(?:are|is|will be) required to (?:be|have|hold|possess|pass)|will need|will have(?! (?:the|an?) (?:opportunity|chance))|will possess|requires?|(?:will|would) be expected to (?:be|have)|would need|has to (?:be|have)|have to (?:be|have))\b/,
  /\byou (?:must|should|need to|will need to|are expected to|'ll need to) (?:be|have|know|understand|bring|speak)\b|\b(?:we|employer|team) (?:require|expect)s? (?:you|that|candidates|our)\b|\byou (?:may|might|will|must|should)(?: \S+){0,7} travel\b|\btravel\w* (?:\S+ ){0,6}(?:required|expected)\b/,
  /(?<!you )\b(?:is|are) (?:strongly |highly |absolutely |also )?(?:required|essential|mandatory|preferred|desirable|desired|a must|a plus|a bonus|needed|necessary|an? advantage|an asset|beneficial|advantageous|welcome)\b|\bwill be (?:required|an? (?:advantage|plus|asset|bonus)|essential|preferred)\b|\bwould be (?:an? (?:advantage|plus|asset|bonus)|nice|great|desirable|beneficial|helpful|advantageous)\b/,
  /\b(?:experience|knowledge|proficiency|expertise|understanding|familiarity|fluency|background|degree|licen[sc]e|certification|registration|qualification)\b[^.]{0,60}\b(?:required|preferred|desirable|essential|a plus|a must|mandatory)\b/,
  /\b(?:preferably|ideally|nice to have|would be a plus|bonus points)\b/,
  /\b(?:we(?:'re| are)? (?:require|expect|need|look for|looking for|seek|seeking|want)|looking for|in search of|seeking|seeks) (?:someone|somebody|people|candidates|individuals|a person|an individual|engineers|applicants)\b/,
  /\b(?:ideal|successful|right|perfect|best|strong|great) (?:candidate|applicant|person|individual)s? (?:(?:will|should|must|would|is|are|has|have|can|may)(?: also| ideally)? (?!be responsible|be expected to|be required to (?!have|be)|work|report|join|support|lead|play|help|provide|manage|need to attend)(?:be an?|be able|be excited|be comfortable|be|have|possess|an?|able|the|someone|demonstrate|understands?|bring)|with|understands|possesses|brings|demonstrates|enjoys|thrives)\b/,
  /\b(?:seeking|looking|recruit|hiring|need|want|after|search)\b[^.]{0,140}\bwho (?:is|can|has|have|are|will|enjoys?|loves?|thrives?|understands?|knows?|brings?|cares?|takes?|owns?)\b/,
  /\b(?:seeking|looking for|hiring|recruit|need|want)\b[^.]{0,140}\bwith (?:an? |at least |\d\+? |some |deep |strong |proven |extensive |excellent |solid |significant |hands-on |good ){1,2}/,
  /\b(?:seeking|looking for|hiring|recruit|need)(?: to recruit| to hire)? (?:an?|our|two|some|[\w-]+,?) (?:\S+ ){0,3}?(?:detail-oriented|organi[sz]ed|motivated|enthusiastic|compassionate|caring|proactive|self-\w+|[\w]+-driven|dedicated|flexible|passionate|reliable|friendly|curious|kind|creative|hard-?working|results-oriented|collaborative|ambitious|energetic|bilingual|fluent)\b/,
];

/** "You are …", "ideal for …": asks for a trait. Counts where the section or its neighbours speak of the candidate. */
export const traitCues: readonly RegExp[] = [
  /^(?:if )?you(?:'re| are) (?!joining|welcome|located|based|applying|responsible|eligible|interested in (?:this|applying|joining|a career)|ready to|looking|going|invited|encouraged|not alone|part|in |selected|the type|hired|successful|employed|given|shortlisted|offered|unable|contacted|an? (?:current|existing|agency))/,
  /\bare you (?:an? (?!(?:current|existing|recruiter|agency))|able|passionate|looking to use|highly|ready to use)/,
  /\bideal for (?:an?|someone|anyone|people|candidates|those)\b|\b(?:role|position|opportunity|job) is (?:ideal|perfect|a (?:great|good|perfect) fit|suited|best suited|for you)/,
  /^you (?:thrive|enjoy|love|care|take|work (?:with|directly|well|independently)|balance|like|value|bring|think|communicate|know|can|understand|want|believe|write|speak|proactively|embrace|learn|get|build strong|approach|treat|see)\b/,
];

/** Where only the plain duty of a candidate counts: benefits, equal-opportunity text, how to apply. */
export const obligationCues: readonly RegExp[] = [
  /\b(?:candidates?|applicants?|you|employees?|individuals?|post ?holders?|all (?:new )?hires?|new hires?|team members?) (?:\S+ ){0,4}?(?:must|are required to|is required to|will be required to|will need to|need to) (?:be (?:legally |lawfully |currently )?(?:authori[sz]ed|eligible|able|located|based|fluent|registered|licensed|at least|willing|a (?:u\.?s|citizen))|have (?:the (?:legal )?right|a valid|valid|current)|hold|pass|live|reside|possess|undergo|obtain|complete a|successfully|already|travel|provide proof of)/,
  /\b(?:right to work|work authori[sz]ation|legally authori[sz]ed|security clearance|dbs (?:check|disclosure)|disclosure and barring|criminal record check|background check)\b[^.]{0,80}\b(?:required|essential|must|needed|necessary|subject to|mandatory)\b/,
  /\b(?:required|subject to|must|requires?|needs?|undergo|will need|hold|pass)\b[^.]{0,80}\b(?:dbs (?:check|disclosure)|disclosure and barring|security clearance|drug (?:test|screen)|background (?:check|investigation|screening)|criminal record)/,
];

/** How an item of an offer opens; lists of benefits often follow a list of requirements without a title. */
export const offerCue =
  /^(?:access to (?:an? |our |the )?(?:\S+ ){0,3}(?:perks?|discounts?|benefits?|training|courses|gym|platform|technology|marketplace)|(?:the )?option to|(?:an |the )?opportunit(?:y|ies) (?:to|for)|continuous learning|competitive (?:salary|pay|compensation|benefits|package|remuneration)|paid (?:time|holidays?|vacation|leave|parental|training)|unlimited (?:pto|vacation|holidays?|paid)|(?:private )?(?:health|medical|dental)(?:care)?,? (?:insurance|dental|cover|and|plan|benefits)|\d+ days(?:'| of)? (?:annual|paid|holidays?|vacation|leave)|401 ?\(?k|pension|stock options|equity|(?:company|free) (?:laptop|parking|lunch|meals|dbs|membership)|generous|flexible (?:working )?hours|gym membership|bonus scheme|referral|employee (?:discount|assistance)|career (?:growth|development|progression))\b/;

/** Lines that are about neither the candidate nor the work. */
export const noiseCues: readonly RegExp[] = [
  /\bplease mention the word\b|\bwhen applying to show you read\b|\bbeta feature to avoid spam|\bcompanies can search these words\b|\bsee they'?re human\b/,
  /\bcommitted to\b[^.]{0,80}\b(?:diversity|equity|inclusion|inclusive|equal|safeguarding)|\bpursuant to\b|\bclery\b|\bwe urge you\b|\brepay the cost\b|\blevies a charge\b|\bveterans?\b|\b(?:this|the) (?:job|position) description\b|\bi-9\b|\bequal (?:opportunity|opportunities|employment)\b|\bwithout regard to\b|\bregardless of (?:race|age|gender|your)|\bdoes not discriminate\b|\bdo not discriminate\b|\breasonable (?:accommodation|adjustment)|\bprotected (?:veteran|characteristic|status)/,
  /^\[[^\]]*\]$|^https?:\/\/\S+$|\bpowered by\b|\bcookies?\b.*\bsite\b|^\W*$|^\S+@\S+$|\benquir(?:y|ies)\b|\b(?:tel|telephone|phone|e-?mail)(?: \w+)?: ?\S|^(?:tbd|n\/?a|none|yes|no|not applicable|other)[. ]*$/,
  /\b(?:submit|send|attach|upload|include|forward) (?:\S+ ){0,4}?(?:resume|cv|cover letter|application|portfolio|transcripts?)\b|\btranscripts?\b|\bemployment application\b|\bcopies of\b|\breferences? (?:are|&|and|must)\b|\bapply (?:now|today|online)\b|\bclick (?:here|apply|the)|\bshort-?list|\bonly (?:successful|shortlisted|selected) (?:candidates|applicants)/,
  /\b(?:combination of (?:education|training|skills|experience))\b|\bshould not be (?:construed|considered)|\bnot (?:intended to be|be construed)|\bmay be (?:assigned|required to perform)\b.*\bduties\b|\bother duties\b|\breserves? the right\b|\bintended to (?:describe|accurately)|\bif you (?:do not|don't) (?:meet|have|tick) (?:all|every)|\bdon't meet (?:all|every)|\bdon't (?:tick|check) (?:all|every)|\bencourage you to apply|\bwe(?:'d| would) love to (?:hear|talk|meet)|\beven if you don't\b|\b(?:checks?|ticks?|meets?) (?:each|every|all|100%)|^if you (?:feel|think|believe) you\b|^you (?:don't|do not|won't) (?:need|have)\b|\binterviews? (?:will|are|is)\b|^no (?:prior |previous )?(?:\w+ ){0,3}experience (?:is )?(?:required|needed|necessary)\b|\bnot must-have|\bif you meet (?:any|some|most)/,
];
