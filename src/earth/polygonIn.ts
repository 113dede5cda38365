/** A polygon on a plane that repeats: its rings in one piece, its holes within it, closed over a pole. */
import type { PlanePoint } from './plane';
import type { Projection } from './projection';
import { intoFirstPeriod, lineNear, middle, unwrapped } from './unwrapped';

/** Both ends of a ring around a pole lie over each other so far (km), or a hairline would shine through. */
const overlap = 100;

type Ring = readonly PlanePoint[];

/**
 * @param rings points of the projection's plane in any copy, outer ring first; the last point repeats the first
 * @returns the same rings, the outer one's middle in the first period, and each hole within the outer ring
 */
export function polygonIn({ period, bounds }: Projection, rings: readonly Ring[]): readonly Ring[] {
  if (period === undefined) return rings;
  const [outer = [], ...holes] = rings;
  const placed = intoFirstPeriod(overPole(unwrapped(outer, period), period, bounds), period);
  return [
    placed,
    ...holes.map((hole) => lineNear(unwrapped(hole, period), middle(placed), period)),
  ];
}

/** A ring around a pole goes once around the plane and ends a period from its start: it closes along the edge. */
function overPole(ring: Ring, period: number, { top, bottom }: Projection['bounds']): Ring {
  const [start, end] = [ring[0], ring.at(-1)];
  if (!start || !end || Math.abs(end[0] - start[0]) < period / 2) return ring;
  const turn = Math.sign(end[0] - start[0]) * period;
  const on = ring.slice(1).map(([x, y]): PlanePoint => [x + turn, y]);
  const far = on.findIndex(([x]) => Math.abs(x - end[0]) >= overlap);
  const further = [...ring, ...on.slice(0, far + 1)];
  const mean = ring.reduce((sum, [, y]) => sum + y, 0) / ring.length;
  const edge = mean > (top + bottom) / 2 ? bottom : top;
  return [...further, [further.at(-1)?.[0] ?? end[0], edge], [start[0], edge], start];
}
