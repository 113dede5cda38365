/** What is to come, under way and past on the day that the map shows. */
import { expect, test } from 'vitest';
import { tenseOf } from '../../src/story/tense';

test.each([
  ['2025-10-09', '2025-10-08', 'toCome'],
  ['2025-10-08', '2025-10-08', 'past'],
  ['2025-10-08/2025-10-10', '2025-10-07', 'toCome'],
  ['2025-10-08/2025-10-10', '2025-10-08', 'underWay'],
  ['2025-10-08/2025-10-10', '2025-10-09', 'underWay'],
  ['2025-10-08/2025-10-10', '2025-10-10', 'past'],
  // A warrant known to the year is past on the day of that year that the map shows.
  ['2023', '2023-03-17', 'past'],
  ['2023', '2022-12-31', 'toCome'],
  ['never', '2025-10-08', undefined],
])('%s on %s is %s', (date, day, tense) => {
  expect(tenseOf(date, day)).toBe(tense);
});
