import { describe, expect, it } from 'vitest';
import { outlineOf, read, wordsOf } from './reading.ts';

const json = (value: unknown): string => JSON.stringify(value);

describe('readJson, job boards', () => {
  it('reads a Greenhouse job with its escaped content', async () => {
    const document = await read(
      'job.json',
      json({
        id: 7,
        title: 'Bookkeeper',
        company_name: 'Alder & Sons',
        location: { name: 'Remote, Ireland' },
        content:
          '&lt;p&gt;You close the month.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Sage &amp;amp; Excel&lt;/li&gt;&lt;/ul&gt;',
        pay_input_ranges: [{ min_cents: 4000000, max_cents: 4800000, currency_type: 'EUR', title: 'Annual' }],
      }),
    );
    expect(document.format).toBe('jobposting');
    expect(document.facts).toMatchObject({ title: 'Bookkeeper', employer: 'Alder & Sons', remote: true });
    expect(document.facts?.salary).toMatchObject({ min: 40000, max: 48000, currency: 'EUR' });
    expect(outlineOf(document).slice(-2)).toEqual(['You close the month.', '0 Sage & Excel']);
  });

  it('reads a Lever posting with its lists', async () => {
    const document = await read(
      'job.json',
      json({
        text: 'Data Steward',
        categories: { location: 'Lyon', commitment: 'Full-time', team: 'Data' },
        workplaceType: 'hybrid',
        description: '<div>We map rivers.</div>',
        lists: [{ text: 'You have', content: '<li>SQL</li><li>French</li>' }],
        additional: '<div>Free lunch</div>',
        salaryRange: { min: 40, max: 50, currency: 'EUR', interval: 'per-hour-wage' },
      }),
    );
    expect(document.facts).toMatchObject({ location: 'Lyon', employmentType: 'full-time', remote: false });
    expect(document.facts?.salary?.period).toBe('hour');
    expect(outlineOf(document).slice(-5)).toEqual([
      'We map rivers.',
      'h2 You have',
      '0 SQL',
      '0 French',
      'Free lunch',
    ]);
    expect(wordsOf(document)).toContain('Workplace: hybrid');
  });

  it('reads the one job of an Ashby board, refuses a board of two', async () => {
    const job = {
      title: 'Ranger',
      location: 'Oslo',
      isRemote: true,
      employmentType: 'FullTime',
      descriptionHtml: '<p>Walk the fells.</p>',
      compensation: {
        summaryComponents: [
          {
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'NOK',
            minValue: 500000,
            maxValue: null,
          },
        ],
      },
    };
    const document = await read('job.json', json({ apiVersion: '1', jobs: [job] }));
    expect(document.facts).toMatchObject({ title: 'Ranger', remote: true, employmentType: 'full-time' });
    expect(document.facts?.salary).toEqual({ min: 500000, max: null, currency: 'NOK', period: 'year' });
    await expect(read('job.json', json({ jobs: [job, job] }))).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('reads a bare JobPosting and says each section once', async () => {
    const document = await read(
      'job.json',
      json({
        '@graph': [
          {
            '@type': 'JobPosting',
            title: 'Baker',
            description: '<p>Early hours. Flour &amp; water.</p>',
            qualifications: 'Early hours.',
            educationRequirements: { credentialCategory: 'high school' },
            experienceRequirements: { monthsOfExperience: 24 },
          },
        ],
      }),
    );
    expect(wordsOf(document)).toEqual([
      'Baker',
      'Early hours. Flour & water.',
      'Experience requirements',
      '24 months of experience',
      'Education requirements',
      'high school',
    ]);
  });

  it('refuses broken and foreign JSON', async () => {
    await expect(read('x.json', '{"a": ')).rejects.toMatchObject({ code: 'corrupt' });
    await expect(read('x.json', '{"a": 1}')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('readJson, JSON Resume', () => {
  it('writes conventional sections with dated lines', async () => {
    const document = await read(
      'cv.json',
      json({
        basics: {
          name: 'Otis Brandt',
          label: 'Welder',
          email: 'o@brandt.example',
          summary: 'Steady hands.',
          location: { city: 'Bergen' },
        },
        work: [
          {
            name: 'Fjord Yard',
            position: 'Lead Welder',
            startDate: '2019-01-15',
            highlights: ['Welded hulls'],
          },
          {
            company: 'Dock 4',
            position: 'Welder',
            startDate: '2015',
            endDate: '2018-12',
            summary: 'Repairs.',
          },
        ],
        education: [
          { institution: 'Bergen Technical', area: 'Metalwork', studyType: 'Diploma', endDate: '2014-06' },
        ],
        skills: [{ name: 'Welding', level: 'Expert', keywords: ['TIG', 'MIG'] }],
        languages: [{ language: 'Norwegian', fluency: 'Native' }],
      }),
    );
    expect(document.format).toBe('jsonresume');
    expect(outlineOf(document)).toEqual([
      'h1 Otis Brandt',
      'Welder',
      'o@brandt.example',
      'Bergen',
      'h2 Summary',
      'Steady hands.',
      'h2 Experience',
      'Lead Welder, Fjord Yard\tJan 2019 - Present',
      '0 Welded hulls',
      'Welder, Dock 4\t2015 - Dec 2018',
      'Repairs.',
      'h2 Education',
      'Diploma in Metalwork, Bergen Technical\tJun 2014',
      'h2 Skills',
      'Welding (Expert): TIG, MIG',
      'h2 Languages',
      'Norwegian - Native',
    ]);
  });

  it('passes over fields of the wrong type', async () => {
    const document = await read(
      'cv.json',
      json({ basics: { name: 'Otis' }, work: 'none', skills: ['Go', null, 3], education: {} }),
    );
    expect(wordsOf(document)).toContain('Go');
  });
});
