/** Countries' boxes and labels in another projection. */
import type { GeometryObject } from 'topojson-specification';
import { mainShare, ringArea } from '../earth/mainParts';
import { boxAround, type PlanePoint } from '../earth/plane';
import { polygonIn } from '../earth/polygonIn';
import type { Projection } from '../earth/projection';
import { copyNear, lineNear, middle } from '../earth/unwrapped';
import type { CountryFrame } from './baseMap';
import { type MapTopology, polygonsOf } from './outlines';
import { standingIn } from './standingIn';

/**
 * The frames of the equal-area plane in the projection's. A box is taken from the outlines: the old box's corners don't
 * hold Russia, whose box has the pole in it.
 *
 * @param topology in the equal-area plane
 * @param there the same in the projection's
 */
export function* framesIn(
  projection: Projection,
  frames: readonly CountryFrame[],
  topology: MapTopology,
  there: MapTopology,
): Generator<void, CountryFrame[]> {
  const { geometries } = topology.objects.countries;
  const byCode = new Map(geometries.map((geometry) => [String(geometry.id), geometry]));
  const framed: CountryFrame[] = [];
  for (const frame of frames) {
    const geometry = byCode.get(frame.code);
    framed.push(geometry ? inPlane(frame, geometry) : frame);
    yield;
  }
  return framed;

  function inPlane(frame: CountryFrame, geometry: GeometryObject): CountryFrame {
    const box = boxAround(
      mainRings(projection, polygonsOf(topology, geometry), polygonsOf(there, geometry)),
    );
    const label = standingIn(projection, frame.label);
    const at = copyNear(label.at, (box.left + box.right) / 2, projection.period);
    return { ...frame, box, label: { ...label, at } };
  }
}

/** Points of the main parts' outer rings, each in the copy nearest to the largest part. */
function mainRings(
  projection: Projection,
  polygons: readonly PlanePoint[][][],
  there: readonly PlanePoint[][][],
): PlanePoint[] {
  const areas = polygons.map(([outer = []]) => ringArea(outer));
  const largest = Math.max(...areas);
  const outer = there.map((polygon) => polygonIn(projection, polygon)[0] ?? []);
  const around = middle(outer[areas.indexOf(largest)] ?? []);
  return outer
    .filter((_, n) => (areas[n] ?? 0) >= largest * mainShare)
    .flatMap((ring) => lineNear(ring, around, projection.period));
}
