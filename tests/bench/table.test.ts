/** Measurements as a table that can be read. */
import { expect, it } from 'vitest';
import { medianIn, table } from './table';

const floor = { title: 'floor', visits: [{ bytes: 34_000, drawn: 800 }] };
const own = {
  title: 'ours',
  visits: [
    { bytes: 250_000, drawn: 1000, click: 40.26 },
    { bytes: 250_000, drawn: 880, click: 52 },
    { bytes: 250_000, drawn: 900, click: 41 },
  ],
};

it('has a line for each figure that a page has, medians with their spread, and ratios', () => {
  expect(table([floor, own], [{ title: 'to the floor', of: 1, to: 0 }])).toBe(
    [
      '|  | floor | ours | to the floor |',
      '| -- | --: | --: | --: |',
      '| sent | 34 kB | 250 kB | × 7.35 |',
      '| **map drawn** | 800 ms | 900 ms (880–1000) | × 1.13 |',
      '| **click to panel** | – | 41.0 ms (40.3–52.0) | – |',
    ].join('\n'),
  );
});

it('finds the median of a figure, where the page has it', () => {
  expect(medianIn(own, 'drawn')).toBe(900);
  expect(medianIn(floor, 'click')).toBeUndefined();
  expect(medianIn(undefined, 'click')).toBeUndefined();
});
