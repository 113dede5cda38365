/** More vertices, the same line. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densify, type Position } from '../../src/earth/densify';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const line = fc.array(position, { maxLength: 6 });

const longest = (vertices: readonly Position[]) =>
  Math.max(
    0,
    ...vertices.slice(1).map(([x, y], i) => {
      const [x1, y1] = vertices[i] as Position;
      return Math.hypot(x - x1, y - y1);
    }),
  );

describe('densify', () => {
  it('divides a long edge evenly', () => {
    expect(
      densify(
        [
          [0, 49],
          [4, 49],
        ],
        1,
      ),
    ).toEqual([
      [0, 49],
      [1, 49],
      [2, 49],
      [3, 49],
      [4, 49],
    ]);
  });

  it('leaves short edges alone', () => {
    expect(
      densify(
        [
          [0, 0],
          [0.5, 0.5],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [0.5, 0.5],
    ]);
    expect(densify([], 1)).toEqual([]);
  });

  it('refuses an edge length that is not above 0', () => {
    expect(() =>
      densify(
        [
          [0, 0],
          [1, 1],
        ],
        0,
      ),
    ).toThrow(RangeError);
    expect(() =>
      densify(
        [
          [0, 0],
          [1, 1],
        ],
        Number.NaN,
      ),
    ).toThrow(RangeError);
  });

  it('leaves no edge longer than asked', () => {
    fc.assert(fc.property(line, (vertices) => longest(densify(vertices, 1)) <= 1 + 1e-9));
  });

  it('gives neighbours the same vertices, whichever way they walk', () => {
    fc.assert(
      fc.property(line, (vertices) => {
        const back = densify([...vertices].reverse(), 1).reverse();
        expect(back).toEqual(densify(vertices, 1));
      }),
    );
  });
});
