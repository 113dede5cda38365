/** Which country lies next in a direction of the compass. */
import { turn } from './bearing';
import type { Position } from './plane';
import { nearness, type Vector, vectorOf } from './sphere';

/** In the order of their bearings: 0°, 90°, 180°, 270°. */
export const directions = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof directions)[number];

/** So many degrees a neighbour may lie off the direction. */
const widest = 60;

/** Of those that share a border, the one that lies straightest in the direction. */
export function neighbourTowards(
  direction: Direction,
  neighbours: readonly { readonly code: string; readonly bearing: number }[],
): string | undefined {
  const aim = 90 * directions.indexOf(direction);
  const [straightest] = neighbours
    .map(({ code, bearing }) => ({ code, off: Math.abs(turn(aim, bearing)) }))
    .filter(({ off }) => off <= widest)
    .toSorted((a, b) => a.off - b.off);
  return straightest?.code;
}

/**
 * What one comes upon first in each of the four quarters (45° to either side of a direction): the group that has the
 * nearest point there, by great circles.
 */
export function firstInQuarters(
  here: Position,
  groups: Iterable<readonly [code: string, points: readonly Vector[]]>,
): Readonly<Record<Direction, string | undefined>> {
  const at = vectorOf(here);
  const [north, east] = [vectorOf([here[0], here[1] + 90]), vectorOf([here[0] + 90, 0])];
  const first: Record<Direction, string | undefined> = {
    north: undefined,
    east: undefined,
    south: undefined,
    west: undefined,
  };
  const nearest = { north: -Infinity, east: -Infinity, south: -Infinity, west: -Infinity };
  for (const [code, points] of groups)
    for (const point of points) {
      const near = nearness(at, point);
      const [up, right] = [nearness(north, point), nearness(east, point)];
      const [across, along] = [Math.abs(right), Math.abs(up)];
      const quarter = across > along ? (right > 0 ? 'east' : 'west') : up > 0 ? 'north' : 'south';
      if (near <= nearest[quarter]) continue;
      nearest[quarter] = near;
      first[quarter] = code;
    }
  return first;
}
