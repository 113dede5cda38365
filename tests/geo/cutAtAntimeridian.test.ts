/** Polygons across 180° come out in pieces that meet there. */
import { describe, expect, it } from 'vitest';
import { polygonArea } from '../../geo/area';
import { cutAtAntimeridian } from '../../geo/cut-at-antimeridian';

const square = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('cutAtAntimeridian', () => {
  it('leaves a polygon on the near side alone', () => {
    const rings = [square(170, 0, 180, 10)];
    expect(cutAtAntimeridian(rings)).toEqual([rings]);
  });

  it('turns a polygon on the far side back', () => {
    expect(cutAtAntimeridian([square(190, 0, 200, 10)])).toEqual([[square(-170, 0, -160, 10)]]);
  });

  it('cuts a polygon in two that keep its area', () => {
    const rings = [square(175, 0, 195, 10)];
    const pieces = cutAtAntimeridian(rings);
    expect(pieces).toHaveLength(2);
    const sum = pieces.reduce((total, piece) => total + polygonArea(piece), 0);
    expect(sum).toBeCloseTo(polygonArea(rings), 3);
  });

  it('cuts a comb into its teeth', () => {
    const comb = [
      [170, 0],
      [190, 0],
      [190, 2],
      [175, 2],
      [175, 4],
      [190, 4],
      [190, 6],
      [170, 6],
      [170, 0],
    ];
    const pieces = cutAtAntimeridian([comb]);
    expect(pieces).toHaveLength(3);
    const sum = pieces.reduce((total, piece) => total + polygonArea(piece), 0);
    expect(sum).toBeCloseTo(polygonArea([comb]), 3);
  });

  it('keeps a hole in the piece that holds it, and opens one on the cut', () => {
    const rings = [square(170, 0, 190, 10), square(172, 2, 174, 4), square(178, 6, 182, 8)];
    const pieces = cutAtAntimeridian(rings);
    expect(pieces.map((piece) => piece.length)).toEqual([2, 1]);
    const sum = pieces.reduce((total, piece) => total + polygonArea(piece), 0);
    expect(sum).toBeCloseTo(polygonArea(rings), 3);
  });
});
