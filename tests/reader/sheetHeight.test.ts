import { describe, expect, it } from 'vitest';
import { heightReleased } from '../../src/reader/sheetHeight';

describe('the height at which a sheet comes to rest', () => {
  it.each([
    ['middle', 0.05, 'low'],
    ['middle', 0.4, 'middle'],
    ['middle', 0.8, 'full'],
    ['full', 0.1, 'low'],
    ['low', 0.9, 'full'],
  ] as const)('let go by a finger at rest, from %s at a share of %d: %s', (from, share, to) => {
    expect(heightReleased({ from, share, speed: 0 })).toBe(to);
  });

  it.each([
    ['middle', 0.42, 1, 'full'],
    ['middle', 0.38, -1, 'low'],
    ['full', 0.85, -1, 'middle'],
    ['low', 0.1, 1, 'middle'],
    ['full', 0.95, 1, 'full'],
    ['low', 0.02, -1, 'low'],
    ['low', 0.7, 1, 'full'],
  ] as const)(
    'flicked from %s at a share of %d with %d pixels a millisecond: %s',
    (from, share, speed, to) => {
      expect(heightReleased({ from, share, speed })).toBe(to);
    },
  );
});
