import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../src/earth/equalArea';

const positions = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('equal-area projection', () => {
  it('puts its centre at the origin, north up and east to the right', () => {
    const [x, y] = project([75, 52]);
    expect(Math.hypot(x, y)).toBeLessThan(1e-9);
    expect(project([75, 60])[1]).toBeLessThan(0);
    expect(project([80, 52])[0]).toBeGreaterThan(0);
  });

  it('is undone by unproject', () => {
    fc.assert(
      fc.property(positions, ([longitude, latitude]) => {
        const [x, y] = project([longitude, latitude]);
        fc.pre(Math.hypot(x, y) < 12700 && Math.abs(latitude) < 89.999);
        const back = unproject([x, y]);
        expect(back?.[1]).toBeCloseTo(latitude, 6);
        const turn = (((back?.[0] ?? 0) - longitude + 540) % 360) - 180;
        expect(Math.abs(turn) * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is undefined outside the disc of the Earth', () => {
    expect(unproject([12743, 0])).toBeUndefined();
    expect(unproject([0, -13000])).toBeUndefined();
  });

  it('joins both sides of 180°', () => {
    for (const latitude of [-70, 0, 52, 66.5, 71]) {
      const [east, west] = [project([180, latitude]), project([-180, latitude])];
      expect(Math.hypot(east[0] - west[0], east[1] - west[1])).toBeLessThan(1e-8);
    }
  });

  it('gives every small cell the area that it has on the ellipsoid', () => {
    for (const [longitude, latitude] of [
      [75, 52],
      [68.8, 38.6],
      [-149.9, 61.2],
      [106.9, 47.9],
      [20, -34],
      [140, 0],
    ] as const) {
      const half = 0.05;
      const corners = [
        project([longitude - half, latitude - half]),
        project([longitude + half, latitude - half]),
        project([longitude + half, latitude + half]),
        project([longitude - half, latitude + half]),
      ];
      const drawn = Math.abs(shoelace(corners));
      expect(drawn / cellArea(latitude - half, latitude + half, 2 * half)).toBeCloseTo(1, 5);
    }
  });
});

/** km²; of a cell between two parallels on WGS84, by the closed form (Snyder, 3-12). */
function cellArea(south: number, north: number, width: number): number {
  const a = 6378.137;
  const e = Math.sqrt(0.00669437999014);
  const half = (latitude: number) => {
    const s = Math.sin((latitude * Math.PI) / 180);
    return s / (2 * (1 - e * e * s * s)) + Math.log((1 + e * s) / (1 - e * s)) / (4 * e);
  };
  return a * a * (1 - e * e) * (half(north) - half(south)) * ((width * Math.PI) / 180);
}

function shoelace(points: readonly (readonly [number, number])[]): number {
  return points.reduce((sum, [x, y], index) => {
    const [nx, ny] = points[(index + 1) % points.length] ?? [0, 0];
    return sum + (x * ny - nx * y) / 2;
  }, 0);
}
