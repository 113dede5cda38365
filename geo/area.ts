/** Areas, to compare a geometry with another of the same country. */
import type { MultiPolygon, Position } from 'geojson';
import type { Rings } from './country';

/** Radius of the sphere with the area of the WGS84 ellipsoid (km). */
const AUTHALIC_RADIUS = 6371.0072;
const RADIANS = Math.PI / 180;

/** Square kilometres on the authalic sphere, within 0.5 % of those on the ellipsoid. */
export function area(geometry: MultiPolygon): number {
  return geometry.coordinates.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
}

export function polygonArea([outline, ...holes]: Rings): number {
  const size = (ring: Position[]) => Math.abs(signedArea(ring)) * AUTHALIC_RADIUS ** 2;
  return size(outline ?? []) - holes.reduce((sum, hole) => sum + size(hole), 0);
}

/** Steradians, above 0 for a counterclockwise ring: the area in Lambert's cylindrical projection. */
export function signedArea(ring: Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] as [number, number];
    const [x2, y2] = ring[i] as [number, number];
    twice -= (x2 - x1) * RADIANS * (Math.sin(y1 * RADIANS) + Math.sin(y2 * RADIANS));
  }
  return twice / 2;
}
