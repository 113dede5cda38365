import { describe, expect, it } from 'vitest';
import { project } from '../../src/earth/equalArea';
import type { PlanePoint, Position } from '../../src/earth/plane';
import { withoutSpikes } from '../../src/publish/spikes';

describe('a ring without spikes', () => {
  it('keeps a ring that has none', () => {
    const ring: PlanePoint[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ];
    expect(withoutSpikes(ring)).toEqual(ring);
  });

  it('loses the way to the pole and back on the other side of 180°', () => {
    const ring: Position[] = [
      [-180, -84],
      [-180, -87],
      [-180, -90],
      [180, -90],
      [180, -87],
      [180, -84],
      [90, -70],
      [-90, -70],
      [-180, -84],
    ];
    const kept = [ring[0], ring[6], ring[7], ring[8]] as Position[];
    expect(withoutSpikes(ring.map(project))).toEqual(kept.map(project));
  });
});
