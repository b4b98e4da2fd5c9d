// Names of human languages, in English and in their own → the English name; data for languages.ts.

const own: Readonly<Record<string, string>> = {
  German: 'deutsch|allemand|alemán|tedesco|duits',
  English: 'englisch|anglais|inglés|inglese|inglês|engels',
  French: 'français|französisch|francés|francese|francês|frans',
  Spanish: 'español|spanisch|espagnol|castellano|spagnolo|espanhol|spaans',
  Italian: 'italiano|italienisch|italien',
  Portuguese: 'português|portugiesisch|portugais|portugués',
  Dutch: 'nederlands|niederländisch|néerlandais',
  Russian: 'russisch|russe|ruso|russo|русский',
  Polish: 'polski|polnisch|polonais',
  Slovenian: 'slowenisch|slovène|esloveno',
  Croatian: 'kroatisch|croate',
  Czech: 'tschechisch|tchèque|čeština',
  Hungarian: 'ungarisch|hongrois|magyar',
  Greek: 'griechisch|grec',
  Swedish: 'schwedisch|suédois|svenska',
  Danish: 'dänisch|danois|dansk',
  Norwegian: 'norwegisch|norvégien|norsk',
  Romanian: 'rumänisch|roumain|română',
  Ukrainian: 'ukrainisch|ukrainien',
  Turkish: 'türkçe|türkisch|turc',
  Chinese: 'mandarin|cantonese|chinesisch|chinois|chino|中文|mandarin chinese',
  Japanese: 'japanisch|japonais|japonés|日本語',
  Arabic: 'arabisch|arabe|árabe|العربية',
};

const plain =
  'Afrikaans|Albanian|Amharic|Armenian|Assamese|Azerbaijani|Bahasa|Basque|Bengali|Bangla|Bosnian|Bulgarian|Burmese|Catalan|Creole|Dari|Estonian|Farsi|Filipino|Finnish|Flemish|Galician|Georgian|Gujarati|Hausa|Hebrew|Hindi|Hmong|Icelandic|Igbo|Indonesian|Irish|Kannada|Kazakh|Khmer|Korean|Kurdish|Lao|Latin|Latvian|Lithuanian|Luxembourgish|Macedonian|Malay|Malayalam|Maltese|Marathi|Mongolian|Nepali|Odia|Oriya|Pashto|Persian|Punjabi|Sanskrit|Serbian|Sinhala|Slovak|Somali|Swahili|Tagalog|Tamil|Telugu|Thai|Urdu|Uzbek|Vietnamese|Welsh|Xhosa|Yoruba|Zulu|American Sign Language|British Sign Language|Sign Language';

/** English name by any name in lower case. */
export const languageNames: ReadonlyMap<string, string> = new Map([
  ...[...plain.split('|'), ...Object.keys(own)].map((name): [string, string] => [name.toLowerCase(), name]),
  ...Object.entries(own).flatMap(([name, others]) =>
    others.split('|').map((other): [string, string] => [other, name]),
  ),
]);

/** How well: the Common European Framework, words for it, and results of the usual tests. */
export const languageLevel =
  /(?<!\p{L})(?:native(?:[- ]or[- ]bilingual)?(?: speaker| language| proficiency)?|mother tongue|bilingual|(?:full |limited )?professional(?: working)?(?: proficiency)?|working proficiency|elementary(?: proficiency)?|fluent(?:ly)?|proficient|advanced|upper[- ]intermediate|intermediate|conversational|conversant|basic|beginner|good|excellent|business fluent|muttersprache|verhandlungssicher|fließend|grundkenntnisse|gute kenntnisse|langue maternelle|courant|bilingue|nativo|nativa|fluido|avanzado|intermedio|básico|madrelingua|ottimo|buono|[abc][12][+-]?(?:\s?[-/]\s?[abc][12])?|ielts\s?:?\s?\d(?:\.\d)?|toefl\s?(?:ibt)?\s?:?\s?\d{2,3}|toeic\s?:?\s?\d{3}|jlpt\s?n[1-5]|hsk\s?[1-6])(?!\p{L})/iu;
