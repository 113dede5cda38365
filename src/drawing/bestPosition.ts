/** Chooses among the places where a word may stand. */
import type { PlanePoint } from '../earth/plane';
import type { Obstacles, Taste } from './obstacles';
import { type Position, sideDistance } from './position';
import type { Segment } from './segments';

export interface Choice {
  readonly position: Position;
  readonly leader?: Segment;
}

/** Where a word stood before, and what it costs to stand on the opposite side. */
export interface Habit {
  readonly side: number | undefined;
  readonly loyalty: number;
}

/** The cheapest free position of a word that belongs to `at`. */
export function bestPosition(
  positions: readonly Position[],
  at: PlanePoint,
  obstacles: Obstacles,
  taste: Taste,
  { side, loyalty }: Habit,
): Choice | undefined {
  let best: Choice | undefined;
  let least = taste.worst;
  for (const position of positions.toSorted((a, b) => a.cost - b.cost)) {
    // From here on none can be cheaper.
    if (position.cost >= least) break;
    if (!obstacles.isFree(position.box, at)) continue;
    const leader = position.end && obstacles.leader(at, position.end);
    if (position.end && !leader) continue;
    const turned =
      side === undefined || position.side === undefined
        ? 0
        : loyalty * sideDistance(side, position.side);
    const cost = position.cost + turned + obstacles.cost(position.box, at, taste, leader);
    if (cost >= least) continue;
    least = cost;
    best = leader ? { position, leader } : { position };
  }
  return best;
}
