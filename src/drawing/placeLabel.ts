/** Finds a label its place: on a country or beside it, around a dot, along a trip. */
import type { PlanePoint } from '../earth/plane';
import { bestPosition, type Choice } from './bestPosition';
import type { LabelCandidate, LabelRole } from './candidate';
import { labelLayouts } from './labelLayouts';
import { aroundPoint, besideRoom, capitalDot, withinRoom } from './labelPositions';
import { type Layout, linesOf } from './layout';
import type { Obstacles, Taste } from './obstacles';
import type { Position } from './position';
import type { Word } from './word';
import type { Measure } from './wordStyle';

/** No name is narrower, pixels. */
const narrowest = 16;
/** How much wider than the largest circle within its country or sea a name may be. */
const overhang: Partial<Record<LabelRole, number>> = {
  host: 1.6,
  named: 3,
  part: 3,
  other: 1.6,
  sea: 1.4,
};
const loyalty = 12;
const worst = Number.POSITIVE_INFINITY;
const onPoint: Taste = { room: 0, path: 5, worst };
const onCountry: Taste = { room: 0, path: 2, worst };
const onSea: Taste = { room: 0, path: 8, worst };
/** A name that left its country would seem to be its neighbour's. */
const besideCountry: Taste = { room: 1, path: 5, worst };

/** `points`: where it may stand, best first; pixels, as in the obstacles. */
export function placeLabel(
  label: LabelCandidate,
  points: readonly PlanePoint[],
  obstacles: Obstacles,
  scale: number,
  measure: Measure,
  side?: number,
): Word | undefined {
  for (const { positionsOf, taste } of ways(label, scale))
    for (const at of points)
      for (const layout of labelLayouts(label, measure)) {
        const habit = { side, loyalty };
        const choice = bestPosition(positionsOf(at, layout), at, obstacles, taste, habit);
        if (choice) return wordOf(label, at, layout, choice);
      }
  return undefined;
}

interface Way {
  readonly positionsOf: (at: PlanePoint, layout: Layout) => Position[];
  readonly taste: Taste;
}

/** One after the other: the next only where the one before finds nothing. */
function ways({ role, room }: LabelCandidate, scale: number): Way[] {
  if (role === 'place' || role === 'capital' || role === 'line' || role === 'trip')
    return [{ positionsOf: (at, layout) => aroundPoint(role, at, layout), taste: onPoint }];
  const wide = room === undefined ? Number.POSITIVE_INFINITY : room / scale;
  const widest = wide * (overhang[role] ?? 1);
  const inside: Way = {
    positionsOf: (at, layout) => (layout.width <= widest ? withinRoom(at, layout, wide) : []),
    taste: role === 'sea' ? onSea : onCountry,
  };
  // Most countries on a map of the world need not even be measured.
  if (role === 'other' || role === 'sea') return widest < narrowest ? [] : [inside];
  const outside: Way = {
    positionsOf: (at, layout) => besideRoom(at, layout, wide),
    taste: besideCountry,
  };
  return [inside, outside];
}

function wordOf(
  of: LabelCandidate,
  at: PlanePoint,
  layout: Layout,
  { position: { box, text = box, align, side }, leader }: Choice,
): Word {
  const [x, y] = at;
  return {
    id: of.id,
    of,
    form: 'label',
    at,
    box,
    lines: linesOf(layout, text.left, text.top, align),
    ...(side === undefined ? {} : { side }),
    ...(leader ? { leader } : {}),
    ...(of.role === 'capital' ? { dot: { x, y, radius: capitalDot } } : {}),
  };
}
