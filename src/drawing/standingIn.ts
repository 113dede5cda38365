/** Where named points stand in another projection. */
import type { PlanePoint } from '../earth/plane';
import { pointIn } from '../earth/pointIn';
import type { Projection } from '../earth/projection';

/** A named point in the projection: where it stands, and how many kilometres of the plane it has there. */
export function standingIn<Standing extends Standable>(
  projection: Projection,
  standing: Standing,
): Standing {
  const at = pointIn(projection, standing.at);
  const { room, also } = standing;
  return {
    ...standing,
    at,
    ...(room === undefined ? {} : { room: room / projection.scaleAt(at) }),
    ...(also === undefined ? {} : { also: also.map((one) => pointIn(projection, one)) }),
  };
}

interface Standable {
  readonly at: PlanePoint;
  readonly room?: number;
  readonly also?: readonly PlanePoint[];
}
