import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mercator } from '../../src/earth/mercator';
import type { Position } from '../../src/earth/plane';

const { bounds, period = 0 } = mercator;
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -88.99, max: 88.99, noNaN: true });

describe('mercator', () => {
  it('comes back from the plane to the same degrees', () => {
    fc.assert(
      fc.property(longitude, latitude, (lon, lat) => {
        const back = mercator.unproject(mercator.project([lon, lat])) as Position;
        // 180° W and 180° E are one line.
        expect(Math.abs(Math.sin(((back[0] - lon) / 360) * Math.PI))).toBeLessThan(1e-9);
        expect(back[1]).toBeCloseTo(lat, 9);
      }),
    );
  });

  it.each([
    [-180, 85.0511287798066, 0, 0],
    [0, 0, 20037.508342789, 20037.508342789],
    [180, -85.0511287798066, 40075.016685578, 40075.016685578],
    // The example of IOGP 373-7-2: 24°22′54.433″ N, 100°20′ W.
    [
      -(100 + 20 / 60),
      24 + 22 / 60 + 54.433 / 3600,
      20037.508342789 - 11169.05558,
      17237.508342789,
    ],
  ])('puts %s, %s where the tiles have it', (lon, lat, x, y) => {
    const point = mercator.project([lon, lat]);
    expect(point[0]).toBeCloseTo(x, 4);
    expect(point[1]).toBeCloseTo(y, 4);
  });

  it('is a square up to 85.0511°, beyond which lines go on to 89° and no further', () => {
    expect(mercator.project([0, 85.0511287798066])[1]).toBeCloseTo(bounds.top, 6);
    expect(mercator.project([0, -85.0511287798066])[1]).toBeCloseTo(bounds.bottom, 6);
    const [, top] = mercator.project([0, 89]);
    expect(top).toBeLessThan(-10_000);
    expect(mercator.project([0, 90])[1]).toBe(top);
    expect(mercator.unproject([0, top - 1])).toBeUndefined();
    expect(mercator.unproject([0, period - top + 1])).toBeUndefined();
  });

  it('repeats: a turn further east is the same place', () => {
    fc.assert(
      fc.property(longitude, latitude, fc.integer({ min: -3, max: 3 }), (lon, lat, turns) => {
        const [x, y] = mercator.project([lon, lat]);
        const once = mercator.unproject([x, y]) as Position;
        const again = mercator.unproject([x + turns * period, y]) as Position;
        expect(Math.abs(Math.sin(((once[0] - again[0]) / 360) * Math.PI))).toBeLessThan(1e-9);
        expect(mercator.project([lon + 360 * turns, lat])[1]).toBe(y);
      }),
    );
  });

  it('is as large as the Earth on the equator and twice as large at 60°', () => {
    expect(mercator.scaleAt(mercator.project([10, 0]))).toBeCloseTo(1, 12);
    expect(mercator.scaleAt(mercator.project([10, 60]))).toBeCloseTo(0.5, 12);
  });
});
