import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pathOfCurves } from '../../src/drawing/path';
import { equalArea } from '../../src/earth/equalArea';
import { type Curve, graticule } from '../../src/earth/graticule';
import { mercator } from '../../src/earth/mercator';
import type { PlanePoint, Position } from '../../src/earth/plane';
import type { Projection } from '../../src/earth/projection';

/** Points of the curves' cubics, nine a stretch. */
function pointsOf(curves: readonly Curve[]): PlanePoint[] {
  return curves.flatMap(({ start, stretches }) =>
    stretches.flatMap(([first, second, end], n) => {
      const from = stretches[n - 1]?.[2] ?? start;
      return Array.from({ length: 9 }, (_, step): PlanePoint => {
        const [t, s] = [step / 8, 1 - step / 8];
        const at = (i: 0 | 1) =>
          s ** 3 * from[i] + 3 * s * s * t * first[i] + 3 * s * t * t * second[i] + t ** 3 * end[i];
        return [at(0), at(1)];
      });
    }),
  );
}

/** Kilometres to the nearest line of the graticule. */
function missed(projection: Projection, point: PlanePoint): number {
  const [longitude, latitude] = projection.unproject(point) as Position;
  const to15 = (value: number) => Math.abs(value - 15 * Math.round(value / 15)) * 111.32;
  return Math.min(to15(latitude), to15(longitude) * Math.cos((latitude * Math.PI) / 180));
}

describe('the graticule', () => {
  it('lies on meridians and parallels: within 4 km on the near half of the Earth', () => {
    const points = pointsOf(graticule(equalArea));
    expect(points.length).toBeGreaterThan(1000);
    const worst = (some: readonly PlanePoint[]) =>
      Math.max(...some.map((point) => missed(equalArea, point)));
    expect(worst(points.filter((point) => Math.hypot(...point) < 9000))).toBeLessThan(4);
    // Towards the edge kilometres on the Earth are a fraction of the plane's along the line.
    expect(worst(points)).toBeLessThan(60);
  });

  it('is straight in Mercator and goes once around', () => {
    const curves = graticule(mercator);
    expect(curves).toHaveLength(24 + 11);
    for (const point of pointsOf(curves)) expect(missed(mercator, point)).toBeLessThan(1e-3);
    const xs = pointsOf(curves).map(([x]) => x);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, mercator.period]);
  });

  it('keeps off the disc’s edge, where the antipode is', () => {
    for (const point of pointsOf(graticule(equalArea)))
      expect(Math.hypot(...point)).toBeLessThan(0.91 * equalArea.bounds.right);
  });

  it('goes on in each stretch as the one before ended', () => {
    for (const { stretches } of [...graticule(equalArea), ...graticule(mercator)])
      for (const [n, [first]] of stretches.entries()) {
        const before = stretches[n - 1];
        if (!before) continue;
        const [, [cx, cy], [x, y]] = before;
        expect(Math.hypot(2 * x - cx - first[0], 2 * y - cy - first[1])).toBeLessThan(0.5);
      }
  });

  it('costs the page at most 1.6 kB (Brotli)', () => {
    expect(brotliCompressSync(pathOfCurves(graticule(equalArea))).length).toBeLessThan(1600);
  });
});
