import { describe, expect, test } from 'vitest';
import { findActivities } from '../../../src/understand/resume/activities.ts';
import { profileOf } from './document.ts';

const activitiesOf = (text: string) => findActivities(text, () => false).map(({ skill }) => skill);

describe('verbs that say a skill was exercised', () => {
  test.each([
    ['Budgeted and invoiced works.', ['budgeting', 'invoicing']],
    ['Met clients, cross-sold services.', ['cross-selling']],
    ['Schedule visits.', ['scheduling']],
    ['Went home. Welded frames, soldered boards.', ['welding', 'soldering']],
  ])('%s', (text, found) => {
    expect(activitiesOf(text)).toEqual(found);
  });

  test.each([
    'Read the audit and forecast reports.',
    'Was dispatched to a site.',
    'Met a surveyed audience.',
    'Keeps a schedule of visits.',
    'Recruited and hired drivers.',
  ])('none: %s', (text) => {
    expect(activitiesOf(text)).toEqual([]);
  });
});

test('the profile calls them by the activity and quotes the verb', () => {
  const [skill] = profileOf('Summary\nCross-sold services.').skills;
  expect([skill?.id, skill?.name, skill?.mentions[0]?.source.quote]).toEqual([
    'cross-selling',
    'Cross-selling',
    'Cross-sold',
  ]);
});
