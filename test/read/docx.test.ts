import { describe, expect, it } from 'vitest';
import { docx, outlineOf, paragraph, read, relations, wordPart, wordsOf } from './reading.ts';
import { writeZip } from './zip-writer.ts';

const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const cell = (inner: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

describe('readDocx, what a person sees', () => {
  it('reads headings, lists and boldness through styles and numbering', async () => {
    const document = await read(
      'cv.docx',
      docx(
        paragraph('Work', '', '<w:pStyle w:val="berschrift1"/>') +
          paragraph('Smelter', '', '<w:pStyle w:val="Stelle"/>') +
          paragraph('Poured steel', '', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>') +
          paragraph('No mark', '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>'),
        {
          'word/_rels/document.xml.rels': relations(
            ['a', 'styles', 'styles.xml'],
            ['b', 'numbering', 'numbering.xml'],
          ),
          'word/styles.xml': wordPart(
            'styles',
            `<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
             <w:style w:type="paragraph" w:styleId="Fett"><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
             <w:style w:type="paragraph" w:styleId="Stelle"><w:basedOn w:val="Fett"/></w:style>
             <w:style><w:basedOn w:val="Fett"/><w:rPr><w:vanish/></w:rPr></w:style>`,
          ),
          'word/numbering.xml': wordPart(
            'numbering',
            `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
             <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
             <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>`,
          ),
        },
      ),
    );
    expect(outlineOf(document)).toEqual(['h1 Work', 'Smelter', '1 Poured steel', 'No mark']);
    expect(document.lines[1]).toMatchObject({ bold: true, size: 14 });
  });

  it('reads breaks, tabs, hyphens, symbols and typed bullets', async () => {
    const document = await read(
      'cv.docx',
      docx(
        `<w:p><w:r><w:t>Rolling mill</w:t><w:tab/><w:tab/><w:t>2019</w:t><w:br/><w:t>night</w:t><w:noBreakHyphen/><w:t>shift co</w:t><w:softHyphen/><w:t>ordinator</w:t></w:r></w:p>
         <w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t xml:space="preserve"> Cranes</w:t></w:r></w:p>
         ${paragraph('Also')}<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>§</w:t></w:r>${text(' Forklifts')}</w:p>`,
      ),
    );
    expect(outlineOf(document)).toEqual([
      'Rolling mill\t2019',
      'night-shift coordinator',
      '0 Cranes',
      'Also',
      '0 Forklifts',
    ]);
  });

  it('lays a row of short cells on one line, columns one after the other', async () => {
    const nested = `<w:tbl><w:tr>${cell(paragraph('TIG'))}${cell(paragraph('9 years'))}</w:tr></w:tbl><w:p/>`;
    const document = await read(
      'cv.docx',
      docx(
        `<w:tbl><w:tr>${cell(paragraph('2019'))}${cell(paragraph('Fitter'))}</w:tr>
         <w:tr>${cell(paragraph('Skills') + nested)}${cell(paragraph('Work') + paragraph('Fitter at a mill'))}</w:tr></w:tbl>`,
      ),
    );
    expect(wordsOf(document)).toEqual(['2019\tFitter', 'Skills', 'TIG\t9 years', 'Work', 'Fitter at a mill']);
  });

  it('reads a text box once, where it is anchored', async () => {
    const box = `<w:txbxContent>${paragraph('In the box')}</w:txbxContent>`;
    const document = await read(
      'cv.docx',
      docx(
        `${paragraph('Before')}<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>
         <mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${text('Anchor')}</w:p>${paragraph('After')}`,
      ),
    );
    expect(wordsOf(document)).toEqual(['Before', 'In the box', 'Anchor', 'After']);
  });

  it('puts the header first and the footer last, repeated ones once, page numbers nowhere', async () => {
    const document = await read(
      'cv.docx',
      docx(
        `${paragraph('Body')}<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
        {
          'word/_rels/document.xml.rels': relations(
            ['h1', 'header', 'header1.xml'],
            ['h2', 'header', 'header2.xml'],
            ['f1', 'footer', 'footer1.xml'],
            ['n', 'footnotes', 'footnotes.xml'],
          ),
          'word/header1.xml': wordPart('hdr', paragraph('Lena Ost')),
          'word/header2.xml': wordPart('hdr', paragraph('Lena Ost')),
          'word/footer1.xml': wordPart('ftr', paragraph('Page 1 of 2') + paragraph('lena@ost.example')),
          'word/footnotes.xml': wordPart(
            'footnotes',
            `<w:footnote w:type="separator">${paragraph('---x')}</w:footnote><w:footnote w:id="1">${paragraph('A note')}</w:footnote>`,
          ),
        },
      ),
    );
    expect(wordsOf(document)).toEqual(['Lena Ost', 'Body', 'A note', 'lena@ost.example']);
  });

  it('reads content controls, links and the results of fields', async () => {
    const document = await read(
      'cv.docx',
      docx(
        `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${paragraph('Inside')}</w:sdtContent></w:sdt>
         <w:p><w:hyperlink r:id="k">${text('my page')}</w:hyperlink>
         <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://two.example" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text('second')}<w:r><w:fldChar w:fldCharType="end"/></w:r>
         <w:fldSimple w:instr="DATE">${text('2024')}</w:fldSimple></w:p>`,
        { 'word/_rels/document.xml.rels': relations(['k', 'hyperlink', 'https://one.example']) },
      ),
    );
    expect(wordsOf(document)).toEqual(['Inside', 'my pagesecond2024']);
    expect(document.links.map((link) => [document.text.slice(link.start, link.end), link.target])).toEqual([
      ['my page', 'https://one.example'],
      ['second', 'https://two.example'],
    ]);
  });

  it('counts insertions, but neither deletions nor what was moved away', async () => {
    const document = await read(
      'cv.docx',
      docx(
        `<w:p><w:ins>${text('kept')}</w:ins><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom>${text('left')}</w:moveFrom><w:moveTo>${text(' come')}</w:moveTo></w:p>
         <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text('first ')}</w:p>${paragraph('half')}`,
      ),
    );
    expect(wordsOf(document)).toEqual(['kept come', 'first half']);
  });

  it('reads other prefixes and the strict variant', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const parts = {
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:r><ns0:rPr><ns0:b ns0:val="1"/></ns0:rPr><ns0:t>Plain</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
    };
    const document = await read('cv.docx', writeZip(parts));
    expect(wordsOf(document)).toEqual(['Plain']);
    expect(document.lines[0]?.bold).toBe(true);
  });

  it('reads an imported HTML part', async () => {
    const document = await read(
      'cv.docx',
      docx('<w:altChunk r:id="c"/>', {
        'word/_rels/document.xml.rels': relations(['c', 'aFChunk', 'chunk.html']),
        'word/chunk.html': '<h1>Noor</h1><ul><li>SQL</li></ul>',
      }),
    );
    expect(outlineOf(document)).toEqual(['h1 Noor', '0 SQL']);
  });
});

describe('readDocx, hidden text', () => {
  it.each([
    ['vanish', '<w:vanish/>'],
    ['white letters', '<w:color w:val="FFFFFF"/>'],
    ['one point', '<w:sz w:val="2"/>'],
  ])('notes %s and never reads it', async (_, run) => {
    const document = await read('cv.docx', docx(paragraph('Cook') + paragraph('kubernetes', run)));
    expect(wordsOf(document)).toEqual(['Cook']);
    expect(document.integrity).toMatchObject([{ kind: 'hidden-text', source: null }]);
    expect(document.integrity[0]?.detail).toContain('kubernetes');
  });

  it.each([
    [
      'a dark cell',
      `<w:tbl><w:tr>${cell(paragraph('Skills', '<w:color w:val="FFFFFF"/>'), '<w:shd w:fill="1F3864"/>')}</w:tr></w:tbl>`,
    ],
    ['a dark paragraph', paragraph('Skills', '<w:color w:val="FFFFFF"/>', '<w:shd w:fill="000000"/>')],
    [
      'a text box',
      `<w:p><w:r><w:drawing><w:txbxContent>${paragraph('Skills', '<w:color w:val="FFFFFF"/>')}</w:txbxContent></w:drawing></w:r></w:p>`,
    ],
    ['vanish switched off', paragraph('Skills', '<w:vanish w:val="0"/>')],
  ])('reads white letters on %s', async (_, body) => {
    const document = await read('cv.docx', docx(body));
    expect(wordsOf(document)).toEqual(['Skills']);
    expect(document.integrity).toEqual([]);
  });
});

const white = '<w:color w:val="FFFFFF"/>';
const shade = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const solid = (fill: string): string => `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`;
/** A drawing of a shape that is filled so, with text in it or without. */
const shape = (fill: string, inner: string, anchor = '', size = 'cx="3000000" cy="9000000"'): string =>
  `<w:p><w:r><w:drawing><wp:anchor ${anchor}><wp:extent ${size}/><wps:wsp><wps:spPr>${fill}<a:ln>${solid('FF0000')}</a:ln></wps:spPr>
   ${inner === '' ? '' : `<wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx>`}</wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
const picture = (size: string, anchor = 'behindDoc="1"'): string =>
  `<w:p><w:r><w:drawing><wp:anchor ${anchor}><wp:extent ${size}/><pic:pic/></wp:anchor></w:drawing></w:r></w:p>`;
/** Two rows of one cell each, in a table of the style "Dark", whose first row is blue. */
const styled = (look: string, cells: [string, string]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Dark"/><w:tblLook ${look}/></w:tblPr>${cells.map((inner) => `<w:tr>${cell(inner)}</w:tr>`).join('')}</w:tbl>`;
const darkStyle = {
  'word/_rels/document.xml.rels': relations(['a', 'styles', 'styles.xml'], ['h', 'header', 'header1.xml']),
  'word/styles.xml': wordPart(
    'styles',
    `<w:style w:type="table" w:styleId="Base"><w:tblStylePr w:type="firstRow"><w:tcPr>${shade('1F3864')}</w:tcPr></w:tblStylePr></w:style>
     <w:style w:type="table" w:styleId="Dark"><w:basedOn w:val="Base"/></w:style>
     <w:style w:type="paragraph" w:styleId="Bar"><w:pPr>${shade('000000')}</w:pPr></w:style>`,
  ),
};
const header = (inner: string) => ({ ...darkStyle, 'word/header1.xml': wordPart('hdr', inner) });

describe('readDocx, white letters against what lies behind them', () => {
  const letters = paragraph('Skills', white);
  const plain = paragraph('Cook');
  /** Two centimetres high. */
  const bar = shape(solid('1F3864'), '', 'behindDoc="1"', 'cx="7000000" cy="720000"');
  const lines = (count: number): string => paragraph('A line of the cook.').repeat(count);
  const newPage = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';

  it.each([
    ['a dark box', shape(solid('1F3864'), letters), {}],
    [
      'a box in a colour of the theme',
      shape('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', letters),
      {},
    ],
    ['a box with a gradient', shape('<a:gradFill/>', letters), {}],
    [
      'an old box in a colour',
      `<w:p><w:r><w:pict><v:rect fillcolor="#1f3864 [3204]"><v:textbox><w:txbxContent>${letters}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
      {},
    ],
    [
      'a clear box, with a dark bar somewhere',
      shape('<a:noFill/>', letters) + shape(solid('1F3864'), ''),
      {},
    ],
    ['a dark bar behind the page', letters + shape(solid('1F3864'), '', 'behindDoc="1"'), {}],
    ['a dark bar in the header', letters, header(shape(solid('1F3864'), ''))],
    ['a low bar beside them', bar + lines(5) + letters, {}],
    ['a low bar in the header, on a later page', lines(70) + newPage + letters, header(bar)],
    ['a picture behind the page', letters + picture('cx="7000000" cy="9000000"'), {}],
    ['the dark first row of a table style', styled('w:firstRow="1"', [letters, plain]), darkStyle],
    ['the first row by old bits', styled('w:val="0020"', [letters, plain]), darkStyle],
    [
      'a style that does not say which rows',
      styled('', [letters, plain]).replace('<w:tblLook />', ''),
      darkStyle,
    ],
    ['a paragraph style that is dark', paragraph('Skills', white, '<w:pStyle w:val="Bar"/>'), darkStyle],
    [
      'a table that is dark as a whole',
      `<w:tbl><w:tblPr>${shade('000000')}</w:tblPr><w:tr>${cell(letters)}</w:tr></w:tbl>`,
      {},
    ],
    [
      'a solid pattern',
      paragraph('Skills', white, '<w:shd w:val="solid" w:color="000000" w:fill="FFFFFF"/>'),
      {},
    ],
    ['a highlight', paragraph('Skills', `${white}<w:highlight w:val="darkBlue"/>`), {}],
  ])('are read on %s', async (_, body, parts) => {
    const document = await read('cv.docx', docx(body, parts));
    expect(wordsOf(document)).toContain('Skills');
    expect(document.integrity).toEqual([]);
  });

  it.each([
    ['a white box', shape(solid('FFFFFF'), letters), {}],
    [
      'a box that is white by the theme',
      shape('<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>', letters),
      {},
    ],
    ['a clear box on white paper', shape('<a:noFill/>', letters), {}],
    [
      'an old box, which is white',
      `<w:p><w:r><w:pict><v:rect><v:textbox><w:txbxContent>${letters}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
      {},
    ],
    ['paper, with a photo behind', letters + picture('cx="1000000" cy="1300000"'), {}],
    ['paper, with a dark bar in front', letters + shape(solid('1F3864'), '', 'behindDoc="0"'), {}],
    ['paper, far below a dark bar', bar + lines(40) + letters, {}],
    ['paper, far above a dark bar', letters + lines(40) + bar, {}],
    ['paper, far below a dark header', lines(60) + letters, header(bar)],
    ['paper, far below the header of a later page', newPage + lines(60) + letters, header(bar)],
    ['the white second row of a table style', styled('w:firstRow="1"', [plain, letters]), darkStyle],
    ['a first row that the table does not use', styled('w:firstRow="0"', [letters, plain]), darkStyle],
    [
      'a white cell in a dark table style',
      styled('w:firstRow="1"', [letters, plain]).replace('<w:tcPr>', `<w:tcPr>${shade('FFFFFF')}`),
      darkStyle,
    ],
    ['very light grey', paragraph('Skills', white, shade('F2F2F2')), {}],
  ])('are hidden on %s', async (_, body, parts) => {
    const document = await read('cv.docx', docx(paragraph('Cook') + body, parts));
    expect(wordsOf(document)).not.toContain('Skills');
    expect(document.integrity).toMatchObject([{ kind: 'hidden-text' }]);
  });

  it('finds lines too low to be read, in fixed heights only', async () => {
    const low = (rule: string): string =>
      paragraph('redis', '', `<w:spacing w:line="20" w:lineRule="${rule}"/>`);
    const document = await read('cv.docx', docx(plain + low('exact') + low('auto')));
    expect(wordsOf(document)).toEqual(['Cook', 'redis']);
    expect(document.integrity[0]?.detail).toContain('a line height of 1 pt: "redis"');
  });

  it('finds letters of any colour on their own colour, and leaves pale ones that can be read', async () => {
    const blue = paragraph('redis', '<w:color w:val="1F3864"/>', shade('1F3864'));
    const pale = paragraph('Oslo', '<w:color w:val="BFBFBF"/>');
    const document = await read('cv.docx', docx(pale + blue));
    expect(wordsOf(document)).toEqual(['Oslo']);
    expect(document.integrity[0]?.detail).toContain('letters of the colour behind them: "redis"');
  });
});

describe('readDocx, hostile files', () => {
  it('refuses a DOCTYPE, and does not hand it to the second reader', async () => {
    const part = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${wordPart('document', `<w:body>${paragraph('a')}</w:body>`)}`;
    const file = docx('', {
      'word/document.xml': part.replace('<?xml version="1.0" encoding="UTF-8"?>', ''),
    });
    await expect(read('cv.docx', file)).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('DOCTYPE'),
    });
  });

  it('refuses what unpacks too far', async () => {
    const parts = { 'word/document.xml': wordPart('document', paragraph('a'.repeat(2_000_000))) };
    await expect(read('cv.docx', writeZip(parts, { deflate: true }))).rejects.toMatchObject({
      code: 'too-large',
    });
    const small = { inflateRatio: 1e6, xmlPartMb: 1 };
    await expect(read('cv.docx', writeZip(parts, { deflate: true }), small)).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it.each([
    ['depth', docx('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)), {}],
    ['parts', docx(paragraph('a')), { zipEntries: 2 }],
    ['characters', docx(paragraph('abcdefghij')), { characters: 5 }],
  ])('keeps the limit on %s', async (_, file, limits) => {
    await expect(read('cv.docx', file, limits)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('names encrypted parts, other archives and damage', async () => {
    const parts = { 'word/document.xml': 'x' };
    await expect(read('cv.docx', writeZip(parts, { encrypted: true }))).rejects.toMatchObject({
      code: 'encrypted',
    });
    await expect(read('cv.zip', writeZip({ 'a.txt': 'x' }))).rejects.toMatchObject({ code: 'unsupported' });
    await expect(read('cv.docx', writeZip({ 'xl/workbook.xml': 'x' }))).rejects.toMatchObject({
      code: 'unsupported',
    });
    const whole = docx(paragraph('a'));
    await expect(read('cv.docx', whole.subarray(0, whole.length - 30))).rejects.toMatchObject({
      code: 'corrupt',
    });
  });

  it('reads on when the comment of the archive was cut off', async () => {
    const whole = writeZip(
      { 'word/document.xml': wordPart('document', `<w:body>${paragraph('Still here')}</w:body>`) },
      { comment: 'xy' },
    );
    expect((await read('cv.docx', whole.subarray(0, whole.length - 1))).text).toBe('Still here');
  });

  it('hands XML that is not well-formed to the second reader, and says so', async () => {
    const document = await read('cv.docx', docx(paragraph('nuts & bolts')));
    expect(document.text).toBe('nuts & bolts');
    expect(document.warnings[0]?.code).toBe('second-reader');
  });

  it('does not let the second reader read hidden text, nor hide an error of its own', async () => {
    const hiding = docx(paragraph('nuts & bolts') + paragraph('rust', '<w:vanish/>'));
    await expect(read('cv.docx', hiding)).rejects.toMatchObject({ code: 'corrupt' });
    await expect(read('cv.docx', docx(paragraph('&bad;')))).rejects.toMatchObject({ code: 'corrupt' });
  });
});
