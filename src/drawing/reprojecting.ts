/** A packed topology in another projection's plane. */
import type { Arc, Topology } from 'topojson-specification';
import { unproject } from '../earth/equalArea';
import type { Projection } from '../earth/projection';

/**
 * What lies above or below the plane's bounds stands on their edge: the world ends there in a straight line.
 * Each point is moved on its own: where the new plane repeats, neighbours may stand in different copies, and rings and
 * lines want unwrapping once they are put together.
 *
 * It is done in small steps: as long as the whole takes, a page would not answer.
 *
 * @param topology in the equal-area plane (kilometres)
 * @throws RangeError for a point off the Earth's disc
 */
export function* reprojecting<Packed extends Topology>(
  topology: Packed,
  projection: Projection,
): Generator<void, Packed> {
  const { transform, bbox: _, ...rest } = topology;
  const arcs: Arc[] = [];
  for (const arc of topology.arcs) {
    arcs.push(reprojected(arc, transform, projection));
    yield;
  }
  return { ...rest, arcs } as Packed;
}

function reprojected(arc: Arc, transform: Topology['transform'], projection: Projection): Arc {
  const { bounds } = projection;
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [stepsX, stepsY] = [0, 0];
  return arc.map(([x = 0, y = 0]) => {
    // Quantized arcs are sums of steps (TopoJSON 1.0 § 2.1.3).
    [stepsX, stepsY] = transform ? [stepsX + x, stepsY + y] : [x, y];
    const [planeX, planeY] = [stepsX * scale[0] + translate[0], stepsY * scale[1] + translate[1]];
    const position = unproject([planeX, planeY]);
    if (!position) throw new RangeError(`${planeX}, ${planeY} is off the Earth’s disc`);
    const [toRight, down] = projection.project(position);
    return [toRight, Math.max(bounds.top, Math.min(bounds.bottom, down))];
  });
}
