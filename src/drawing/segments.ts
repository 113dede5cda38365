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
  // Liang and Barsky, "A New Concept and Method for Line Clipping" (1984).
  let [start, end] = [0, 1];
  const edges = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ] as const;
  for (const [slope, distance] of edges) {
    if (slope === 0 && distance < 0) return undefined;
    if (slope < 0) start = Math.max(start, distance / slope);
    if (slope > 0) end = Math.min(end, distance / slope);
  }
  return start < end ? [start, end] : undefined;
}

export function lengthOf([[x1, y1], [x2, y2]]: Segment): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Twice the area of the triangle, signed by the side on which `c` lies of the line from `a` to `b`. */
function turn([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [cx, cy]: PlanePoint): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
