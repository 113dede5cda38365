/** Where north is on the plane. */
import type { PlanePoint } from './plane';
import type { Projection } from './projection';

/** Degrees of latitude over which the direction is taken. */
const stride = 0.01;

/**
 * The direction of true north at a point of the plane: degrees clockwise from up, above -180 to 180; undefined off the
 * Earth.
 */
export function northAt(projection: Projection, point: PlanePoint): number | undefined {
  const position = projection.unproject(point);
  if (!position) return undefined;
  const [longitude, latitude] = position;
  // No further than the poles.
  const south = projection.project([longitude, Math.max(-90, latitude - stride)]);
  const north = projection.project([longitude, Math.min(90, latitude + stride)]);
  const clockwise = (Math.atan2(north[0] - south[0], south[1] - north[1]) * 180) / Math.PI;
  return clockwise <= -180 ? 180 : clockwise;
}
