// Data: the words that tell what kind of thing a clause asks for.

import type { RequirementKind } from '../../model/spec.ts';
import { oneOf } from '../one-of.ts';

/** In order: the first rule that fits decides. Degrees, years and skills are judged before and after by the caller. */
export const kindRules: readonly { kind: RequirementKind; words: RegExp }[] = [
  {
    kind: 'clearance',
    words: oneOf`
        \bclearance\b(?! (?:matters|sales?|events?|rights))
        \bts/sci\b
        \bpolygraph\b
        \bpublic trust\b
        \bdbs\b
        \bdisclosure (?:and|&) barring
        \bsubmission for disclosure\b
        \bcriminal (?:record|history|background)
        \bbackground (?:check|investigation|screening)
        \bcrb check\b
        \b(?:sc|dv) cleared\b
        \b(?:child protective|police) .{0,20}(?:investigation|check)
        \bfingerprint
      `,
  },
  {
    kind: 'authorization',
    words: oneOf`
        \b(?:legally |lawfully )?(?:authori[sz]ed|eligible|permitted|entitled) to work\b
        \bright to work\b
        \bauthori[sz]ation to work\b
        \bwork (?:authori[sz]ation|permit|visa)\b
        \bvisa (?:sponsorship|status)
        \bsponsorship\b
        \bu\.?s\.? (?:citizen(?:ship)?|person)\b
        \bcitizenship\b
        \bgreen card\b
        \bpermanent resident
        \bitar\b
        \beu (?:citizen|passport)
        \bi-9\b
      `,
  },
  {
    kind: 'license',
    words: oneOf`
        \bdriv(?:er'?s?|ing) licen[sc]e\b
        \blicen[sc](?:e|es|ed|ure)\b(?! (?:agreement|fee|management|child))
        \b(?:nmc|hcpc|gmc|gdc|gphc|rn|bls|social work england) (?:registration|registered|pin|license)
        \bregistration (?:with|as)\b
        \b(?:registered|registration)\b.{0,30}\b(?:nurse|midwi\w+|nmc|hcpc|gmc|gphc|practitioner|therapist|professional body)
        \b(?:nmc|hcpc|gmc|gphc)\b
        \bregistered (?:general |mental health |adult )?nurse\b
        \bcdl\b
      `,
  },
  {
    kind: 'certification',
    words: oneOf`
        \bcertifi(?:cation|cations|cate|cates|ed)\b
        \bcredentials?\b
        \bendorsement (?:in|as)\b
        \baccreditation\b
        \b(?:pmp|pgmp|cissp|cism|cisa|cpa|cfa|acca|cima|ccna|ccnp|shrm-cp|phr|sphr|csm|itil|comptia|aws certified|six sigma|bls|acls|praxis|cda|iat level|series \d+)\b
      `,
  },
  {
    kind: 'physical',
    words: oneOf`
        \blift(?:ing)?\b[^.]{0,40}\b(?:\d+|lbs?|pounds|kg|heavy|objects|items|boxes)
        \b(?:stand|standing|sit|sitting|walk|kneel|stoop|bend|climb|crouch|crawl|reach)(?:ing)?\b[^.]{0,60}\b(?:periods?|hours|extended|prolonged|walk|sit|stand|climb|stoop|kneel|day|shift)
        \bphysical(?:ly)? (?:demands?|fit|ability|able|capable|requirements?|stamina|exertion)
        \b(?:manual )?dexterity\b
        \bcolou?r vision\b
        \bvisual acuity\b
        \bcarry up to\b
        \bmove and handle\b
        \bvaccinat
        \bimmuni[sz]ation
        \buse hands\b
      `,
  },
  {
    kind: 'location',
    words: oneOf`
        \btravel(?:l?ing|s)?\b(?! (?:industry|agency|sector|company|tech|experience|expenses|space))
        \brelocat
        \bcommut(?:e|ing|able)\b
        \b(?:must|should|need to|to|currently|be) (?:be )?(?:based|located|live|living|reside|residing)\b
        \b(?:reside|resident|residing|located|based) in\b
        \bwithin (?:commuting|driving) distance
        \bon-?site\b.{0,30}\b(?:days|required|week)
        \bdays (?:a|per) week in\b
        \bin(?:-| the )office\b
        \btime ?zones?\b
        ^(?:usa?|uk|eu|europe)[- ]based\b
        \b(?:performed|work(?:ing)?) remotely\b
        \bown (?:car|vehicle|transport)
        \breliable transport
      `,
  },
  {
    kind: 'other',
    words: oneOf`
        \bdrug (?:test|screen)
        \b(?:auto(?:mobile)?|car|liability|indemnity) insurance\b
      \bcore hours\b
      \d{1,2}:\d{2}
        \btuberculosis\b
        \bshifts?\b
        \bweekends?\b
        \bovernight
        \bon-call\b
        \brota\b
        \b(?:18|21) years (?:of age|old)
        \bover (?:18|21)\b
        \b(?:a|your|online|design|strong) portfolio\b
        \bportfolio (?:of|showcasing|demonstrating|link)
        \bevenings\b
        \bovertime\b
        \bout[- ]of[- ]hours\b
        \bnights\b
      `,
  },
];

/** Traits and conduct: what no list of skills can prove. */
export const softCue = oneOf`
    \bcommunicat\w+
    \binter-?personal
    \bteam[- ]?(?:work|player|oriented|spirit)
    \b(?:problem|issue)[- ]solv
    \banaly(?:tical|tic) (?:skills|thinking|mind|ability)
    \borgani[sz](?:ed|ation(?:al)? skills)
    \bself-?(?:motivat|start|direct|disciplin|driven|manag|suffic)
    \bproactiv
    \badaptab
    \bflexib
    \bdetail
    \bleadership\b
    \bmulti-?task
    \bpriorit
    \btime management
    \bambigu
    \bindependen
    \bcurio
    \bcreativ
    \bpassion
    \benthusias
    \bmotivat
    \bempath
    \bcompassion
    \bcaring\b
    \battitude
    \bmindset
    \bwork ethic
    \bintegrity
    \bcollaborat
    \bfast[- ]paced
    \bpressure
    \bdeadlines
    \bwilling
    \beager
    \bdriven\b
    \bjudg(?:e)?ment
    \bownership
    \bresilien
    \bnegotiat
    \binfluenc
    \bpresent(?:ation|ing)
    \brelationship
    \bstakeholder
    \bverbal
    \bwritten
    \blisten
    \bconfiden
    \bprofessional(?:ism|ly)
    \breliab
    \bpunctual
    \bentrepreneur
    \bthriv
    \blearn
    \bcomfortable
    \bcomfort\b
    \bvalues?\b
    \bcare about
    \bexcited
    \benjoy
    \bconflict
    \bdecision
    \bthink
    \bmentor
    \bcoach
    \btact
    \binspir
    \bbusiness acumen
    \binitiative
    \benergy
    \benergetic
    \bhumble
    \bhumor
    \bownership
    \bwork (?:effectively|well|closely|independently|within|as part|in a team|with)
    \bability to\b
    \bable to\b
    \byou (?:are|'re)\b
    \byou're\b
    \bhonest
    \bkind\b
    \bpatien(?:ce|t and)
    \brespect
    \bindependent
    \bgrowth
    \bhighly\b
    \bkeen\b
    \bstrateg(?:ic|y)
    \bcultur
    \bdivers
    \binclus
  `;
