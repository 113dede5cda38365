import { describe, expect, it } from 'vitest';
import { mercator } from '../../src/earth/mercator';
import type { PlanePoint } from '../../src/earth/plane';
import { polygonIn } from '../../src/earth/polygonIn';
import { copyNear, intoFirstPeriod, lineNear, unwrapped } from '../../src/earth/unwrapped';

const period = 100;

describe('a line on a plane that repeats', () => {
  it('goes on over the edge instead of back across', () => {
    const line: PlanePoint[] = [
      [90, 0],
      [98, 1],
      [5, 2],
      [20, 3],
      [99, 4],
    ];
    expect(unwrapped(line, period).map(([x]) => x)).toEqual([90, 98, 105, 120, 99]);
    expect(unwrapped(line, undefined)).toEqual(line);
  });

  it('is moved as a whole', () => {
    const line: PlanePoint[] = [
      [190, 0],
      [230, 5],
    ];
    expect(intoFirstPeriod(line, period).map(([x]) => x)).toEqual([-10, 30]);
    expect(lineNear(line, 95, period).map(([x]) => x)).toEqual([90, 130]);
    expect(copyNear([10, 7], 95, period)).toEqual([110, 7]);
    expect(copyNear([10, 7], 95, undefined)).toEqual([10, 7]);
  });
});

describe('a polygon on a plane that repeats', () => {
  const at = (positions: [number, number][]) =>
    positions.map((position) => mercator.project(position));

  it('has its hole within it, on whichever side of 180° that is', () => {
    const outer = at([
      [170, 0],
      [-170, 0],
      [-170, 20],
      [170, 20],
      [170, 0],
    ]);
    const hole = at([
      [-178, 5],
      [-175, 5],
      [-175, 9],
      [-178, 5],
    ]);
    const [placed = [], within = []] = polygonIn(mercator, [outer, hole]);
    const [left, right] = [placed[0]?.[0] ?? 0, placed[1]?.[0] ?? 0];
    expect(right - left).toBeCloseTo((20 / 360) * (mercator.period ?? 0), 6);
    for (const [x] of within) expect(x > left && x < right).toBe(true);
  });

  it.each([
    [-75, mercator.bounds.bottom],
    [75, mercator.bounds.top],
  ])('closes around a pole along the edge: %s°', (latitude, edge) => {
    const longitudes = Array.from({ length: 73 }, (_, n) => ((n * 5 + 30) % 360) - 180);
    const [ring = []] = polygonIn(mercator, [at(longitudes.map((one) => [one, latitude]))]);
    const xs = ring.map(([x]) => x);
    const width = Math.max(...xs) - Math.min(...xs);
    expect(width).toBeGreaterThanOrEqual(mercator.period ?? 0);
    expect(width).toBeLessThan((mercator.period ?? 0) + 1000);
    expect(ring.slice(-3, -1).map(([, y]) => y)).toEqual([edge, edge]);
    expect(ring.at(-1)).toEqual(ring[0]);
  });
});
