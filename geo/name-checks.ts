/** What must hold of the points where names stand: seas in water, the rest in its country. */
import type { MultiPolygon, Position } from 'geojson';
import { contains } from './contains';
import type { CountryFeature } from './layers';
import type { NameLayers } from './name-layers';

/** Kilometres that a capital may lie off its country's simplified coast. */
export const OFF_COAST = 30;

export function checkNames(countries: readonly CountryFeature[], layers: NameLayers): string[] {
  return [
    ...layers['seas.geojson'].features.flatMap(({ id, geometry }) => {
      const land = countries.find((one) => contains(one.geometry, geometry.coordinates));
      return land ? [`${id} (${geometry.coordinates}) lies in ${land.id}, not in water`] : [];
    }),
    ...layers['capitals.geojson'].features.flatMap(({ id, properties, geometry }) => {
      return checkNear(countries, `${id}’s capital`, properties.country, geometry.coordinates);
    }),
    ...layers['parts.geojson'].features.flatMap(({ id, properties: { country }, geometry }) => {
      return country ? checkNear(countries, String(id), country, geometry.coordinates, 0) : [];
    }),
    ...layers['label-points.geojson'].features.flatMap(({ id, geometry }) => {
      return checkNear(countries, `${id}’s name`, String(id), geometry.coordinates, 0);
    }),
  ];
}

function checkNear(
  countries: readonly CountryFeature[],
  what: string,
  code: string,
  at: Position,
  slack = OFF_COAST,
): string[] {
  const country = countries.find(({ id }) => id === code);
  if (!country) return [`${what}: there is no country ${code}`];
  const off = kilometresOff(country.geometry, at);
  return off > slack ? [`${what} (${at}) lies ${off.toFixed(1)} km outside ${code}`] : [];
}

/** Kilometres to the outline, 0 inside; on a flat Earth around the point, which is exact enough so near. */
function kilometresOff(geometry: MultiPolygon, at: Position): number {
  if (contains(geometry, at)) return 0;
  const [longitude = 0, latitude = 0] = at;
  const degree = 111.2;
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const around = ([x = 0, y = 0]: Position): [number, number] => [
    (x - longitude) * degree * shrink,
    (y - latitude) * degree,
  ];
  const distances = geometry.coordinates.flat().flatMap((ring) => {
    const flat = ring.map(around);
    return flat.slice(1).map((end, i) => distanceFromOrigin(flat[i] ?? end, end));
  });
  return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}

/** To the nearest point of a segment. */
function distanceFromOrigin([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(ax + share * dx, ay + share * dy);
}
