import { describe, expect, it } from 'vitest';
import { outlineOf, read, wordsOf } from './reading.ts';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><title>Careers</title>${head}</head><body>${body}</body></html>`;
const prose =
  '<p>You keep our pumps running and write down what you found, so that the next shift can go on.</p>';

describe('readHtml', () => {
  it('turns blocks, headings, lists and line breaks into lines', async () => {
    const document = await read(
      'job.html',
      page(
        '<h2>Duties</h2><p>Mop<br>Dust<br/>Wax</p><ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>',
      ),
    );
    expect(outlineOf(document)).toEqual(['h2 Duties', 'Mop', 'Dust', 'Wax', '0 One', '1 Two', '0 Three']);
    expect(document.text).toContain('  • Two');
  });

  it('reads pseudo-bullets between breaks, &nbsp; and entities', async () => {
    const document = await read(
      'job.html',
      '<div>Skills<br/>&bull;&nbsp;R&amp;D<br/>&bull; C&#43;&#43;<br>•&nbsp; Go</div>',
    );
    expect(outlineOf(document)).toEqual(['Skills', '0 R&D', '0 C++', '0 Go']);
  });

  it('reads a fragment of nested divs, and HTML that was escaped once too often', async () => {
    const inner = '<div><div><p>About us</p></div><ul><li>Go &amp; Rust</li></ul></div>';
    const escaped = inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const source of [inner, escaped]) {
      expect(outlineOf(await read('job.html', source))).toEqual(['About us', '0 Go & Rust']);
    }
  });

  it('keeps apart what the style keeps apart', async () => {
    const style =
      '<style>.meta{display:flex}.chip{padding:2px 8px}.own{display:block}.plain{color:red}</style>';
    const body =
      '<div class="meta"><span>Merrow Ferries</span><b>Oslo</b></div><p><i class="chip">go</i><i class="chip">sql</i></p>' +
      '<p>Pilot<span class="own">of ferries</span></p><p>Ja<span class="plain">va</span>, C<b>++</b></p>';
    expect(wordsOf(await read('cv.html', page(body, style)))).toEqual([
      'Merrow Ferries Oslo',
      'go sql',
      'Pilot',
      'of ferries',
      'Java, C++',
    ]);
  });

  it('keeps neighbours apart where a word ends, when no style says so', async () => {
    const body =
      '<p><span>Merrow Ferries</span><span>Oslo</span><span>2019</span></p><p><span>pi</span><span>lot</span><span>, C</span><span>#</span></p>';
    expect(wordsOf(await read('cv.html', page(body)))).toEqual(['Merrow Ferries Oslo 2019', 'pilot, C#']);
  });

  it('reads signs that were escaped twice, and leaves code alone', async () => {
    const source = page(
      '<h1>R&amp;amp;D clerk</h1><p>It&amp;#39;s open &amp;nbsp;to all. AT&T &amp;foo;</p><pre>a &amp;amp; b</pre>',
    );
    expect(wordsOf(await read('job.html', source))).toEqual([
      'R&D clerk',
      "It's open to all. AT&T &foo;",
      'a &amp; b',
    ]);
  });

  it('keeps a heading in a cell of its own apart from short text beside it', async () => {
    const source = page(
      '<table><tr><td><h3>Training</h3></td><td>Welding</td></tr><tr><td><h3>Welder</h3></td><td>2019</td></tr></table>',
    );
    expect(outlineOf(await read('cv.html', source))).toEqual(['h3 Training', 'Welding', 'Welder\t2019']);
  });

  it('takes the line ends of plain text that stands in HTML', async () => {
    const source =
      '<h1>Clerk</h1><p>We are a mill.\n\nYou have:\n\n• a licence\n• two arms\n\nBye</p><br/><br/>';
    expect(outlineOf(await read('job.html', source))).toEqual([
      'h1 Clerk',
      'We are a mill.',
      'You have:',
      '0 a licence',
      '0 two arms',
      'Bye',
    ]);
  });

  it('marks bold lines and joins a row of short cells with tabs', async () => {
    const document = await read(
      'job.html',
      page(`<p><b>Must </b><strong>have</strong></p><table><tr><td>Pay</td><td>£12</td></tr>
        <tr><td>Tasks</td><td><p>One.</p><p>Two.</p></td></tr></table>`),
    );
    expect(wordsOf(document)).toEqual(['Must have', 'Pay\t£12', 'Tasks', 'One.', 'Two.']);
    expect(document.lines[0]?.bold).toBe(true);
  });

  it('keeps links apart', async () => {
    const document = await read(
      'cv.html',
      page('<p>See <a href="https://k.example">my work</a> or <a href="#top">up</a></p>'),
    );
    expect(document.links).toEqual([{ target: 'https://k.example', start: 4, end: 11 }]);
  });

  it('leaves out what surrounds the content of a site', async () => {
    const document = await read(
      'job.html',
      page(`<header><nav><a href="/">Home</a><a href="/j">Jobs</a><a href="/c">Contact</a></nav></header>
        <div class="cookie-banner">We use cookies <button>Accept</button></div>
        <div class="page"><div class="job-body"><h1>Pump fitter</h1>${prose.repeat(3)}<ul><li>NVQ level 3</li></ul></div>
        <aside>Share this job</aside><div class="related-jobs"><a href="/1">Fitter</a></div></div>
        <form><input name="q">Apply now</form><footer>© Mill <a href="/p">Privacy</a></footer>`),
    );
    expect(new Set(wordsOf(document))).toEqual(new Set(['Pump fitter', wordsOf(document)[1], 'NVQ level 3']));
  });

  it('keeps an aside that says something, and drops lines that are only buttons', async () => {
    const links = '<nav><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></nav>';
    const body = `${links}<div><h1>Cook</h1>${prose}<a href="/x">Apply now</a></div><aside><p>Salary: 60k</p></aside>`;
    const words = wordsOf(await read('job.html', page(body)));
    expect(words).toContain('Salary: 60k');
    expect(words).not.toContain('Apply now');
  });

  it('prefers the main element', async () => {
    const links = '<nav><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a></nav>';
    const document = await read(
      'job.html',
      page(`${links}<div>Promo of the month</div><main><h1>Cook</h1>${prose.repeat(3)}</main>`),
    );
    expect(wordsOf(document)[0]).toBe('Cook');
    expect(document.text).not.toContain('Promo');
  });

  it('keeps header, aside and footer of a resume, which is no site', async () => {
    const document = await read(
      'cv.html',
      page(`<header><h1>Ines Kolar</h1><p>ines@kolar.example</p></header><aside class="sidebar"><h2>Skills</h2><p>SQL</p></aside>
        <main><h2>Work</h2><p>Analyst</p></main><footer><p>References on request</p></footer>`),
    );
    expect(wordsOf(document)).toEqual([
      'Ines Kolar',
      'ines@kolar.example',
      'Skills',
      'SQL',
      'Work',
      'Analyst',
      'References on request',
    ]);
  });

  it('never reads hidden text, and notes it', async () => {
    const document = await read(
      'cv.html',
      page(`<p>Cook</p><p style="display:none">kubernetes</p><p hidden>rust</p><span style="font-size:1px">go</span>
        <p style="color:#fff">swift</p><div style="background:#123456"><p style="color:white">Shown</p></div>`),
    );
    expect(wordsOf(document)).toEqual(['Cook', 'Shown']);
    expect(document.integrity.map((note) => note.kind)).toContain('hidden-text');
    for (const word of ['kubernetes', 'rust', 'go', 'swift'])
      expect(document.integrity[0]?.detail).toContain(word);
  });

  it('knows what simple rules of the page hide, unless scripts are at work', async () => {
    const style =
      '<style>.x, .y { display: none } .ink{color:#fff;background:#000} @media print { .m { display: none } }</style>';
    const body = '<p>Cook</p><p class="x">rust</p><p class="ink">Shown</p><p class="m">Screen</p>';
    const document = await read('cv.html', page(body, style));
    expect(wordsOf(document)).toEqual(['Cook', 'Shown', 'Screen']);
    expect(document.integrity[0]?.detail).toContain('rust');
    const scripted = await read('cv.html', page(body, `${style}<script src="a.js"></script>`));
    expect(wordsOf(scripted)).toContain('rust');
  });

  it('does not accuse icons and text that fades in', async () => {
    const document = await read(
      'cv.html',
      page(
        '<p><i aria-hidden="true">star</i>Cook</p><p style="opacity:0;transform:translateY(20px)">Baker</p>',
      ),
    );
    expect(wordsOf(document)).toEqual(['Cook', 'Baker']);
    expect(document.integrity).toEqual([]);
  });

  it('reads the charset that the page declares', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcf, 0xee, 0xe2, 0xe0, 0xf0]),
      Buffer.from('</p><p>x</p>'),
    ]);
    expect((await read('job.html', bytes)).text).toContain('Повар');
  });

  it('refuses nesting without end', async () => {
    const deep = page(`${'<div>'.repeat(20_000)}deep`);
    await expect(read('a.html', deep)).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('survives broken markup and many lines in linear time', async () => {
    const start = performance.now();
    await read('b.html', page(`<p>x</p>${'<'.repeat(100_000)}${'<a href="'.repeat(20_000)}`));
    await read('c.html', page('<ul><li>x'.repeat(2_000)));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('job data in a page', () => {
  const data = (fields: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...fields })}</script>`;
  const description =
    '<p>Keep the archive in order.</p><ul><li>Two years in a library or an archive</li></ul>';
  const fields = {
    title: 'Archivist',
    description,
    employmentType: ['PART_TIME'],
    jobLocationType: 'TELECOMMUTE',
    hiringOrganization: { '@type': 'Organization', name: 'Dunmore Library' },
    jobLocation: { address: { addressLocality: 'Cork', addressCountry: { name: 'IE' } } },
    baseSalary: { currency: 'EUR', value: { minValue: '30,000', maxValue: 36000, unitText: 'YEAR' } },
  };

  it('fills the facts', async () => {
    const document = await read('job.html', page(`<h1>Archivist</h1>${description}`, data(fields)));
    expect(document.facts).toEqual({
      title: 'Archivist',
      employer: 'Dunmore Library',
      location: 'Cork, IE',
      remote: true,
      employmentType: 'part-time',
      salary: { min: 30000, max: 36000, currency: 'EUR', period: 'year' },
    });
  });

  it('says nothing twice when page and data agree', async () => {
    const document = await read('job.html', page(`<h1>Archivist</h1>${description}`, data(fields)));
    expect(outlineOf(document)).toEqual([
      'h1 Archivist',
      'Keep the archive in order.',
      '0 Two years in a library or an archive',
    ]);
  });

  it('reads the data where the page is an empty shell', async () => {
    const document = await read(
      'job.html',
      page('<div id="root">Loading…</div>', data({ ...fields, skills: ['Latin', 'XML'] })),
    );
    expect(wordsOf(document)).toEqual(
      expect.arrayContaining([
        'Archivist',
        'Company: Dunmore Library',
        'Keep the archive in order.',
        'Skills',
        'Latin',
      ]),
    );
  });

  it('keeps the page where the data is a teaser', async () => {
    const document = await read(
      'job.html',
      page(`<h1>Archivist</h1>${prose.repeat(3)}`, data({ ...fields, description: 'A quiet job.' })),
    );
    expect(document.text).toContain('pumps');
    expect(document.text).not.toContain('quiet');
  });
});
