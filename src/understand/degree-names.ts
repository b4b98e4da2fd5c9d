// How degrees are written, in the languages resumes and postings come in → their level; data for degree.ts.
import type { DegreeLevel } from '../model/spec.ts';

export type EducationLevel = DegreeLevel | 'diploma';

/** A dotted or undotted abbreviation: `B.Sc.`, `BSc`, `B Sc` are one pattern. */
const short = (letters: string): string =>
  letters
    .split(' ')
    .map((part) => `${part}\\.?`)
    .join('\\s?');

const subjects =
  '(?:applied sciences?|applied arts|sciences?|arts?|engineering|technology|commerce|business administration|computer applications?|fine arts?|laws?|education|architecture|philosophy|public health|public administration|social work|nursing|pharmacy|medicine|music|design|divinity|general studies|business|accountancy|management)';

/**
 * Level, how it is written, and whether case matters: abbreviations that are words or names of other things in
 * lower case (`be`, `as`, `ms`) are read in capitals only. Tried in order; the first that fits at a place wins.
 */
export const degreeNames: readonly [EducationLevel, string, 'any' | 'case'][] = [
  [
    'secondary',
    'high[- ]school diploma|high school(?: graduate)?|secondary school(?: certificate)?|senior secondary|higher secondary|general education(?:al)? (?:diploma|development)|advanced levels?|a[- ]levels?|o[- ]levels?|abitur|baccalaur[ée]at|bachillerato|matura|maturit[àa]|fachhochschulreife|mittlere reife|school leaving certificate|secondary education|(?:class|std\\.?) (?:xii?|x|1[02](?:th)?)',
    'any',
  ],
  ['secondary', 'GED|G\\.E\\.D\\.?|GCSEs?|HSC|SSC|SSLC|CBSE|ICSE|VWO|HAVO', 'case'],
  [
    'doctorate',
    `ph\\.?\\s?d\\b\\.?|d\\.?\\s?phil\\b\\.?|doctor(?:ate)?(?:'s|’s)?(?: degree)?(?: (?:of|in) ${subjects})?|doctoral degree|juris doctor|doctorat|doctorado|dottorato|promotion zum dr|dr\\.[- ]ing\\.?`,
    'any',
  ],
  ['doctorate', 'J\\.?D|M\\.D|Ed\\.?D|Pharm\\.?D|DNP|Psy\\.?D|Sc\\.?D|D\\.V\\.M|DVM', 'case'],
  [
    'diploma',
    "(?:post[- ]?graduate|pg|advanced|national|higher national|graduate) diploma|pgdca|pgdm|pgdbm|pg[- ]?d(?:iploma)?|hnd|hnc|diplôme d['’]études",
    'any',
  ],
  [
    'master',
    `m\\.?\\s?tech(?:nology)?|masters?(?:'s|’s|s['’])(?: degree)?(?: (?:of|in) ${subjects})?|masters?(?: degree)? (?:of|in) ${subjects}|masters?(?= (?:of|in|degree|studies)\\b)|masters? degree|post[- ]?graduat(?:ion|e)(?: degree)?|magister|laurea magistrale|laurea specialistica|m[aá]ster (?:universitario|en)|máster|maîtrise|mag\\. ?(?:art|phil|rer)|diplom(?!a(?:s|te|)\\b|at|ac)(?:[- ]?[a-zäöü]+)?|dipl\\.[- ]?[a-zäöü]+\\.?(?:\\s?\\(fh\\))?|staatsexamen|diplôme d['’]ingénieur|mestrado`,
    'any',
  ],
  [
    'master',
    '(?<!Scrum |Web |Post|Quiz |Toast)Masters?(?! ?(?:Thesis|Project|Data|Plan|Schedul|Trainer|Class|File|Service|Agreement|Electric|Plumb|Chef|Carpenter|Sergeant|Gunner|Key|List|Budget|Builder|Card|of Ceremon))',
    'case',
  ],
  [
    'master',
    `${short('M Sc')}|M\\.?S\\.?(?=[^\\p{L}]|in\\b)(?!\\s?(?:[-/ ]?(?:Office|Word|Excel|Access|SQL|Project|Power|Outlook|Windows|Visio|Dynamics|Exchange|Teams|Server|Share|Test|DOS|Paint|Publisher|Visual|Azure|Lync|CRM|Build)))|M\\.A|MA(?= (?:in|of|degree)|\\s?[,(:])|${short('M Eng')}|${short('M Tech')}|M\\.?TECH|MTech|M\\.E|ME(?=\\s?\\()|E?MBA|M\\.B\\.A|${short('M Com')}|M\\.COM|MCA|M\\.C\\.A|${short('M Phil')}|MPH|M\\.P\\.H|MPA|MFA|M\\.F\\.A|${short('M Ed')}|LL\\.?M|MSW|MSN|MRes|M\\.?Arch|MSEE|MSCS|MPP|MLIS|MIS(?= (?:degree|in))|MSIT`,
    'case',
  ],
  [
    'bachelor',
    `b\\.?\\s?tech(?:nology)?|b\\.\\s?com|b\\.\\s?ca|bachelor(?:'s|’s|s|s['’])?(?: degree)?(?:,? (?:of|in) ${subjects})?(?: degree)?(?! thesis| project| part)|undergraduate degree|baccalaureate|licenciatura|licenciado|licenciada|laurea(?: triennale)?|bacharel(?:ado)?|grado en|licence(?= (?:en|in (?:applied )?(?:math|econom|law|inform|computer|physic|chem|biol|histor|lit|philos|psychol|sociol|manag|lingu|mod)|professionnelle|pro\\b|d[e'’]|[123]\\b|informatique|math|économ|econom))|vordiplom`,
    'any',
  ],
  [
    'bachelor',
    `${short('B Sc')}|B\\.?S\\.?(?=[^\\p{L}]|in\\b)|B\\.A|BA(?= (?:in|of|degree|\\()|\\s?[,(:]|\\s?\\(?Hons)|${short('B Eng')}|${short('B Tech')}|B\\.?TECH|BTech|B\\.E|BE(?=\\s?[(,]| in )|BBA|B\\.B\\.A|BAS(?=[\\s:,(])|B\\.A\\.S|BSBA|B\\.S\\.B\\.A|BCA|B\\.C\\.A|${short('B Com')}|B\\.COM|B\\.com|BFA|B\\.F\\.A|${short('B Ed')}|LL\\.?B|BSN|M\\.?B\\.?B\\.?S|MB\\s?(?:ChB|BCh)|BDS|B\\.D\\.S|BVSc|BPT|BSW|B\\.S\\.W|BASc|B\\.A\\.Sc|${short('B Arch')}|BGS|BSBA|BSEE|BSCS|BSME|BIT(?= in)|A\\.B(?= in)|S\\.B(?= in)`,
    'case',
  ],
  [
    'associate',
    `associate(?:'s|’s|s)?(?: degree|(?:'s|’s)? (?:of|in) ${subjects})(?: degree)?|associates?(?:'s|’s) (?:of|in)|associates? of|foundation degree|brevet de technicien|technicien supérieur`,
    'any',
  ],
  [
    'associate',
    'A\\.A\\.S|A\\.A|A\\.S|AAS|AA(?= (?:in|degree)|\\s?[,(:])|AS(?= (?:in|degree)|\\s?[(:])|BTS|DUT',
    'case',
  ],
  ['diploma', 'diploma|diplôme|diplomado', 'any'],
];
