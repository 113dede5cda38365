/** The shortest line between two places on the sphere. */
import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Position } from './plane';

const degrees = 180 / Math.PI;

/** Points from one place to the other (degrees), both included, at most `step` degrees of arc apart. */
export function greatCircle(from: Position, to: Position, step = 1): Position[] {
  const arc = geoDistance([...from], [...to]) * degrees;
  const parts = Math.max(1, Math.ceil(arc / step));
  const at = geoInterpolate([...from], [...to]);
  return Array.from({ length: parts + 1 }, (_, index) => at(index / parts));
}
