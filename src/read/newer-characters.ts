// Text → the same without characters that only some versions of Node.js know, so that all of them read the same.

/**
 * Unicode version of the table below. What a letter is (`\p{L}`), where a sentence ends and what is upper case comes
 * from the tables of Node.js: 22.13 has those of 16.0, later versions these.
 */
export const newestKnown = '17.0';

/** Characters that Unicode 17.0 has and 16.0 has not. */
const newer =
  String.raw`\u{88f}\u{c5c}\u{cdc}\u{1acf}-\u{1add}\u{1ae0}-\u{1aeb}\u{20c1}\u{2b96}\u{a7ce}-\u{a7cf}` +
  String.raw`\u{a7d2}\u{a7d4}\u{a7f1}\u{fbc3}-\u{fbd2}\u{fd90}-\u{fd91}\u{fdc8}-\u{fdce}` +
  String.raw`\u{10940}-\u{10959}\u{10ec5}-\u{10ec7}\u{10ed0}-\u{10ed8}\u{10efa}-\u{10efb}` +
  String.raw`\u{11b60}-\u{11b67}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{16ea0}-\u{16eb8}` +
  String.raw`\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18d09}-\u{18d1e}` +
  String.raw`\u{18d80}-\u{18df2}\u{1ccfa}-\u{1ccfc}\u{1ceba}-\u{1ced0}\u{1cee0}-\u{1cef0}` +
  String.raw`\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}-\u{1e6ff}\u{1f6d8}\u{1f777}-\u{1f77a}` +
  String.raw`\u{1f8d0}-\u{1f8d8}\u{1fa54}-\u{1fa57}\u{1fa8a}\u{1fa8e}\u{1fac8}\u{1facd}\u{1faea}` +
  String.raw`\u{1faef}\u{1fbfa}\u{2b73a}-\u{2b73f}\u{2cea2}-\u{2cead}\u{323b0}-\u{33479}`;
const newerPattern = new RegExp(`[${newer}]`, 'gu');

/** Each becomes the replacement character: something stands there, and it is no letter in any version. */
export const replaceNewer = (text: string): string => text.replace(newerPattern, '\ufffd');
