import { expect, test } from 'vitest';
import { listOf, specOf } from './posting-text.ts';

const prose = (sentence: string): string[] => listOf(specOf(`Beekeeper\n\n${sentence}`));

test.each([
  ['Do you have experience with hives?'],
  ['Would you be happy to lift frames of honey in summer?'],
  ['You will be able to work alone among bees.'],
  ['The suitable candidate will be calm and patient.'],
  ['The ideal candidate has strong knowledge of wax.'],
  ['It takes a patient person to keep bees.'],
  ['An opportunity is available for an experienced beekeeper in the north.'],
  ['The service requires a keeper with a steady hand.'],
  ['We require all applicants to pass a sting test.'],
  ['This post is on a weekend rota.'],
  ['Danish is the official language of the office.'],
  ['You need not know wax, but you will need experience with hives.'],
  ["If you are a patient keeper with a love of summer, we'd love to hear from you."],
  ['Travel may be required for this position.'],
  ['Appointment is subject to a satisfactory Disclosure & Barring Service check.'],
  ['You will be required to complete an I-9 form.'],
  ['Record keeping: hands-on experience with hive books.'],
  ['Excellent written and spoken communication skills'],
])('running text asks: %s', (sentence) => {
  expect(prose(sentence)).toHaveLength(1);
});

test.each([
  ['Have you ever been convicted of a felony?'],
  ['Are you looking for a new challenge?'],
  ['Are you an existing keeper of ours?'],
  ['They will have responsibility for moving hives in spring.'],
  ['If you have not received an answer within 6-8 weeks, please assume the post is filled.'],
  ['You can work from the meadow of your choice.'],
  ['The physical demands described here must be met by every keeper.'],
  ['This role reports to the head keeper.'],
])('running text asks nothing: %s', (sentence) => {
  expect(prose(sentence)).toEqual([]);
});
