// Data: how postings in French, German, Spanish and Dutch say what the English tables hold. For plain text (see plainOf).
import { eachOf, oneOf } from '../one-of.ts';
import type { HeadingRule } from './heading-table.ts';

/** Titles of sections; they are tried before the English ones. */
export const foreignHeadings: readonly HeadingRule[] = [
  {
    topic: 'preferred',
    words: oneOf`
      \bles (?:petits )?plus\b(?! (?:de l'offre|du poste|de l'entreprise)) | \bserait un plus\b | \bun plus$ | ^(?:vos |tes |les )?atouts?$ | \bappréciée?s?$
      \bvon vorteil\b | \bwünschenswert | \bpluspunkte\b | ^idealerweise\b | \bwäre (?:toll|schön|super)
      \bdeseables?\b | \bvalorables?\b | \bse valora | \bmooi meegenomen\b | \bpluspunten\b | \been pré$
    `,
  },
  {
    topic: 'responsibilities',
    words: oneOf`
      ^(?:(?:tes|vos|les|nos|principales) )*missions?\b | \btes missions\b | \bvos missions\b | ^responsabilités
      ^(?:ton|votre|le) (?:rôle|poste)\b | ^(?:description du )?poste$ | ^ta future contribution
      ^(?:deine|ihre|die|unsere)? ?(?:haupt)?aufgaben\b | \berwartet dich\b | \bsie erwartet\b | ^tätigkeiten
      ^(?:principales )?(?:responsabilidades|funciones|tareas)\b | ^tu (?:misión|rol)\b
      \bga je doen\b | ^(?:jouw |je )?(?:taken|werkzaamheden|rol)\b | ^functieomschrijving | ^de functie$
    `,
  },
  {
    topic: 'requirements',
    words: oneOf`
      \bprofil\b(?! de l'entreprise) | ^(?:vos |tes |les )?compétences\b | ^exigences | ^pré-?requis | \bon demande\b
      \bnous recherchons$ | \b(?:tu apportes|vous apportez)\b | \bbagage\b | ^(?:formation|expérience)(?: et .{3,20})?$
      \banforderungen\b | \bqualifikation(?:en)?\b | \bmitbring | \bbringst du mit\b | \bbringen sie mit\b | ^voraussetzungen
      ^(?:deine|ihre) (?:kenntnisse|skills|stärken) | ^wen wir suchen | \bdas bist du\b | \bwir (?:erwarten|suchen)$
      ^(?:los )?requisitos\b | ^(?:tu |el )?perfil\b | \bbuscamos$ | ^(?:formación|conocimientos|experiencia)$
      \bfera la différence\b | \bfunctie-?eisen\b | ^(?:jouw |je )?profiel\b | \bbreng je mee\b | ^wie ben jij | \bvragen wij\b | \bwij vragen\b | ^eisen$
    `,
  },
  {
    topic: 'benefits',
    words: oneOf`
      \bavantages\b | \bplus (?:de l'offre|du poste|de l'entreprise)\b | \bnous (?:t'|vous |te )?(?:offrons|proposons)\b | ^pourquoi (?:nous )?rejoindre | \btrouverez chez nous\b | ^rémunération
      \bwir (?:dir |ihnen )?bieten\b | \bbieten wir\b | ^(?:deine |ihre )?vorteile\b | ^unser angebot
      \bwat mag je (?:verwachten|van ons)\b | ^waarom (?:deze|wij|bij|voor)\b | \bofrecemos\b | ^beneficios\b | \bbieden wij\b | \bwij (?:je )?bieden\b | \bkrijg je\b | ^arbeidsvoorwaarden
    `,
  },
  {
    topic: 'apply',
    words: oneOf`
      ^(?:le )?process(?:us)? de recrutement | ^déroulement\b | ^comment postuler | ^(?:ta |votre )?candidature
      ^(?:deine |ihre )?bewerbung | ^bewerbungsprozess | ^ansprechpartner | ^kontakt$ | ^haben wir dein interesse
      ^proceso de selección | ^solliciteren\b | ^sollicitatie
    `,
  },
  {
    topic: 'about',
    words: oneOf`
      ^à propos\b | ^qui sommes[- ]nous | ^l'(?:entreprise|équipe)\b | ^quelques mots sur | ^notre (?:équipe|entreprise|histoire)
      ^über uns\b | ^das sind wir | ^wer wir sind | ^unser (?:team|unternehmen)\b | ^sobre (?:nosotros|la empresa)
      ^quiénes somos | ^over ons\b | ^wie (?:zijn wij|wij zijn) | ^het bedrijf
    `,
  },
];

/** A clause that opens like this asks for something. */
export const foreignOpeners = oneOf`
  ^(?:une? |la |le |très |bonnes? |solides? |excellentes? |première |réelle )*(?:expériences?|connaissances?|maîtrise|capacité|compétences?|formation|diplôme|aisance|envie|goût|esprit|sens|niveau)\b
  ^(?:\d+ ?\+? ?(?:ans|années|jahre|jaar|años)\b|bac ?\+)
  ^(?:sehr |gute?s? |fundierte?s? |tiefe?s? |mehrjährige |erste |umfassende |ausgeprägte |idealerweise |eine? |mindestens )*(?:\S*erfahrung|\S*kenntnisse|\S*verständnis|\S*fähigkeit|abgeschlossen\S*|\S*studium|\S*ausbildung|leidenschaft|freude|interesse)\b
  ^(?:una? |buen[oa]s? |sólid[oa]s? |amplia )*(?:experiencia|conocimientos?|dominio|capacidad|formación|título|nivel)\b
  ^(?:een |goede |ruime |aantoonbare |minimaal )*(?:ervaring|kennis|beheersing|diploma|opleiding|affiniteit)\b
`;

/** Wording that asks something of the reader in running prose. */
export const foreignAsking: readonly RegExp[] = [
  oneOf`
    \b(?:tu es|vous êtes|tu as|vous avez|tu aimes|vous aimez|tu sais|vous savez|tu maîtrises|vous maîtrisez|vous disposez|tu disposes|vous justifiez|tu justifies)\b(?! (?:invité|intéressé|libre|la possibilité|accès))
    \bnous (?:recherchons|cherchons)\b.{0,140}\b(?:ayant|avec|qui|disposant|capable)\b
    \b(?:une? .{0,30})?(?:expérience|connaissance|maîtrise)\b.{0,120}\b(?:est|sont|serait) (?:un plus|appréciée?s?|requise?s?|exigée?s?|souhaitée?s?|nécessaires?)
    \b(?:du (?:hast|bist|bringst|verfügst|kennst|beherrschst|sprichst)|sie (?:haben|bringen|verfügen|sprechen|beherrschen))\b(?! (?:interesse|fragen|die möglichkeit|lust))
    \b(?:tienes|dispones|eres)\b.{0,80}\b(?:experiencia|conocimientos?)\b
    \bje (?:hebt|bent|beschikt|beheerst|spreekt)\b
  `,
];

/** Words that make a clause preferred; those that make it required. */
export const foreignPreferred = oneOf`
  \bidéalement\b | \b(?:est|sont|serait|seraient) (?:un (?:vrai |réel |gros )?(?:plus|atout)|appréciée?s?|souhaitée?s?|bienvenue?s?) | \bun plus\b
  \bvon vorteil\b | \bwünschenswert | \bidealerweise\b | \bwäre (?:ein plus|toll|schön|super|hilfreich)
  \bse valora | \bdeseable\b | \bvalorable\b | \bun plus\b | \bidealmente\b | \bis een (?:pré|plus) | \bbij voorkeur\b
`;
export const foreignRequired =
  /\b(?:impérativement|indispensables?|exigée?s?|obligatoires?|zwingend|erforderlich|imprescindible|vereist)(?![a-z])/;

/** Ways to write a degree, lowest level first. */
export const foreignDegrees = {
  bachelor: eachOf`
    \bbac ?\+ ?[34]\b | \blicence (?:en|de|pro)\b | \b(?:abgeschlossenes )?(?:hochschul|universitäts)?(?:studium|abschluss)\b
    \bhbo(?:[- ](?:diploma|opleiding|niveau|werk))?\b | \blicenciatura\b | \b(?:título|grado) (?:universitario|en)\b
  `,
  master: eachOf`\bbac ?\+ ?[5-8]\b | (?<![a-z])écoles? d'ingénieurs?\b | \bdiplôme d'ingénieur\b | \bwo[- ](?:diploma|opleiding|niveau)\b`,
  associate: eachOf`\bbac ?\+ ?2\b | \b(?:abgeschlossene )?(?:berufs)?ausbildung (?:als|zum|zur|im|in)\b`,
};

const english = eachOf`\b(?:the|and|of|to|with|in|for|a|an|you|your|we|our|or|is|are|as|on|at|by|from|experience)\b`;
const others: readonly RegExp[] = [
  eachOf`\b(?:le|la|les|des|du|de|une?|et|vous|tu|nous|pour|avec|dans|est|sur|en|ton|ta|tes|votre|vos|aux?|qui|ou|expérience|connaissances?)\b`,
  eachOf`\b(?:und|der|die|das|den|dem|mit|von|zu|zur|zum|wir|sie|du|ein|eine[rmns]?|ist|im|oder|sowie|deine?|ihre?|erfahrung|kenntnisse)\b`,
  eachOf`\b(?:el|los|las|una?|para|con|de|del|y|tu|su|que|en|experiencia|conocimientos?)\b`,
  eachOf`\b(?:de|het|een|van|met|voor|je|jij|wij|zijn|en|bij|in|of|als|zowel|ook|aan|om|dat|te|bent|hebt|ervaring|kennis)\b`,
];

/**
 * Whether a clause is in another language than English, by its little words. There only skills of the lexicon count:
 * the tables that tell a phrase from its fillers are English.
 */
export function isForeign(plain: string): boolean {
  const sample = plain.slice(0, 400);
  const count = (words: RegExp): number => sample.match(words)?.length ?? 0;
  return Math.max(...others.map(count)) > count(english);
}
