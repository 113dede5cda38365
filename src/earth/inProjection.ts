/** From the equal-area plane, where everything is packed, to another projection's. */
import { unproject } from './equalArea';
import type { PlanePoint } from './plane';
import type { Projection } from './projection';
import { unwrapped } from './unwrapped';

/**
 * A point of the equal-area plane (kilometres) in the projection's, in the copy within its bounds.
 *
 * @throws RangeError for a point off the Earth's disc
 */
export function pointIn(projection: Projection, point: PlanePoint): PlanePoint {
  if (projection.id === 'equal-area') return point;
  const position = unproject(point);
  if (!position) throw new RangeError(`${point.join(', ')} is off the Earth’s disc`);
  return projection.project(position);
}

/** The same for a line, in one piece: where the plane repeats it may reach beyond the plane's bounds. */
export function lineIn(projection: Projection, line: readonly PlanePoint[]): PlanePoint[] {
  return unwrapped(
    line.map((point) => pointIn(projection, point)),
    projection.period,
  );
}
