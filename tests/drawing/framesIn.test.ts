import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/drawing/atOnce';
import { framesIn } from '../../src/drawing/framesIn';
import { reprojecting } from '../../src/drawing/reprojecting';
import { standingIn } from '../../src/drawing/standingIn';
import { project } from '../../src/earth/equalArea';
import { mercator } from '../../src/earth/mercator';
import { grown, type Position } from '../../src/earth/plane';
import { pointIn } from '../../src/earth/pointIn';
import { countryFrames } from '../../src/publish/countryFrames';
import { readMapFiles } from '../../src/publish/mapFiles';
import { packMap } from '../../src/publish/packMap';

const fine = packMap(await readMapFiles(`${import.meta.dirname}/../../geo/layers`));
const there = atOnce(reprojecting(fine, mercator));
const frames = atOnce(
  framesIn(mercator, countryFrames(fine, new Map(), 'en', new Map()), fine, there),
);
const { period = 0, bounds } = mercator;

function frameOf(code: string) {
  const frame = frames.find((one) => one.code === code);
  if (!frame) throw new Error(`no ${code}`);
  return frame;
}

/** West, south, east, north in degrees; east above 180 where the box reaches over it. */
function degreesOf(code: string): number[] {
  const { left, top, right, bottom } = frameOf(code).box;
  const [, north] = mercator.unproject([left, top]) as Position;
  const [, south] = mercator.unproject([left, bottom]) as Position;
  const longitude = (x: number) => (x / period - 0.5) * 360;
  return [longitude(left), south, longitude(right), north];
}

describe('countries in Mercator', () => {
  it.each([
    ['TJK', [67.3, 36.7, 75.2, 41.1]],
    ['RUS', [27, 41, 190.5, 78]],
    ['FRA', [-5, 42, 8.5, 51.2]],
    ['NZL', [166.5, -47.5, 178.7, -34]],
  ])('has %s in its box, overseas specks left out', (code, expected) => {
    for (const [n, degrees] of degreesOf(code).entries())
      expect(Math.abs(degrees - (expected[n] ?? 0)), `${code} ${n}`).toBeLessThan(2);
  });

  it('keeps every label in its country’s box, and the room that it has on the Earth', () => {
    for (const { code, box, label } of frames) {
      const [x, y] = label.at;
      // Labels stand on whole kilometres of their first plane: Gibraltar's is as large as that.
      const { left, top, right, bottom } = grown(box, 3);
      const inside = x >= left && x <= right && y >= top && y <= bottom;
      expect(inside, code).toBe(true);
      expect(box.right - box.left, code).toBeLessThan(code === 'ATA' ? period + 1000 : period / 2);
    }
    const equal = countryFrames(fine, new Map(), 'en', new Map()).find(
      ({ code }) => code === 'ISL',
    );
    const ratio = frameOf('ISL').label.room / (equal?.label.room ?? 0);
    expect(ratio).toBeCloseTo(1 / Math.cos((64.9 * Math.PI) / 180), 1);
  });

  it('gives Antarctica the plane’s lower edge', () => {
    expect(frameOf('ATA').box.bottom).toBeCloseTo(bounds.bottom, 6);
  });
});

describe('points in Mercator', () => {
  it('has a point where the projection puts it', () => {
    const there = pointIn(mercator, project([68.774, 38.56]));
    const [x, y] = mercator.project([68.774, 38.56]);
    expect(Math.hypot(there[0] - x, there[1] - y)).toBeLessThan(1e-3);
  });

  it('leaves a capital without room as it is', () => {
    const capital = { id: 'x', at: project([37.6, 55.75]) };
    expect(standingIn(mercator, capital)).not.toHaveProperty('room');
    expect(() => pointIn(mercator, [13_000, 0])).toThrow(RangeError);
  });
});
