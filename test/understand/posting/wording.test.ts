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
  ['We are looking for a part-time keeper with experience in wax.'],
  ['The ideal candidate communicates openly with bees.'],
  ['You will also be experienced in the care of hives.'],
  ['Meadow Works is inviting experienced keepers to join its meadow.'],
  ['The post will be suitable for candidates who want to work outdoors.'],
  ['Applicants may reside in the following counties: Kent and Surrey.'],
  ['Keepers are expected to have 20 hours of availability each week.'],
  ['You will agree to live within five miles of the meadow.'],
  ['Some local travel may be necessary.'],
  ['Only applicants who already have the right to live and work here are eligible.'],
  ['An opportunity has arisen for a suitably qualified keeper in the south.'],
  ['You must come with a veil, and you will come to the meadow having mastered smoke.'],
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
  ['At the meadow, you will have the flexibility to choose your hours.'],
  ['The successful applicant will be eligible for a company van.'],
  ['The successful applicant will be working with the head keeper.'],
  ['The post holder will be required to provide honey to the kitchen.'],
  ['This is a full-time role of 36 hours, split across three 12-hour shifts.'],
  ['Are you excited to join a meadow of a thousand flowers today?'],
  ['Experience this and more as a keeper of bees.'],
  ['If hired, you will work in a meadow with other keepers.'],
  ['Skilled meadow keepers provide honey to the whole county.'],
])('running text asks nothing: %s', (sentence) => {
  expect(prose(sentence)).toEqual([]);
});
