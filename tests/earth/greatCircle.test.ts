import { describe, expect, it } from 'vitest';
import { project } from '../../src/earth/equalArea';
import { greatCircle } from '../../src/earth/greatCircle';

describe('great circle', () => {
  it('starts and ends where it should', () => {
    const line = greatCircle([37.614, 55.754], [68.774, 38.56]);
    expect(line[0]?.[0]).toBeCloseTo(37.614, 9);
    expect(line.at(-1)?.[1]).toBeCloseTo(38.56, 9);
  });

  it('is a quarter of a meridian from the equator to the pole', () => {
    const line = greatCircle([20, 0], [20, 90], 10);
    expect(line).toHaveLength(10);
    for (const [longitude] of line.slice(0, -1)) expect(longitude).toBeCloseTo(20, 9);
  });

  it('crosses 180° without a jump on the plane (Moscow to Anchorage)', () => {
    const line = greatCircle([37.614, 55.754], [-149.9, 61.22]).map(project);
    for (const [n, [x, y]] of line.slice(1).entries()) {
      const [px = 0, py = 0] = line[n] ?? [];
      expect(Math.hypot(x - px, y - py)).toBeLessThan(130);
    }
  });
});
