import { describe, expect, it } from 'vitest';
import { equalArea } from '../../src/earth/equalArea';
import { mercator } from '../../src/earth/mercator';
import { northAt } from '../../src/earth/north';

describe('north', () => {
  it('is up all over Mercator, across 180° too', () => {
    for (const longitude of [-180, -90, 0, 68.8, 179.999, 180])
      for (const latitude of [-80, 0, 60, 85])
        expect(northAt(mercator, mercator.project([longitude, latitude]))).toBeCloseTo(0, 6);
  });

  it('is up along the equal-area plane’s middle, and leans towards the pole elsewhere', () => {
    expect(northAt(equalArea, equalArea.project([75, 30]))).toBeCloseTo(0, 6);
    expect(northAt(equalArea, equalArea.project([20, 40]))).toBeGreaterThan(20);
    expect(northAt(equalArea, equalArea.project([130, 40]))).toBeLessThan(-20);
  });

  it('is down beyond the pole', () => {
    expect(Math.abs(northAt(equalArea, equalArea.project([-105, 70])) ?? 0)).toBeCloseTo(180, 6);
  });

  it('points at the pole’s place', () => {
    const [x, y] = equalArea.project([-149.9, 61.2]);
    const [nearX, nearY] = equalArea.project([-149.9, 61.3]);
    const expected = (Math.atan2(nearX - x, y - nearY) * 180) / Math.PI;
    expect(northAt(equalArea, [x, y])).toBeCloseTo(expected, 0);
  });

  it('is nowhere off the Earth', () => {
    expect(northAt(equalArea, [12_800, 0])).toBeUndefined();
    expect(northAt(mercator, [0, -11_000])).toBeUndefined();
  });
});
