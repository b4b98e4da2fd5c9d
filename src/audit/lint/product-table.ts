// Data: products and vendors whose parts are often listed one by one.

export interface Product {
  name: string;
  /** Everything that implies this skill of the lexicon is a part of the product. */
  skill?: string;
  /** Parts that are known by their names. */
  names?: RegExp;
}

/** In order: the first that fits owns the skill. */
export const products: readonly Product[] = [
  { name: 'AWS', skill: 'aws', names: /^(?:amazon|aws) / },
  { name: 'Azure', skill: 'azure', names: /^azure /i },
  { name: 'Google Cloud', skill: 'gcp', names: /^google cloud /i },
  { name: 'SAP', skill: 'sap', names: /^sap /i },
  {
    name: 'Salesforce',
    skill: 'salesforce',
    names: /^(?:salesforce|apex$|visualforce$|soql$|lightning web components$)/i,
  },
  { name: 'Oracle', skill: 'oracle-database', names: /^oracle /i },
  {
    name: 'Microsoft Office',
    skill: 'microsoft-office',
    names: /^(?:microsoft )?(?:word|excel|powerpoint|outlook|onenote|publisher|access)$/i,
  },
  {
    name: 'Microsoft Power Platform',
    skill: 'power-platform',
    names: /^(?:microsoft )?power (?:bi|apps|automate|query|pages)$|^dataverse$/i,
  },
  {
    name: 'Adobe Creative Cloud',
    skill: 'adobe-creative-suite',
    names: /^(?:adobe .+|photoshop|illustrator|indesign|after effects|premiere pro|lightroom)$/i,
  },
  {
    name: 'Google Workspace',
    skill: 'google-workspace',
    names: /^google (?:docs|sheets|slides|drive|forms|calendar|meet)$|^gmail$/i,
  },
  { name: 'Atlassian', names: /^(?:jira.*|confluence|bitbucket.*|bamboo|trello|opsgenie|statuspage)$/i },
  { name: 'HashiCorp', names: /^(?:hashicorp .+|terraform|vault|consul|packer|vagrant|nomad)$/i },
  { name: 'Cisco', skill: 'cisco', names: /^cisco /i },
  { name: 'VMware', skill: 'vmware', names: /^vmware /i },
  { name: 'ServiceNow', skill: 'servicenow', names: /^servicenow /i },
  { name: 'Workday', skill: 'workday', names: /^workday /i },
  {
    name: 'Autodesk',
    skill: 'autodesk',
    names: /^(?:autodesk .+|autocad|revit|civil 3d|inventor|navisworks|fusion 360|maya|3ds max)$/i,
  },
  { name: 'Spring', skill: 'spring', names: /^spring /i },
  { name: 'IBM', names: /^ibm /i },
];
