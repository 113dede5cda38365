/** How long a line on the Earth is. */
import geographiclib from 'geographiclib-geodesic';

const { Geodesic } = geographiclib;

/**
 * Length of a line along geodesics of the WGS84 ellipsoid.
 *
 * @param line vertices, [longitude, latitude] in degrees
 * @returns metres; 0 for fewer than two vertices
 * @see Karney, C. F. F. (2013): Algorithms for geodesics. Journal of Geodesy 87, 43–55.
 */
export function geodesicLength(line: readonly (readonly [number, number])[]): number {
  let metres = 0;
  for (let i = 1; i < line.length; i++) {
    const [lon1, lat1] = line[i - 1] as readonly [number, number];
    const [lon2, lat2] = line[i] as readonly [number, number];
    metres += Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE).s12 ?? 0;
  }
  return metres;
}
