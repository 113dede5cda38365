import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/drawing/atOnce';
import { outlinesOf } from '../../src/drawing/outlines';
import { pathUnit } from '../../src/drawing/path';
import { reprojecting } from '../../src/drawing/reprojecting';
import { mercator } from '../../src/earth/mercator';
import type { PlanePoint, Position } from '../../src/earth/plane';
import { readMapFiles } from '../../src/publish/mapFiles';
import { packMap } from '../../src/publish/packMap';

const fine = packMap(await readMapFiles(`${import.meta.dirname}/../../geo/layers`));
const outlines = outlinesOf(atOnce(reprojecting(fine, mercator)), 3, [], mercator);
const { period = 0, bounds } = mercator;

/** The subpaths' points, kilometres. */
function subpaths(path: string): PlanePoint[][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, n): PlanePoint => {
        x += (numbers[2 * n] ?? 0) * pathUnit;
        y += (numbers[2 * n + 1] ?? 0) * pathUnit;
        return [x, y];
      });
    });
}

const closed = (ring: PlanePoint[]) => [...ring, ...ring.slice(0, 1)];
const edges = (line: PlanePoint[]) =>
  line.slice(1).map((end, n) => [line[n] ?? end, end] as [PlanePoint, PlanePoint]);

/** Even-odd, with the copies that the map draws on both sides. */
function countriesAt(position: Position): string[] {
  const [x, y] = mercator.project(position);
  return Object.entries(outlines.countries)
    .filter(([, path]) =>
      [-period, 0, period].some((shift) => {
        const crossed = subpaths(path)
          .flatMap((ring) => edges(closed(ring)))
          .filter(
            ([[ax, ay], [bx, by]]) =>
              ay > y !== by > y && x + shift < ax + ((y - ay) * (bx - ax)) / (by - ay),
          );
        return crossed.length % 2 === 1;
      }),
    )
    .map(([code]) => code);
}

describe('the map in Mercator', () => {
  it.each([
    ['RUS', [177.4, 64.75]],
    ['RUS', [-173.5, 65.5]],
    ['RUS', [-179.5, 71.2]],
    ['USA', [-149.9, 61.22]],
    ['USA', [173, 52.9]],
    ['FJI', [178.2, -17.8]],
    ['FJI', [179.2, -16.6]],
    ['NZL', [172, -43]],
    ['ATA', [0, -80]],
    ['ATA', [-90, -80]],
    ['ATA', [170, -84]],
    ['ATA', [45, -85]],
    ['LSO', [28.3, -29.5]],
    ['ZAF', [25, -29]],
    ['TJK', [68.774, 38.56]],
    [undefined, [-30, 0]],
    [undefined, [-179.9, 0]],
    [undefined, [180, 80]],
    [undefined, [-150, -60]],
  ] as [string | undefined, Position][])('has %s alone at %s', (code, position) => {
    expect(countriesAt(position)).toEqual(code === undefined ? [] : [code]);
  });

  it('has no streak: every edge is as long as the Earth has it there', () => {
    const rings = Object.entries(outlines.countries).flatMap(([code, path]) =>
      subpaths(path).map((ring) => ({ code, line: closed(ring) })),
    );
    const lines = [outlines.coasts, outlines.borders, ...Object.values(outlines.lines)]
      .concat(Object.values(outlines.disputed))
      .flatMap((path) => subpaths(path).map((line) => ({ code: '', line })));
    let checked = 0;
    for (const { code, line } of [...rings, ...lines])
      for (const [a, b] of edges(line)) {
        const along = Math.hypot(b[0] - a[0], b[1] - a[1]);
        // Antarctica is closed along the plane's lower edge, where the Earth has no coast.
        if (code === 'ATA' && Math.max(a[1], b[1]) > bounds.bottom - 10) continue;
        checked++;
        if (along < 20) continue;
        // The longest is 68 km of Antarctica at 84° S, where the plane is ten times as large.
        expect(along).toBeLessThan(700);
        const [from, to] = [mercator.unproject(a), mercator.unproject(b)] as [Position, Position];
        const middle = mercator.scaleAt([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
        const onEarth = geoDistance([...from], [...to]) * 6378.137;
        expect(along / (onEarth / middle)).toBeCloseTo(1, 1);
      }
    expect(checked).toBeGreaterThan(70_000);
  });

  it('puts every shape’s middle into the first period, so that three copies fill any view', () => {
    const shapes = [...Object.values(outlines.countries), outlines.coasts, outlines.borders];
    for (const line of shapes.flatMap(subpaths)) {
      const xs = line.map(([x]) => x);
      const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
      expect(middle).toBeGreaterThan(-1);
      expect(middle).toBeLessThan(period + 1);
      const ys = line.map(([, y]) => y);
      expect(Math.min(...ys)).toBeGreaterThan(bounds.top - 0.01);
      expect(Math.max(...ys)).toBeLessThan(bounds.bottom + 0.01);
    }
  });
});
