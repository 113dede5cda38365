import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalArea } from '../../src/earth/equalArea';
import { mercator } from '../../src/earth/mercator';
import type { Position } from '../../src/earth/plane';
import { recamera } from '../../src/earth/recamera';

const places = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);
const scales = fc.double({ min: 0.1, max: 50, noNaN: true });

describe('a camera in another projection', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(places, scales, (place, scale) => {
        const [x, y] = equalArea.project(place);
        fc.pre(Math.hypot(x, y) < 12_600);
        const there = recamera(equalArea, mercator, { x, y, scale });
        const back = recamera(mercator, equalArea, there);
        expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.01);
        expect(back.scale / scale).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has the same place in its middle, as large as before', () => {
    const [x, y] = equalArea.project([68.774, 38.56]);
    const there = recamera(equalArea, mercator, { x, y, scale: 2 });
    const position = mercator.unproject([there.x, there.y]) as Position;
    expect(position[0]).toBeCloseTo(68.774, 6);
    expect(position[1]).toBeCloseTo(38.56, 6);
    expect(there.scale * Math.cos((38.56 * Math.PI) / 180)).toBeCloseTo(2, 6);
  });

  it('goes to the Earth’s edge from beside it', () => {
    const there = recamera(equalArea, mercator, { x: 12_742, y: 12_742, scale: 20 });
    expect(mercator.unproject([there.x, there.y])).toBeDefined();
    const back = recamera(mercator, equalArea, { x: 20_000, y: -500, scale: 20 });
    expect(Number.isFinite(back.x + back.y + back.scale)).toBe(true);
  });
});
