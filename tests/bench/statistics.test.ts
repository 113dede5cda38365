/** Medians and spreads of measurements. */
import { expect, it } from 'vitest';
import { median, spreadOf } from './statistics';

it('the median is the middle, or half way between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 9, 1, 100])).toBe(9.5);
  expect(() => median([])).toThrow();
});

it('a spread leaves out what was not measured', () => {
  expect(spreadOf([3, undefined, 1, 8])).toEqual({ median: 3, least: 1, most: 8 });
  expect(spreadOf([undefined])).toBeUndefined();
});
