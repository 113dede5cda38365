/** Straight lines in pixels: whether they cross each other or a rectangle. */
import type { PlanePoint } from '../earth/plane';
import type { Rectangle } from './rectangle';

export type Segment = readonly [from: PlanePoint, to: PlanePoint];

/** Whether two segments cross; those that only touch at an end don't. */
export function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** Which part of the segment lies in the rectangle, as shares of its length; undefined if none does. */
export function within(
  [[x1, y1], [x2, y2]]: Segment,
  { left, top, right, bottom }: Rectangle,
): readonly [start: number, end: number] | undefined {
  // Most segments are nowhere near.
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return undefined;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return undefined;
  // Liang and Barsky, "A New Concept and Method for Line Clipping" (1984).
  const [alongX, alongY] = [shares(x1, x2, left, right), shares(y1, y2, top, bottom)];
  const start = Math.max(0, alongX[0], alongY[0]);
  const end = Math.min(1, alongX[1], alongY[1]);
  return start < end ? [start, end] : undefined;
}

/** Between which shares of the way from `a` to `b` a coordinate lies between `low` and `high`. */
function shares(a: number, b: number, low: number, high: number): readonly [number, number] {
  if (a === b) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [one, other] = [(low - a) / (b - a), (high - a) / (b - a)];
  return a < b ? [one, other] : [other, one];
}

export function lengthOf([[x1, y1], [x2, y2]]: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Twice the area of the triangle, signed by the side on which `c` lies of the line from `a` to `b`. */
function turn([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [cx, cy]: PlanePoint): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
