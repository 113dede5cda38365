/** Lengths on the WGS84 ellipsoid, against published values. */
import { describe, expect, it } from 'vitest';
import { geodesicLength } from '../../src/earth/geodesicLength';

describe('geodesicLength', () => {
  it('is nothing without two vertices', () => {
    expect(geodesicLength([])).toBe(0);
    expect(geodesicLength([[68.774, 38.56]])).toBe(0);
  });

  it('gives a degree of the equator, and the quadrant of a meridian', () => {
    expect(
      geodesicLength([
        [0, 0],
        [1, 0],
      ]),
    ).toBeCloseTo(111_319.491, 2);
    expect(
      geodesicLength([
        [0, 0],
        [0, 90],
      ]),
    ).toBeCloseTo(10_001_965.729, 2);
  });

  it('crosses the antimeridian by the short way', () => {
    expect(
      geodesicLength([
        [179, 0],
        [-179, 0],
      ]),
    ).toBeCloseTo(2 * 111_319.491, 2);
  });

  it('adds up', () => {
    const line: [number, number][] = [
      [37.614, 55.754],
      [71.428, 51.181],
      [68.774, 38.56],
    ];
    const [first, second] = [line.slice(0, 2), line.slice(1)].map(geodesicLength);
    expect(geodesicLength(line)).toBeCloseTo((first ?? 0) + (second ?? 0), 6);
    expect(geodesicLength([...line].reverse())).toBeCloseTo(geodesicLength(line), 6);
  });
});
