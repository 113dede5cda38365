import { describe, expect, it } from 'vitest';
import { middleOfLines, nearness, nearnessAt, positionOf, vectorOf } from '../../src/earth/sphere';

describe('places on the sphere', () => {
  it('come back from their vectors', () => {
    const [longitude, latitude] = positionOf(vectorOf([-173.5, 65.5]));
    expect(longitude).toBeCloseTo(-173.5, 9);
    expect(latitude).toBeCloseTo(65.5, 9);
  });

  it('are a quarter of the meridian apart from equator to pole', () => {
    const near = nearness(vectorOf([20, 0]), vectorOf([20, 90]));
    expect(near).toBeCloseTo(nearnessAt((Math.PI / 2) * 6371.0088), 9);
  });
});

describe('the middle of lines', () => {
  it('lies on 180° where they cross it', () => {
    const [longitude, latitude] = middleOfLines([
      [
        [178, 0],
        [-178, 0],
      ],
    ]);
    expect(Math.abs(longitude)).toBeCloseTo(180, 9);
    expect(latitude).toBeCloseTo(0, 9);
  });

  it('weighs them by their length, not by their points', () => {
    const [longitude] = middleOfLines([
      [
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [10.1, 0],
        [10.2, 0],
        [10.3, 0],
        [10.4, 0],
      ],
    ]);
    expect(longitude).toBeCloseTo(5.2, 1);
  });
});
