/** How long a step between two moments is, and when it is worth a name. */
import { expect, test } from 'vitest';
import { gapBetween } from '../../src/story/gaps';
import { momentsOf } from '../../src/story/moments';
import { readStory } from '../../src/story/readStory';
import { dushanbe } from './folders';

test.each([
  ['1992', '2022-02', 'year', 30],
  ['2020', '2022', 'year', 2],
  ['2024-09', '2025-08', 'month', 11],
  ['2025-01', '2025-07', 'month', 6],
  ['2025-01-31', '2025-07-31', 'month', 6],
  ['2025-01-31', '2025-07', 'month', 6],
  ['2023-02', '2025-01', 'month', 23],
  ['2023-02', '2025-02', 'year', 2],
  ['2019-06', '2022-02', 'year', 3],
] as const)('%s to %s: %s, %i', (from, to, unit, count) => {
  expect(gapBetween(from, to)).toEqual({ unit, count });
});

test.each([
  ['2025-01', '2025-06'],
  ['2025-01-31', '2025-07-30'],
  ['2025-08', '2025-10-08'],
  ['2025-10-08', '2025-10-09'],
  // By the year alone it may be a day.
  ['2023', '2024-09'],
  ['2022-02', '2023'],
])('%s to %s goes without a name', (from, to) => {
  expect(gapBetween(from, to)).toBeUndefined();
});

test('the default story has two long gaps', () => {
  const { story } = readStory(dushanbe());
  const dates = story ? momentsOf(story).map(({ date }) => date) : [];
  const gaps = dates.slice(1).map((date, index) => gapBetween(dates[index] ?? '', date));
  expect(gaps.filter((gap) => gap !== undefined)).toEqual([
    { unit: 'year', count: 30 },
    { unit: 'month', count: 11 },
  ]);
});
