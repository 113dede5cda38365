import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOfCurves, pathOfLines, pathOfRings } from '../../src/drawing/path';

describe('path data', () => {
  it('is relative and whole', () => {
    expect(
      pathOfLines([
        [
          [40.8, -12],
          [48, -20],
          [48, 29.6],
        ],
      ]),
    ).toBe('M10-3l2-2 0 12');
  });

  it('closes rings without repeating their first point', () => {
    expect(
      pathOfRings([
        [
          [0, 0],
          [16, 0],
          [16, 16],
          [0, 0],
        ],
      ]),
    ).toBe('M0 0l4 0 0 4z');
  });

  it('leaves out points that rounding makes one, and lines without length', () => {
    expect(
      pathOfLines([
        [
          [0, 0],
          [0.8, 0.4],
          [20, 0],
        ],
        [
          [4, 4],
          [4.4, 4.8],
        ],
      ]),
    ).toBe('M0 0l5 0');
  });

  it('never drifts: the numbers add up to every point within half a unit', () => {
    const coordinate = fc.double({ min: -9000, max: 9000, noNaN: true });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(line, fc.constantFrom(0, 2), (points, decimals) => {
        const path = pathOfLines([points], decimals);
        fc.pre(path !== '');
        const numbers = [...path.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
        let [x, y] = [0, 0];
        for (let n = 0; n < numbers.length; n += 2) {
          x += numbers[n] ?? 0;
          y += numbers[n + 1] ?? 0;
        }
        const [lastX, lastY] = points.at(-1) ?? [0, 0];
        const half = 0.5 / 10 ** decimals + 1e-6;
        expect(Math.abs(x - lastX / 4)).toBeLessThanOrEqual(half);
        expect(Math.abs(y - lastY / 4)).toBeLessThanOrEqual(half);
      }),
    );
  });

  it('mirrors a curve’s first control point after the first stretch', () => {
    const curve = {
      start: [4, 0],
      stretches: [
        [
          [8, 4],
          [12, 4],
          [16, 0],
        ],
        [
          [20, -4],
          [24, -4],
          [28, 0],
        ],
        [
          [32, 4],
          [36, 4],
          [40, 0],
        ],
      ],
    } as const;
    expect(pathOfCurves([curve])).toBe('M1 0c1 1 2 1 3 0s2-1 3 0 2 1 3 0');
  });
});
