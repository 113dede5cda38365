/** The plane that maps are drawn on: kilometres from the projection's centre, x to the right, y down (as in SVG). */

/** [longitude, latitude] in degrees, WGS84. */
export type Position = readonly [number, number];
/** [x, y] in kilometres. */
export type PlanePoint = readonly [number, number];

/** Axis-parallel rectangle in the plane, kilometres. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around the points; of no points, an empty one that any point widens. */
export function boxAround(points: Iterable<PlanePoint>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** The same box with `margin` kilometres more on every side. */
export function grown(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}
