import { expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/model/limits.ts';
import { readWithCore } from '../../../../src/read/pdf/core/read-file.ts';
import { assemble, put, writePdf } from '../../pdf-writer.ts';

/** Words seen and words hidden, or why the page is left to PDFium. */
function look(bytes: Uint8Array): { seen: string[]; hidden: string[] } | string {
  const { pages, reasons } = readWithCore(bytes, defaultLimits);
  const page = pages?.[0];
  if (!page) return reasons.join();
  return { seen: page.words.map(({ text }) => text), hidden: page.hidden.map(({ word }) => word.text) };
}

const line = put('Ferry', 50, 700);
const white = (text: string, x: number, y: number): string => `1 g ${put(text, x, y)} 0 g `;
/** A disc of radius 50 around 200, 500. */
const disc =
  '250 500 m 250 527.6 227.6 550 200 550 c 172.4 550 150 527.6 150 500 c 150 472.4 172.4 450 200 450 c 227.6 450 250 472.4 250 500 c h f ';

test('white words on a disc are in sight, beside it they have to be painted', () => {
  const seen = look(writePdf([`${line} 0 0 0.5 rg ${disc} ${white('Years', 190, 495)}`]));
  expect(seen).toEqual({ seen: ['Ferry', 'Years'], hidden: [] });
  const corner = look(writePdf([`${line} 0 0 0.5 rg ${disc} ${white('x', 154, 454)}`]));
  expect(corner).toBe('suspect: same-colour');
});

test('a box with corners round in many short curves, as browsers print them, is a filled area', () => {
  const at = (x: number, y: number): string => `${x.toFixed(4)} ${y.toFixed(4)}`;
  const corners = [
    [240, 512, 270],
    [240, 530, 0],
    [160, 530, 90],
    [160, 512, 180],
  ];
  const path = corners.flatMap(([x = 0, y = 0, from = 0]) =>
    Array.from({ length: 8 }, (_, step) => {
      const points = [0, 1 / 3, 2 / 3, 1].map((share) => {
        const angle = ((from + 11.25 * (step + share)) * Math.PI) / 180;
        return at(x + 9 * Math.cos(angle), y + 9 * Math.sin(angle));
      });
      return `${step === 0 ? `${points[0]} l ` : ''}${points.slice(1).join(' ')} c `;
    }),
  );
  const chip = `160 503 m ${path.join('')} h f `;
  expect(look(writePdf([`${line} 0 0 0.5 rg ${chip} ${white('Years', 190, 515)}`]))).toEqual({
    seen: ['Ferry', 'Years'],
    hidden: [],
  });
});

test.each([
  ['a ring of two parts', disc.replace('h f', `h ${disc.replace('h f', 'h f*')}`)],
  [
    'an outline that turns both ways',
    '150 450 m 250 450 l 250 550 l 230 550 l 230 470 l 170 470 l 170 550 l 150 550 l h f ',
  ],
  ['one that goes round twice', '200 550 m 170 455 l 248 514 l 152 514 l 230 455 l 190 530 l h f '],
])('%s is not taken for a filled area', (_, path) =>
  expect(look(writePdf([`${line} 0 0 0.5 rg ${path} ${white('Years', 190, 495)}`]))).toBe(
    'suspect: same-colour',
  ),
);

const states =
  '/ExtGState << /Faint << /ca 0.1 >> /Half << /ca 0.5 >> /Whole << /ca 1 >> /Mask << /SMask << >> >> >>';

test('a clear area mixes with what is under it before colours are compared', () => {
  const brown = '0.5 0.3 0.1 rg';
  const page = (state: string): string =>
    `${line} q /${state} gs ${brown} 0 0 595 650 re f Q ${brown} ${put('Baker', 50, 600)}`;
  expect(look(writePdf([page('Faint')], { resources: states }))).toEqual({
    seen: ['Ferry', 'Baker'],
    hidden: [],
  });
  expect(look(writePdf([page('Whole')], { resources: states }))).toBe('suspect: same-colour');
  expect(look(writePdf([page('Mask')], { resources: states }))).toBe('suspect: same-colour');
});

test('black at half strength hides grey words of that mixture', () => {
  const page = `${line} q /Half gs 0 g 0 0 595 650 re f Q 0.5 g ${put('secret', 50, 600)}`;
  expect(look(writePdf([page], { resources: states }))).toBe('suspect: same-colour');
});

/** A page with a form whose group is painted in a state of the page. */
function withGroup(state: string, content: string): Uint8Array {
  const stream = (text: string, entries = ''): string =>
    `<< /Length ${text.length} ${entries} >>\nstream\n${text}\nendstream`;
  const fonts = '/Font << /F1 6 0 R >>';
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> ${fonts} ${states} >> >>`,
    stream(`${line} q /${state} gs /X Do Q 0.3 g ${put('Baker', 50, 600)}`),
    stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << ${fonts} ${states} >>`,
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

test('the opacity of a group holds for all that is painted in it', () => {
  const area = '/Whole gs 0.3 g 0 0 595 650 re f';
  expect(look(withGroup('Faint', area))).toEqual({ seen: ['Ferry', 'Baker'], hidden: [] });
  expect(look(withGroup('Whole', area))).toBe('suspect: same-colour');
});

test('clear words with nothing painted under them need no painting', () => {
  const clear = writePdf([`${line} 3 Tr ${put('secret', 50, 600)} 0 Tr`]);
  expect(look(clear)).toEqual({ seen: ['Ferry'], hidden: ['secret'] });
});

test('a line whose upper half a clip leaves is in sight', () => {
  const cut = `${line} q 0 602.4 595 300 re W n ${put('Baker', 50, 600)} Q`;
  expect(look(writePdf([cut]))).toEqual({ seen: ['Ferry', 'Baker'], hidden: [] });
});

test('words outside of their clip are hidden, words at its edge have to be painted', () => {
  const clipped = (y: number): string => `${line} q 0 0 595 650 re W n ${put('secret', 50, y)} Q`;
  expect(look(writePdf([clipped(660)]))).toEqual({ seen: ['Ferry'], hidden: ['secret'] });
  expect(look(writePdf([clipped(648)]))).toBe('suspect: clipped');
});

/** A page with two layers, /On and /Off, which `usual` switches; /Both names a set of them. */
function withLayers(usual: string, content: string): Uint8Array {
  return assemble([
    `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R 6 0 R] /D << ${usual} >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 7 0 R >> /Properties << /On 5 0 R /Off 6 0 R /Both << /Type /OCMD /OCGs [5 0 R 6 0 R] >> >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /OCG /Name (On) >>',
    '<< /Type /OCG /Name (Off) >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

test.each([
  ['one that is off', '/OFF [6 0 R]', ['Ferry', 'Oda', 'Crew', 'Deck'], ['secret']],
  ['all off but one', '/BaseState /OFF /ON [5 0 R]', ['Ferry', 'Oda', 'Crew', 'Deck'], ['secret']],
  ['both off', '/OFF [5 0 R 6 0 R]', ['Ferry', 'Deck'], ['Oda', 'secret', 'Crew']],
])('words on layers that are switched off are hidden: %s', (_, usual, seen, hidden) => {
  const marked = (layer: string, text: string, y: number): string =>
    `/OC /${layer} BDC /P BMC ${put(text, 50, y)} EMC EMC `;
  const content = `${line}${marked('On', 'Oda', 650)}${marked('Off', 'secret', 600)}${marked('Both', 'Crew', 550)}${put('Deck', 50, 500)}`;
  expect(look(withLayers(usual, content))).toEqual({ seen, hidden });
});
