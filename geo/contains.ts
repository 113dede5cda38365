/** Does a polygon hold a point? In the plane of longitude and latitude, as GeoJSON's edges run. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { toMultiPolygon } from './country';

/** @param point [longitude, latitude] in degrees; points on an edge may answer either way */
export function contains(geometry: Polygon | MultiPolygon, point: Position): boolean {
  return toMultiPolygon(geometry).coordinates.some(
    (rings) => rings.filter((ring) => ringContains(ring, point)).length % 2 === 1,
  );
}

/** Even-odd rule: counts the edges that a ray to the east crosses. */
function ringContains(ring: Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] as [number, number];
    const [x2, y2] = ring[i] as [number, number];
    const crosses = y1 > (y as number) !== y2 > (y as number);
    if (crosses && (x as number) < x1 + (((y as number) - y1) / (y2 - y1)) * (x2 - x1)) {
      inside = !inside;
    }
  }
  return inside;
}
