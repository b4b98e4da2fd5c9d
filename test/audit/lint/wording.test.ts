import { describe, expect, it } from 'vitest';
import type { LintRuleId } from '../../../src/model/lint.ts';
import { posting, quotesOf } from './find.ts';

const bad: [LintRuleId, string, string][] = [
  ['age-proxy', '- Recent graduate with a sharp mind', 'Recent graduate'],
  ['age-proxy', '- Graduated after 2021', 'Graduated after 2021'],
  ['age-proxy', '- You are a digital native', 'digital native'],
  ['age-proxy', 'You join a young and dynamic team.', 'young and dynamic'],
  ['age-proxy', '- Candidates must be under 35', 'under 35'],
  ['age-proxy', 'Overqualified people need not apply.', 'Overqualified'],
  ['origin-proxy', '- Native English speaker', 'Native English speaker'],
  ['origin-proxy', '- Native-level fluency in Dutch', 'Native-level fluency'],
  ['origin-proxy', '- English as your mother tongue', 'English as your mother tongue'],
  ['origin-proxy', '- You are native in Dutch', 'native in Dutch'],
  ['origin-proxy', '- Flawless written Danish (native-level)', 'Danish (native-level)'],
  ['origin-proxy', '- Clear voice with a neutral accent', 'neutral accent'],
  ['disability-proxy', '- Able-bodied and cheerful', 'Able-bodied'],
  ['disability-proxy', '- Must be in excellent health', 'be in excellent health'],
  ['gender-word', 'We are looking for a foreman with ten crews.', 'foreman'],
  ['gender-word', 'The work is varied. He will report to the plant lead.', 'He will'],
  ['gender-word', '- Female candidates only', 'Female candidates only'],
  ['home-address', '- Must live within 15 miles of the depot', 'live within 15 miles'],
  ['home-address', '- Residence within ten miles by road', 'Residence within ten miles'],
  ['home-address', '- You reside in zip code 02139', 'reside in zip code'],
  ['school-prestige', '- Degree from a top university', 'Degree from a top university'],
  ['school-prestige', '- Ivy League education', 'Ivy League'],
  ['culture-fit', 'Above all you are a culture fit.', 'culture fit'],
  ['unmeasurable', 'We are looking for a rock star.', 'a rock star'],
  ['unmeasurable', '- Strong work ethic', 'work ethic'],
  ['unmeasurable', '- Must be a self-starter', 'self-starter'],
  ['unmeasurable', '- You are our next SQL ninja', 'SQL ninja'],
];

const good: [LintRuleId, string][] = [
  ['age-proxy', "- Experience in young people's services"],
  ['age-proxy', '- Work with children and dynamic young people'],
  ['age-proxy', '- You mentor new graduates in their first year'],
  ['age-proxy', 'Recent graduates are welcome, and so is everybody else.'],
  ['age-proxy', '- You must be 18 years or over to serve alcohol'],
  ['age-proxy', '- Response times under 30 seconds are required'],
  ['age-proxy', 'You will sell to digital native companies.'],
  ['age-proxy', 'Internship: for students with an expected graduation in 2027.'],
  ['origin-proxy', '- Cloud-native language runtimes'],
  ['origin-proxy', '- You have shipped a React Native app'],
  ['origin-proxy', '- Native iOS development in Swift'],
  ['origin-proxy', '- Respectful work with Native American communities'],
  ['origin-proxy', '- Fluent English; you need not be a native speaker'],
  ['disability-proxy', 'We offer good health insurance.'],
  ['disability-proxy', '- You help patients to be in good health'],
  ['gender-word', '- He or she will report to the plant lead'],
  ['gender-word', 'Our founder began in a shed; he has a patent on it.'],
  ['gender-word', "- You run the women's health clinic"],
  ['home-address', '- Must live within 15 miles of the depot because crews respond to floods'],
  ['home-address', 'You work on site 3 days a week. You live within commuting distance of our hub.'],
  ['home-address', '- You answer patients within 20 minutes'],
  ['school-prestige', '- You advise leading universities on storage'],
  ['culture-fit', 'We look for new views rather than culture fit.'],
  ['unmeasurable', '- Knowledge of Rockstar Games tools'],
  ['unmeasurable', '- You build the setup wizard of our installer'],
  ['unmeasurable', '- Compassion for people in pain'],
];

describe('wording', () => {
  it.each(bad)('%s: %s', async (rule, line, quote) => {
    const quotes = await quotesOf(rule, posting(line));
    expect(quotes.map((one) => one?.toLowerCase())).toEqual([quote.toLowerCase()]);
  });

  it.each(good)('%s is silent: %s', async (rule, line) => {
    expect(await quotesOf(rule, posting(line))).toEqual([]);
  });

  it('leaves equal-opportunity text alone', async () => {
    const text = posting('\nWe hire regardless of age: recent graduate or not, native speaker or not.');
    expect(await quotesOf('age-proxy', text)).toEqual([]);
    expect(await quotesOf('origin-proxy', text)).toEqual([]);
  });

  it('asks of must-haves alone that they can be measured', async () => {
    expect(await quotesOf('unmeasurable', posting('\nNice to have:\n- A self-starter'))).toEqual([]);
  });

  it('looks at the title too', async () => {
    expect(await quotesOf('gender-word', posting('', 'Salesman'))).toEqual(['Salesman']);
  });
});
