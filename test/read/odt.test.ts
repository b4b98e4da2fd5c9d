import { describe, expect, it } from 'vitest';
import { outlineOf, read, wordsOf } from './reading.ts';
import { writeZip } from './zip-writer.ts';

const names = ['office', 'text', 'table', 'draw', 'style']
  .map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
  )
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(' ');

function odt(body: string, styles = '', page = ''): Uint8Array {
  const styling = `<office:automatic-styles>${styles}</office:automatic-styles>`;
  return writeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}>${styling}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}><office:master-styles><style:master-page>${page}</style:master-page></office:master-styles></office:document-styles>`,
  });
}

describe('readOdt', () => {
  it('reads headings, lists, tables, breaks and links', async () => {
    const document = await read(
      'cv.odt',
      odt(
        `<text:h text:outline-level="2">Work</text:h><text:p>Diver<text:tab/>2019<text:line-break/>Oslo<text:s text:c="2"/>Fjord</text:p>
         <text:list><text:list-item><text:p>Welds</text:p><text:list><text:list-item><text:p>under water</text:p></text:list-item></text:list></text:list-item></text:list>
         <table:table><table:table-row><table:table-cell><text:p>Card</text:p></table:table-cell><table:table-cell><text:p>2030</text:p></table:table-cell></table:table-row></table:table>
         <text:p>See <text:a xlink:href="https://d.example">page</text:a></text:p>`,
      ),
    );
    expect(outlineOf(document)).toEqual([
      'h2 Work',
      'Diver\t2019',
      'Oslo  Fjord',
      '0 Welds',
      '1 under water',
      'Card\t2030',
      'See page',
    ]);
    expect(document.links[0]).toMatchObject({ target: 'https://d.example' });
  });

  it('puts header first, footer last, a text box at its anchor, and deletions nowhere', async () => {
    const document = await read(
      'cv.odt',
      odt(
        `<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
         <text:p><draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>Anchor</text:p>`,
        '',
        '<style:header><text:p>Top</text:p></style:header><style:footer><text:p>End</text:p></style:footer>',
      ),
    );
    expect(wordsOf(document)).toEqual(['Top', 'Box', 'Anchor', 'End']);
  });

  it('knows bold and hidden styles', async () => {
    const styles = `<style:style style:name="B"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
      <style:style style:name="H"><style:text-properties text:display="none"/></style:style>`;
    const document = await read(
      'cv.odt',
      odt(
        '<text:p text:style-name="B">Loud</text:p><text:p><text:span text:style-name="H">rust</text:span></text:p>',
        styles,
      ),
    );
    expect(document.lines).toHaveLength(1);
    expect(document.lines[0]).toMatchObject({ bold: true, size: 14 });
    expect(document.integrity[0]).toMatchObject({
      kind: 'hidden-text',
      detail: expect.stringContaining('rust'),
    });
  });

  it('names encryption', async () => {
    const file = writeZip({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' });
    await expect(read('cv.odt', file)).rejects.toMatchObject({ code: 'encrypted' });
  });
});
