/** How other figures stand to the article's: signed differences, and whether it is theirs, rounded. */
import { expect, test } from 'vitest';
import { compareFigures, decimalsOf } from '../../src/story/compareFigures';

const kilometres = (article: number, others: readonly number[]) => {
  const comparison = compareFigures(article, others);
  return [comparison?.least.kilometres, comparison?.most.kilometres];
};

test('differences are signed, and told in whole kilometres from 100 on', () => {
  expect(kilometres(1300, [1344.15, 1357, 1343.2])).toEqual([43, 57]);
  expect(kilometres(1300, [1206, 1357])).toEqual([-94, 57]);
  expect(kilometres(12, [12.34])).toEqual([0.3, 0.3]);
  expect(kilometres(3, [2.95])).toEqual([-0.05, -0.05]);
});

test('a difference too small to tell is none, and not a negative one', () => {
  expect(compareFigures(1300, [1299.8])?.least.kilometres).toBe(0);
});

test('shares are those of the article’s figure', () => {
  expect(compareFigures(200, [250])?.most.share).toBe(0.25);
});

test.each([
  [1300, [1344.15, 1357, 1343.2], 'down'],
  [1400, [1344.15, 1357], 'up'],
  [1300, [1344.15, 1412], undefined],
  [1300, [1206, 1357], undefined],
  [1300, [1300], undefined],
  [1343, [1344.15], undefined],
  [0.5, [0.7], undefined],
] as const)('%d beside %j is rounded %s', (article, others, rounds) => {
  expect(compareFigures(article, others)?.rounds).toBe(rounds);
});

test('without others there is nothing to compare', () => {
  expect(compareFigures(1300, [])).toBeUndefined();
});

test('small lengths keep decimals', () => {
  expect([99999, 100, 99, 10, 9.9, 0.1].map(decimalsOf)).toEqual([0, 0, 1, 1, 2, 2]);
});
