/** From the equal-area plane, where everything is packed, to another projection's. */
import { unproject } from './equalArea';
import type { PlanePoint } from './plane';
import type { Projection } from './projection';

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
