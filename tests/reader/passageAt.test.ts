/** Which passage is being read at a height of the screen. */
import { expect, it } from 'vitest';
import { passageAt } from '../../src/reader/passageAt';

const boxes = [
  { id: 'p1s1', top: -80, bottom: 40 },
  { id: 'p2s1', top: 60, bottom: 140 },
  { id: 'p2s2', top: 130, bottom: 200 },
];

it.each([
  [0, 'p1s1'],
  [48, 'p1s1'],
  [52, 'p2s1'],
  [100, 'p2s1'],
  [135, 'p2s1'],
  [150, 'p2s2'],
  [900, 'p2s2'],
  [-900, 'p1s1'],
])('at %i pixels: %s', (y, id) => {
  expect(passageAt(boxes, y)).toBe(id);
});

it('is none of none', () => {
  expect(passageAt([], 10)).toBeUndefined();
});
