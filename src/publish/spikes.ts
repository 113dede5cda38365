/** Takes out of a ring on the plane what goes out and comes back on itself: Antarctica's cut to the pole. */
import type { PlanePoint } from '../earth/plane';

/** Kilometres; both sides of 180° and all meridians at the pole meet within this. */
const same = 1e-6;

/** The ring without points that repeat the one before, and without lines that return on themselves. */
export function withoutSpikes(ring: readonly PlanePoint[]): PlanePoint[] {
  const kept: PlanePoint[] = [];
  for (const point of ring) {
    if (meets(point, kept.at(-1))) continue;
    if (meets(point, kept.at(-2))) kept.pop();
    else kept.push(point);
  }
  return kept;
}

function meets([x, y]: PlanePoint, other: PlanePoint | undefined): boolean {
  return other !== undefined && Math.hypot(x - other[0], y - other[1]) < same;
}
