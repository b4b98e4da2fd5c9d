// Words that tell a job title from an employer; data for heads.ts and name.ts.
import { cueOf } from '../../lexicon/cues.ts';
import { atPlace, isAt, matchesAt, placesIn } from '../../lexicon/places.ts';

const words =
  'accountant|actor|actress|adjunct|administrator|admin|adviser|adjuster|advisor|advocate|agent|aide|ambassador|analyst|animator|apprentice|arborist|architect|artist|assembler|assessor|assistant|associate|attendant|attorney|auditor|author|baker|banker|barber|barista|bartender|bookkeeper|broker|builder|butcher|buyer|caregiver|caretaker|carpenter|cashier|ceo|cfo|chairman|chairperson|chair|chef|chief|cio|clerk|cleaner|clinician|coach|co-founder|cofounder|commander|commissioner|concierge|conductor|consultant|contractor|contributor|controller|coo|cook|coordinator|co-ordinator|copywriter|cosmetologist|counsel|counselor|counsellor|courier|cto|curator|custodian|dancer|dealer|dean|dentist|deputy|designer|detective|developer|devops|director|dispatcher|doctor|draftsman|drafter|driver|economist|editor|educator|electrician|employee|engineer|engr|entrepreneur|estimator|evangelist|examiner|executive|expert|fabricator|facilitator|farmer|fellow|filmmaker|firefighter|foreman|founder|freelance|freelancer|fresher|gardener|generalist|graduate|guard|guide|hairdresser|handler|handyman|head|helper|host|hostess|housekeeper|hygienist|illustrator|inspector|installer|instructor|intern|internship|interpreter|interviewer|investigator|janitor|journalist|judge|keeper|laborer|labourer|landscaper|lawyer|lead|leader|lecturer|liaison|librarian|lieutenant|lifeguard|linguist|loader|machinist|maid|manager|mason|master|mate|mechanic|mechanist|mediator|member|mentor|merchandiser|merchant|microbiologist|midwife|model|moderator|musician|nanny|nurse|officer|operative|operator|optician|organizer|owner|painter|paralegal|paramedic|partner|pastor|performer|pharmacist|photographer|physician|physicist|physiotherapist|pilot|planner|plumber|porter|postdoc|practitioner|preceptor|president|principal|processor|producer|professor|programmer|promoter|proprietor|provider|psychologist|publisher|purchaser|realtor|receptionist|recruiter|repairman|reporter|representative|rep|researcher|resident|reviewer|sailor|salesman|salesperson|saleswoman|scholar|scientist|sde|secretary|sergeant|server|setter|sheriff|soldier|specialist|sre|staff|statistician|stocker|strategist|student|stylist|superintendent|supervisor|surgeon|surveyor|sysadmin|tailor|taster|teacher|technician|technologist|telemarketer|teller|tester|therapist|trader|trainee|trainer|translator|treasurer|tutor|underwriter|vet|veterinarian|volunteer|vp|waiter|waitress|warden|washer|watchman|welder|worker|writer|werkstudent|praktikant|praktikantin|entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|leiter|leiterin|mitarbeiter|mitarbeiterin|kaufmann|kauffrau|développeur|développeuse|ingénieur|ingénieure|stagiaire|responsable|gestionnaire|vendeur|desarrollador|desarrolladora|ingeniero|ingeniera|gerente|becario|analista|consultor|sviluppatore|ingegnere|responsabile|desenvolvedor|estagiário|engenheiro|ontwikkelaar|medewerker';

const titleWord = new RegExp(
  `(?<![\\p{L}-])(?:${words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})s?(?![\\p{L}])`,
  'iu',
);
const areaTitle =
  /^(?:sales|marketing|human resources|procurement|customer service|research|housekeeping|operations|accounts payable|accounting)$/i;

// Areas of work that stand behind a title ("Manager, Digital Marketing") rather than name an employer.
const areaWords =
  /(?<!\p{L})(?:accounts?|administration|brand|client|clients|commercial|consumer|content|enterprise|events?|field|financial|fleet|group benefits|growth|inside|it|key|management|materials|mechanical|electrical|outside|people|performance|retail|revenue|shared|special|stores?|talent|territory|trade|transport|transportation|user|vendor|workforce|analytics|audit|banking|business|clinical|communications?|compliance|construction|corporate|creative|customer|data|design|development|digital|distribution|education|engineering|facilities|finance|hr|human resources|infrastructure|information|insurance|internal|inventory|investments?|learning|legal|logistics|maintenance|manufacturing|marketing|media|merchandising|network|nursing|operations?|payroll|planning|procurement|product|production|programs?|projects?|purchasing|quality|regional|relations|research|retail|risk|safety|sales|security|senior|service|services|social|software|strategic|strategy|supply|support|systems?|tax|technical|technology|training|web|wholesale)(?!\p{L})/iu;

/** The cue of a text with a word of a job title in it, or with an area of work. */
const titleCue = cueOf(titleWord, areaTitle);
const titleWordAt = atPlace(titleWord);

/** How many words of a job title the text has; a bare area of work ("Sales") as the whole text counts as one. */
export function countTitleWords(text: string): number {
  const places = placesIn(text, titleCue);
  if (places.length === 0) return 0;
  return matchesAt(text, places, titleWordAt).length || (areaTitle.test(text.trim()) ? 1 : 0);
}

/** Words that close the name of an employer or a school. */
const organizationWords =
  /(?<![\p{L}])(?:inc|llc|llp|ltd|limited|gmbh|ag|plc|corp|corporation|incorporated|company|co(?=\.)|(?<=& )co|pvt|s\.?a|s\.?a\.?s|sarl|s\.?r\.?l|b\.?v|n\.?v|ab|oy|kg|group|holdings?|partners|solutions|technologies|systems|services|consulting|consultants|consultancy|labs?|laborator(?:y|ies)|studios?|agency|bank|university|universit\p{L}*|college|school|academy|institute?|hospital|clinic|center|centre|foundation|association|ministry|department|council|city of|county|state of|army|navy|air force|marine corps|enterprises?|industries|international|global|networks?|media|restaurant|hotel|resort|church|district|pharma\p{L}*|insurance|airlines?|motors|stores?|retail|software|research|ventures|capital)(?![\p{L}])/iu;

const employerCue = cueOf(organizationWords);
const organizationWordAt = atPlace(organizationWords);

/** Whether a text has a word that closes the name of an employer or a school. */
export function hasEmployerWord(text: string): boolean {
  return isAt(text, placesIn(text, employerCue), organizationWordAt);
}

const areaCue = cueOf(areaWords);
const areaWordAt = atPlace(areaWords);

function hasAreaWord(text: string): boolean {
  return isAt(text, placesIn(text, areaCue), areaWordAt);
}

// "City, State" and "Berlin, Germany": one to four capitalised words, a comma, a region or country.
/** Whether every word of a text is such an area, so that it closes a title rather than names an employer. */
export function isArea(text: string): boolean {
  const words = text.split(/[\s,/&-]+/).filter((word) => word !== '' && !/^(?:and|of|the|for)$/i.test(word));
  return words.length > 0 && words.every(hasAreaWord);
}

const place =
  /^(?:\p{Lu}[\p{L}.'’-]+\s){0,3}\p{Lu}[\p{L}.'’-]+\s?,\s?(?:[A-Z]{2}|USA|UAE|[A-Z]\.\s?\p{Lu}\p{Ll}+|U\.S\.A?\.?|U\.K\.?|\p{Lu}\p{Ll}[\p{L}.-]+(?:\s\p{Lu}\p{Ll}[\p{L}.-]+){0,2})(?:\s?,\s?(?:USA?|UK|U\.S\.A?\.?|United States|United Kingdom|India|Canada|Germany|Australia))?(?:\s\d{5})?$/u;

/** Whether a piece of a head is a place and nothing else; a title or an employer's word in it says no. */
export function isLocation(text: string): boolean {
  if (/^(?:remote|online|worldwide|hybrid|city|state|country)$/i.test(text)) return true;
  // What costs least goes first: few pieces have the form of a place.
  if (!place.test(text) || countTitleWords(text) > 0 || hasEmployerWord(text)) return false;
  return !hasAreaWord(text);
}

/** "Delta Group, Boston, MA" without the place behind the name. */
export function withoutPlace(text: string): string {
  const parts = text.split(/\s?,\s/);
  for (let index = 1; index < parts.length - 1; index++) {
    if (isLocation(parts.slice(index).join(', '))) return parts.slice(0, index).join(', ');
  }
  const [first = '', second = ''] = parts;
  return parts.length === 2 && hasEmployerWord(first) && /^\p{Lu}\p{Ll}+$/u.test(second) ? first : text;
}

/** How one board writes an employer it has taken out of a resume. */
export const employerStandIn = /(?:current\s?)?company\s?name/i;

/** A board's stand-ins for what it has taken out of a resume. */
export const placeholders =
  /(?:current\s?)?company\s?name|\bcity\s?,\s?(?:state|country)(?:\s?,\s?(?:united states|usa?|country))?|[（(]?(?:ï¼\S?|－)[）)]?|Â/giu;
