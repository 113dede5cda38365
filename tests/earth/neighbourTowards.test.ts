import { describe, expect, it } from 'vitest';
import { firstInQuarters, neighbourTowards } from '../../src/earth/neighbourTowards';
import type { Position } from '../../src/earth/plane';
import { vectorOf } from '../../src/earth/sphere';

describe('the neighbour in a direction', () => {
  const neighbours = [
    { code: 'A', bearing: 350 },
    { code: 'B', bearing: 20 },
    { code: 'C', bearing: 231 },
  ];

  it('is the one that lies straightest, on either side of north', () => {
    expect(neighbourTowards('north', neighbours)).toBe('A');
  });

  it('lies no farther off than 60°', () => {
    expect(neighbourTowards('south', neighbours)).toBe('C');
    expect(neighbourTowards('west', neighbours)).toBe('C');
    expect(neighbourTowards('east', neighbours)).toBeUndefined();
  });
});

describe('the first in each quarter', () => {
  const group = (code: string, ...points: Position[]) => [code, points.map(vectorOf)] as const;

  it('is the one with the nearest point', () => {
    const first = firstInQuarters(
      [0, 0],
      [group('far', [0, 5], [0, 9]), group('near', [0, 30], [1, 4]), group('left', [-5, 0])],
    );
    expect(first).toEqual({ north: 'near', east: undefined, south: undefined, west: 'left' });
  });

  it('is found across 180°', () => {
    expect(firstInQuarters([178, -17], [group('A', [-172, -14])]).east).toBe('A');
    expect(firstInQuarters([-172, -14], [group('B', [178, -17])]).west).toBe('B');
  });

  it('goes by the bearing, not by the parallel', () => {
    // The way to a place far to the east on the same parallel sets out to the north-east.
    expect(firstInQuarters([0, 60], [group('A', [120, 60])]).north).toBe('A');
    expect(firstInQuarters([0, 60], [group('A', [40, 60])]).east).toBe('A');
  });
});
