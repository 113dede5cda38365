/** Where an annotation may stand: as a block at the end of a leader, or as the disc of its number. */
import type { PlanePoint } from '../earth/plane';
import {
  centred,
  cornered,
  direction,
  evenSides,
  type Position,
  type Size,
  sides,
  towards,
} from './position';

/** Pixels to which a leader may reach, and the air between it and the text. */
const reaches = [16, 28, 44, 64, 90, 120, 160, 210];
const leaderAir = 3;
/** From a block's edge to the middle of the line of it at which a leader ends. */
const firstLine = 9;
/** A block at its subject's elbow hides it; one far off has to be looked for. */
const bestReach = 50;
const reachCost = { shorter: 0.8, longer: 0.7 };
/** A block reads worse centred above or below than beside. */
const centredCost = 18;
const discReaches = [24, 32, 42, 54, 70, 90, 115];
/** A disc that stands in a row instead of at its point. */
const rowCost = 40;

/** A block: its text starts where its leader ends. */
export function atLeader(at: PlanePoint, size: Size): Position[] {
  return reaches.flatMap((reach) => {
    const { shorter, longer } = reachCost;
    const cost = reach < bestReach ? shorter * (bestReach - reach) : longer * (reach - bestReach);
    return sides.map((side) => blockAt(towards(at, side, reach), side, size, cost));
  });
}

function blockAt(end: PlanePoint, side: number, size: Size, cost: number): Position {
  const [dx, dy] = direction(side);
  const { width, height } = size;
  if (Math.abs(dx) < 0.5) {
    const top = dy > 0 ? end[1] + leaderAir : end[1] - leaderAir - height;
    const box = cornered([end[0] - width / 2, top], size);
    return { box, align: 'middle', side, end, cost: cost + centredCost };
  }
  const left = dx > 0 ? end[0] + leaderAir : end[0] - leaderAir - width;
  const above = Math.abs(dy) < 0.3 ? height / 2 : dy > 0 ? firstLine : height - firstLine;
  const box = cornered([left, end[1] - above], size);
  return { box, align: dx > 0 ? 'left' : 'right', side, end, cost };
}

/**
 * A disc, `radius` pixels with the air around it: on its point, at the end of a short leader,
 * or in a row with `others` of the same point.
 */
export function ofDisc(at: PlanePoint, radius: number, others: readonly PlanePoint[]): Position[] {
  const size = { width: 2 * radius, height: 2 * radius };
  const align = 'middle';
  const near = discReaches.flatMap((reach) =>
    sides.map((side): Position => {
      const box = centred(towards(at, side, reach), size);
      return { box, align, side, end: towards(at, side, reach - radius), cost: reach };
    }),
  );
  const inRow = others.flatMap((other) =>
    evenSides.map((side): Position => {
      // Discs touch; aslant it is the corners of their boxes that do.
      const aslant = side % 4 !== 0;
      const step = (aslant ? Math.SQRT2 : 1) * 2 * radius + 1;
      const box = centred(towards(other, side, step), size);
      return { box, align, cost: rowCost + (aslant ? rowCost / 4 : 0) };
    }),
  );
  return [{ box: centred(at, size), align, cost: 0 }, ...near, ...inRow];
}
