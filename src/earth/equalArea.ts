/** Lambert azimuthal equal-area projection of the WGS84 ellipsoid, centred at 52°N 75°E: degrees ↔ plane. */
import type { PlanePoint, Position } from './plane';
import type { Projection } from './projection';

const degrees = 180 / Math.PI;

/** WGS84: first eccentricity and its square (NGA.STND.0036, table 3.1). */
const e2 = 0.00669437999014;
const e = Math.sqrt(e2);
/** Radius of the sphere with WGS84's surface, kilometres (R₂ of NGA.STND.0036). */
const authalicRadius = 6371.0071809;

/** Authalic latitude and longitude of the plane's origin, radians. */
const origin = { longitude: 75 / degrees, latitude: authalic(52) / degrees };
const [sine, cosine] = [Math.sin(origin.latitude), Math.cos(origin.latitude)];

/**
 * Degrees to the plane (kilometres). Every point of the Earth but the antipode of the centre has one place.
 * Snyder, equations 24-2, 22-4 and 22-5, on the authalic sphere.
 */
export function project([longitude, latitude]: Position): PlanePoint {
  const [lambda, phi] = [longitude / degrees - origin.longitude, authalic(latitude) / degrees];
  const towards = Math.cos(phi) * Math.cos(lambda);
  const north = cosine * Math.sin(phi) - sine * towards;
  const near = 1 + sine * Math.sin(phi) + cosine * towards;
  // At the antipode, and a hair beside it, rounding must not make it more than the disc.
  const k = authalicRadius * Math.sqrt(2 / Math.max(near, Number.EPSILON));
  return [k * Math.cos(phi) * Math.sin(lambda), -k * north];
}

/** The plane back to degrees; undefined outside the disc that the whole Earth fills (radius 2 R). Snyder 20-14 and 20-15. */
export function unproject([x, y]: PlanePoint): Position | undefined {
  const rho = Math.hypot(x, y) / authalicRadius;
  if (rho > 2) return undefined;
  if (rho === 0) return [origin.longitude * degrees, geodetic(origin.latitude * degrees)];
  const c = 2 * Math.asin(rho / 2);
  const [east, north] = [x / authalicRadius / rho, -y / authalicRadius / rho];
  const phi = Math.asin(clamped(Math.cos(c) * sine + north * Math.sin(c) * cosine));
  const lambda = Math.atan2(east * Math.sin(c), cosine * Math.cos(c) - north * sine * Math.sin(c));
  return [turned((lambda + origin.longitude) * degrees), geodetic(phi * degrees)];
}

/** Areas are the Earth's everywhere, so the mean scale is 1. */
const scaleAt = () => 1;

/** The whole Earth is the disc of radius 2 R. */
const bounds = {
  left: -2 * authalicRadius,
  top: -2 * authalicRadius,
  right: 2 * authalicRadius,
  bottom: 2 * authalicRadius,
};

export const equalArea: Projection = { id: 'equal-area', project, unproject, scaleAt, bounds };

/** The same without the way back, which an aim doesn't need. */
export const toEqualArea = { project, scaleAt, bounds };

/**
 * Geodetic to authalic latitude (degrees): on the authalic sphere areas are those of the ellipsoid.
 * Snyder, Map Projections: A Working Manual (USGS PP 1395), equations 3-11 and 3-12.
 */
function authalic(latitude: number): number {
  const sine = Math.sin(latitude / degrees);
  return Math.asin(clamped(surface(sine) / surface(1))) * degrees;
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

function clamped(sine: number): number {
  return Math.max(-1, Math.min(1, sine));
}

/** Degrees of longitude from -180 to 180. */
function turned(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}
