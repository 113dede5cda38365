/** Chooses among the places where a word may stand. */

import type { PlanePoint } from '../earth/plane';
import type { Obstacles } from './obstacles';
import { type Position, sideDistance } from './positions';
import type { Segment } from './segments';

export interface Choice {
  readonly position: Position;
  readonly leader?: Segment;
}

/** The cheapest free position of a word that belongs to `at`; `side`: where it stood before, at `loyalty` for the opposite. */
export function bestPosition(
  positions: readonly Position[],
  at: PlanePoint,
  obstacles: Obstacles,
  side: number | undefined,
  loyalty: number,
): Choice | undefined {
  let best: Choice | undefined;
  let least = Number.POSITIVE_INFINITY;
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
    const cost = position.cost + turned + obstacles.cost(position.box, at, leader);
    if (cost >= least) continue;
    least = cost;
    best = leader ? { position, leader } : { position };
  }
  return best;
}
