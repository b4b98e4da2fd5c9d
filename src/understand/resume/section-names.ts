// Headings of resumes in many words → the kind of section they open; data for sections.ts.
import { type SectionKind, sectionKinds } from '../../model/section-kinds.ts';

/** Headings that are nothing else wherever they stand alone on a line. Case, accents, spaces and signs do not count. */
const sure: Readonly<Record<SectionKind, string>> = {
  summary:
    'summary|professional summary|executive summary|career summary|profile|professional profile|executive profile|personal profile|career overview|career profile|professional overview|overview|objective|career objective|career focus|professional objective|job objective|about|about me|personal statement|profile summary|summary of qualifications|qualifications summary|introduction|professional background|background|résumé de carrière|profil|profil professionnel|à propos|über mich|kurzprofil|zusammenfassung|perfil|perfil profesional|resumen|resumen profesional|objetivo|profilo|sommario|sobre mim|profiel|value proposition|who i am|personal summary|career highlights|branding statement',
  experience:
    'experience|work experience|professional experience|employment|employment history|work history|career history|professional history|employment experience|work background|relevant experience|related experience|relevant work experience|career experience|industry experience|job experience|job history|positions held|professional work experience|internships|internship|internship experience|work experience and internships|experience and internships|military experience|military service|teaching experience|corporate experience|research experience|additional experience|other experience|other work experience|additional work experience|previous experience|prior experience|consulting experience|experience and education|education and experience|professional career|career|berufserfahrung|berufspraxis|berufliche erfahrung|berufliche laufbahn|beruflicher werdegang|praktika|praktische erfahrung|lebenslauf|werdegang|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|stages|experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|esperienza|esperienze|esperienza lavorativa|esperienza professionale|esperienze lavorative|esperienze professionali|experiência|experiência profissional|werkervaring',
  skills:
    'skills|technical skills|key skills|core skills|professional skills|personal skills|skill highlights|highlights|core competencies|competencies|key competencies|areas of expertise|area of expertise|expertise|core qualifications|qualifications|key qualifications|proficient skills|proficiencies|technical proficiencies|technical proficiency|technical expertise|technologies|tools and technologies|technical summary|technology summary|summary of skills|skills summary|skills and technologies|skills and tools|skills and abilities|skills and expertise|skills and interests|skills and competencies|additional skills|other skills|relevant skills|computer skills|it skills|software skills|hard skills|soft skills|programming skills|programming languages|tech stack|technical knowledge|technical competencies|skill set|skillset|key strengths|strengths|specialties|specializations|areas of strength|software|software programs|tools|tech skills|skills profile|it development|core strengths|specialized skills|kenntnisse|fähigkeiten|edv kenntnisse|it kenntnisse|fachkenntnisse|kenntnisse und fähigkeiten|kompetenzen|compétences|compétences techniques|compétences informatiques|connaissances|habilidades|competencias|aptitudes|conocimientos|competenze|competenze tecniche|capacità e competenze|competências|vaardigheden|technical qualifications|summary of technical skills|professional skills and tools',
  education:
    'education|education and training|educational history|educational background|academic profile|academic background|academic history|academic qualifications|educational qualifications|educational qualification|academic credentials|academics|academic|qualification|education and certifications|education and credentials|education and qualifications|education and honors|educational profile|scholastics|schooling|studies|university education|professional education|education background|formal education|ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|ausbildung und studium|formation|formations|études|éducation|diplômes|formation académique|educación|formación|formación académica|estudios|istruzione|istruzione e formazione|formazione|formação|formação acadêmica|educação|opleiding|opleidingen|onderwijs|academic education|training and education|education training',
  projects:
    'projects|project|personal projects|academic projects|key projects|selected projects|side projects|open source|open source projects|relevant projects|project experience|research projects|project history|projects undertaken|projects and research|project work|portfolio|professional projects|major projects|notable projects|course projects|capstone projects|mini projects|final year project|projekte|projets|projets personnels|proyectos|progetti|projetos|projecten|relevant repositories|open source contributions',
  certifications:
    'certifications|certification|certificates|certificate|licenses|licenses and certifications|certifications and licenses|professional certifications|certifications and training|training and certifications|certifications and courses|courses and certifications|professional licenses|licensure|licensure and certification|credentials|professional credentials|licences|accreditations|professional development|training|trainings|professional training|courses|training and courses|additional training|continuing education|professional qualifications|trainings and certifications|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|certifications et formations|certificats|certificaciones|cursos|certificazioni|certificações|certificaten|cursussen|other qualification|other qualifications',
  languages:
    'languages|language|language skills|languages known|spoken languages|foreign languages|language proficiency|languages spoken|linguistic skills|sprachen|sprachkenntnisse|langues|langues étrangères|idiomas|lenguas|lingue|línguas|talen|talenkennis',
  publications:
    'publications|selected publications|papers|research papers|research publications|patents|patents and publications|publications and patents|publications and presentations|presentations|invited talks|talks|conference presentations|conferences|journal publications|books|articles|veröffentlichungen|publikationen|publicaciones|pubblicazioni|publicações|conferences and publications|speaking|selected talks',
  awards:
    'awards|honors|honours|honors and awards|awards and honors|awards and achievements|achievements|accomplishments|core accomplishments|key accomplishments|selected accomplishments|professional accomplishments|selected honors|scholarships|awards and recognition|recognition|honors awards|achievements and awards|awards and accomplishments|scholarships and awards|fellowships|grants|key achievements|career accomplishments|career achievements|activities and awards|activities and honors|auszeichnungen|prix|distinctions|premios|logros|premi|prêmios|selected achievements|highlights of accomplishments|notable achievements',
  volunteering:
    'volunteering|volunteer experience|volunteer work|volunteer|community service|volunteer and community service|community involvement|community|social work|charity|civic activities|volunteer activities|volunteering experience|community and volunteer work|ehrenamt|ehrenamtliches engagement|bénévolat|voluntariado|volontariato|vrijwilligerswerk',
  interests:
    'interests|hobbies|hobbies and interests|interests and hobbies|personal interests|hobbies interests|interessen|hobbys|loisirs|centres d intérêt|intereses|aficiones|interessi|hobby|a day of my life',
  contact:
    'contact|contact details|contact information|contact info|personal information|personal details|personal data|personal info|personal|personal particulars|biographical data|profiles|social|social media|links|references|referees|reference|online profiles|find me online|websites portfolios profiles|websites|address|connect|kontakt|kontaktdaten|persönliche daten|persönliche angaben|referenzen|coordonnées|informations personnelles|contacto|datos personales|referencias|contatti|dati personali|contato|dados pessoais|persoonlijke gegevens|websites and social links|professional references|declaration',
  other:
    'additional information|additional info|activities|other activities|extra curriculars|extracurriculars|extracurricular activities|extra curricular activities|extracurricular|achievements and extra curricular|achievements and extra curriculars|affiliations|professional affiliations|memberships|professional memberships|memberships and affiliations|affiliations and memberships|associations|professional associations|professional organizations|coursework|relevant coursework|courses taken|other|other information|miscellaneous|leadership|leadership experience and activities|activities and interests|activites|personal traits|security clearance|clearance|availability|military|my life philosophy|most proud of|research interests|research areas|actvities|sonstiges|divers|otros|altro',
};

/** Words that make a line a heading of this kind when it is set like the other headings. */
export const headWords: readonly [SectionKind, RegExp][] = [
  ['volunteering', /\b(?:volunteer\w*|community service)\b/],
  ['projects', /\bprojects?$/],
  ['experience', /\b(?:experiences?|employment|work history|career history|internships?)$|^experience\b/],
  [
    'skills',
    /\b(?:skills?|competenc\w+|expertise|technologies|proficienc\w+|qualifications|strengths|toolbox|programming|knowledge)$|^skills?\b/,
  ],
  ['education', /\b(?:education|academics?|studies|degrees?)\b/],
  ['certifications', /\b(?:certifications?|certificates?|licen[sc]es?|trainings?|courses?)$/],
  ['languages', /\blanguages?$/],
  ['publications', /\b(?:publications?|patents?|talks|presentations?|papers)$/],
  ['awards', /\b(?:awards?|honou?rs|achievements?|accomplishments?|recognitions?|scholarships?)$/],
  ['interests', /\b(?:interests|hobbies)$/],
  ['contact', /\b(?:contact|references|personal information|personal details)\b/],
  ['experience', /\bresearch$/],
  ['summary', /\b(?:summary|profile|objective)$/],
];

/** Most headings have nothing that must be taken apart first. */
const isPlain = /^[\x20-\x7e\t\n]*$/;

/** Letters and digits of a heading alone: "S K I L L S", "Skills:" and "ＳＫＩＬＬＳ" are one key. */
export function headingKey(text: string): string {
  if (isPlain.test(text))
    return text
      .toLowerCase()
      .replace(/&/g, 'and')
      .replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

export const headingKinds: ReadonlyMap<string, SectionKind> = new Map(
  sectionKinds.flatMap((kind) =>
    sure[kind].split('|').map((name): [string, SectionKind] => [headingKey(name), kind]),
  ),
);

/** Names that are also items of a skill list or an entry's own label: headings only when set apart. */
export const alsoItems: ReadonlySet<string> = new Set(
  'languages,language,training,trainings,courses,leadership,research,software,tools,technologies,programming,strengths,communitys,community,presentations,project,academics,academic,career,military,conferences,personal,social,links,activities,certification,certificate,expertise,computerskills,softwareskills,programminglanguages,programmingskills,qualification,studies,books,articles,volunteer,recognition,hobby,address,profile,background,portfolio,other,stages,professionaldevelopment,continuingeducation,opensource,itdevelopment,softwareprograms,socialwork,career'
    .split(',')
    .map(headingKey),
);
