/** Finds a label its place: on a country or beside it, around a dot, along a trip. */
import type { PlanePoint } from '../earth/plane';
import { bestPosition } from './bestPosition';
import type { LabelCandidate, LabelRole } from './candidate';
import { labelLayouts } from './labelLayouts';
import { type Layout, linesOf } from './layout';
import type { Obstacles } from './obstacles';
import { aroundPoint, besideRoom, type Position, withinRoom } from './positions';
import type { Word } from './word';
import type { Measure } from './wordStyle';

/** How much wider than the largest circle within its country or sea a name may be. */
const overhang: Partial<Record<LabelRole, number>> = {
  host: 1.6,
  named: 3,
  part: 3,
  other: 1.6,
  sea: 1.4,
};
/** Radius of a capital's dot, pixels. */
const capitalDot = 2.5;
const loyalty = 12;

/** `points`: where it may stand, best first; pixels, as in the obstacles. */
export function placeLabel(
  label: LabelCandidate,
  points: readonly PlanePoint[],
  obstacles: Obstacles,
  scale: number,
  measure: Measure,
  side?: number,
): Word | undefined {
  const layouts = labelLayouts(label, measure);
  for (const positionsOf of ways(label, scale))
    for (const at of points)
      for (const layout of layouts) {
        const choice = bestPosition(positionsOf(at, layout), at, obstacles, side, loyalty);
        if (choice) return wordOf(label, at, layout, choice.position);
      }
  return undefined;
}

type Positions = (at: PlanePoint, layout: Layout) => Position[];

/** One after the other: the next only where the one before finds nothing. */
function ways({ role, room }: LabelCandidate, scale: number): Positions[] {
  if (role === 'place' || role === 'capital' || role === 'line' || role === 'trip')
    return [(at, layout) => aroundPoint(role, at, layout)];
  const wide = room === undefined ? Number.POSITIVE_INFINITY : room / scale;
  const inside: Positions = (at, layout) =>
    layout.width <= wide * (overhang[role] ?? 1) ? withinRoom(at, layout, wide) : [];
  if (role === 'other' || role === 'sea') return [inside];
  // A name that left its country would seem to be its neighbour's: only those that the story needs may.
  return [inside, (at, layout) => besideRoom(at, layout, wide)];
}

function wordOf(of: LabelCandidate, at: PlanePoint, layout: Layout, position: Position): Word {
  const { box, align, side } = position;
  const word: Word = {
    id: of.id,
    of,
    form: 'label',
    at,
    box,
    lines: linesOf(layout, box.left, box.top, align),
    ...(side === undefined ? {} : { side }),
  };
  if (of.role !== 'capital') return word;
  const [x, y] = at;
  return {
    ...word,
    dot: { x, y, radius: capitalDot },
    box: {
      left: Math.min(box.left, x - capitalDot),
      top: Math.min(box.top, y - capitalDot),
      right: Math.max(box.right, x + capitalDot),
      bottom: Math.max(box.bottom, y + capitalDot),
    },
  };
}
