import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geodesicLength } from '../../src/earth/geodesicLength';
import { groundLength } from '../../src/earth/groundLength';

describe('a length on the ground', () => {
  it('is the geodesic’s, to 1 in 20,000 up to 5,000 km', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: -25, max: 25, noNaN: true }),
        (longitude, latitude, east, north) => {
          const from = [longitude, latitude] as const;
          const to = [longitude + east, Math.max(-89, Math.min(89, latitude + north))] as const;
          const exact = geodesicLength([from, to]) / 1000;
          fc.pre(exact < 5000);
          expect(Math.abs(groundLength(from, to) - exact)).toBeLessThan(exact / 20_000 + 1e-6);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is none from a place to itself', () => {
    expect(groundLength([68.8, 38.6], [68.8, 38.6])).toBe(0);
  });
});
