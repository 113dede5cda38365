import fc from 'fast-check';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { bearing, bearingBetween, turn } from '../../src/earth/bearing';
import type { Position } from '../../src/earth/plane';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);
const angle = fc.double({ min: -720, max: 720, noNaN: true });

describe('a bearing', () => {
  it.each<[string, Position, Position, number]>([
    ['north', [10, 10], [10, 20], 0],
    ['east along the equator', [10, 0], [20, 0], 90],
    ['south', [10, 20], [10, 10], 180],
    ['west along the equator', [20, 0], [10, 0], 270],
    ['east across 180°', [179, 0], [-179, 0], 90],
    ['west across 180°', [-179, 0], [179, 0], 270],
  ])('is known: %s', (_, from, to, degrees) => {
    expect(bearing(from, to)).toBeCloseTo(degrees, 9);
  });

  // The Earth is flattened by a 298th part: a bearing on the sphere is off by so little.
  it('agrees with the geodesic on the ellipsoid', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const line = Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]);
        const arc = line.a12 ?? 0;
        // Of places next to or opposite each other every direction is one.
        fc.pre(arc > 1 && arc < 150);
        expect(Math.abs(turn(bearing(from, to), line.azi1 ?? 0))).toBeLessThan(1.5);
      }),
    );
  });

  it('is at least 0 and below 360', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const degrees = bearing(from, to);
        expect(degrees).toBeGreaterThanOrEqual(0);
        expect(degrees).toBeLessThan(360);
      }),
    );
  });
});

describe('a turn', () => {
  it('is the shorter way round', () => {
    expect(turn(350, 10)).toBeCloseTo(20, 9);
    expect(turn(10, 350)).toBeCloseTo(-20, 9);
    expect(turn(0, 180)).toBe(180);
  });

  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(angle, angle, (from, to) => {
        const by = turn(from, to);
        expect(Math.abs(by)).toBeLessThanOrEqual(180);
        expect(Math.abs(turn(from + by, to))).toBeLessThan(1e-6);
      }),
    );
  });

  it('is halved by what lies between', () => {
    expect(bearingBetween(350, 20)).toBeCloseTo(5, 9);
    expect(bearingBetween(20, 350)).toBeCloseTo(5, 9);
    expect(bearingBetween(90, 180)).toBeCloseTo(135, 9);
  });
});
