/** Lambert azimuthal equal-area projection of the WGS84 ellipsoid, centred at 52°N 75°E: degrees ↔ plane. */
import { geoAzimuthalEqualAreaRaw, geoRotation } from 'd3-geo';
import type { PlanePoint, Position } from './plane';
import type { Projection } from './projection';

const degrees = 180 / Math.PI;

/** WGS84: first eccentricity and its square (NGA.STND.0036, table 3.1). */
const e2 = 0.00669437999014;
const e = Math.sqrt(e2);
/** Radius of the sphere with WGS84's surface, kilometres (R₂ of NGA.STND.0036). */
const authalicRadius = 6371.0071809;

const centre = { longitude: 75, latitude: 52 };
const rotate = geoRotation([-centre.longitude, -authalic(centre.latitude)]);
const inverseOfRaw = geoAzimuthalEqualAreaRaw.invert as (x: number, y: number) => [number, number];

/** Degrees to the plane (kilometres). Every point of the Earth but the antipode of the centre has one place. */
export function project([longitude, latitude]: Position): PlanePoint {
  const [lambda, phi] = rotate([longitude, authalic(latitude)]);
  const [x, y] = geoAzimuthalEqualAreaRaw(lambda / degrees, phi / degrees);
  return [x * authalicRadius, -y * authalicRadius];
}

/** The plane back to degrees; undefined outside the disc that the whole Earth fills (radius 2 R). */
export function unproject([x, y]: PlanePoint): Position | undefined {
  if (Math.hypot(x, y) > 2 * authalicRadius) return undefined;
  const [lambda, phi] = inverseOfRaw(x / authalicRadius, -y / authalicRadius);
  const [longitude, latitude] = rotate.invert([lambda * degrees, phi * degrees]);
  return [longitude, geodetic(latitude)];
}

/** The whole Earth is the disc of radius 2 R. Areas are the Earth's everywhere, so the mean scale is 1. */
export const equalArea: Projection = {
  id: 'equal-area',
  project,
  unproject,
  scaleAt: () => 1,
  bounds: {
    left: -2 * authalicRadius,
    top: -2 * authalicRadius,
    right: 2 * authalicRadius,
    bottom: 2 * authalicRadius,
  },
};

/**
 * Geodetic to authalic latitude (degrees): on the authalic sphere areas are those of the ellipsoid.
 * Snyder, Map Projections: A Working Manual (USGS PP 1395), equations 3-11 and 3-12.
 */
function authalic(latitude: number): number {
  const sine = Math.sin(latitude / degrees);
  return Math.asin(Math.max(-1, Math.min(1, surface(sine) / surface(1)))) * degrees;
}

/** Snyder's q, twice the share of the surface between the equator and the parallel. */
function surface(sine: number): number {
  return (
    (1 - e2) * (sine / (1 - e2 * sine * sine) - Math.log((1 - e * sine) / (1 + e * sine)) / (2 * e))
  );
}

/** Authalic to geodetic latitude (degrees), Snyder's series 3-18: within 1e-7 degrees. */
function geodetic(latitude: number): number {
  const beta = latitude / degrees;
  const [e4, e6] = [e2 ** 2, e2 ** 3];
  const phi =
    beta +
    (e2 / 3 + (31 * e4) / 180 + (517 * e6) / 5040) * Math.sin(2 * beta) +
    ((23 * e4) / 360 + (251 * e6) / 3780) * Math.sin(4 * beta) +
    ((761 * e6) / 45360) * Math.sin(6 * beta);
  return phi * degrees;
}
