/** What must hold of every build. Each check returns its faults, as value and expectation. */
import type { MultiPolygon, Position } from 'geojson';
import { geodesicLength } from '../src/earth/geodesicLength';
import { area, signedArea } from './area';
import { contains } from './contains';
import type { Countries } from './country';
import { findCrossings } from './crossings';
import { LONGEST_EDGE } from './finish';
import type { CountryFeature, Layers, LineFeature, PlaceFeature } from './layers';
import { checkNames } from './name-checks';
import { PROBES, SEA_PROBES } from './probes';

/** Kilometres. Tajikistan's foreign ministry gives 1,344.15. */
export const BORDER_LENGTH = { least: 1300, most: 1360 };

/** Rounding to six decimals may lengthen an edge by this much (degrees). */
const ROUNDING = 2e-6;

export function checkLayers(layers: Layers, codes: Iterable<string>): string[] {
  const { features } = layers['countries.geojson'];
  return [
    ...checkProbes(features),
    ...checkCodes(features, codes),
    ...checkPlaces(features, layers['places.geojson'].features),
    ...checkRings(features),
    ...checkAntimeridian(features),
    ...checkBorder(layers['tajik-afghan-border.geojson']),
    ...checkNames(features, layers),
    ...layers['disputed.geojson'].features
      .filter(({ geometry }) => geometry.coordinates.length === 0)
      .map(({ id }) => `disputed.geojson: ${id} has no line`),
  ];
}

export function checkProbes(countries: readonly CountryFeature[]): string[] {
  const at = (point: Position) =>
    countries.filter(({ geometry }) => contains(geometry, point)).map(({ id }) => id);
  const expected = [...PROBES, ...SEA_PROBES.map((probe) => ({ ...probe, country: '' }))];
  return expected
    .filter(({ at: point, country }) => at(point).join() !== country)
    .map(({ name, at: point, country }) => {
      return `${name} (${point}) lies in ${at(point).join(', ') || 'none'}, not in ${country || 'the sea'}`;
    });
}

export function checkCodes(countries: readonly CountryFeature[], codes: Iterable<string>) {
  const known = new Map(countries.map(({ id, geometry }) => [id, geometry.coordinates.length]));
  return [...codes]
    .filter((code) => !known.get(code))
    .map((code) => `${code} stands in the membership tables and has no polygon`);
}

export function checkPlaces(
  countries: readonly CountryFeature[],
  places: readonly PlaceFeature[],
): string[] {
  return places
    .filter(({ properties, geometry }) => {
      const country = countries.find(({ id }) => id === properties.country);
      return !country || !contains(country.geometry, geometry.coordinates);
    })
    .map(({ id, properties, geometry }) => {
      return `${id} (${geometry.coordinates}) lies outside ${properties.country}`;
    });
}

/** Closed rings, the right-hand rule, short edges, no crossings. */
export function checkRings(countries: readonly CountryFeature[]): string[] {
  const faults: string[] = [];
  const rings: Position[][] = [];
  for (const { id, geometry } of countries) {
    for (const polygon of geometry.coordinates) {
      rings.push(...polygon);
      polygon.forEach((ring, i) => {
        if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1))) {
          faults.push(`${id} has a ring of ${ring.length} positions near ${ring[0]}, not closed`);
        }
        if (signedArea(ring) > 0 !== (i === 0)) faults.push(`${id} winds wrongly at ${ring[0]}`);
        const longest = longestEdge(ring);
        if (longest > LONGEST_EDGE + ROUNDING) {
          faults.push(`${id} has an edge of ${longest}°, more than ${LONGEST_EDGE}°`);
        }
      });
    }
  }
  const crossings = findCrossings(rings).map((position) => `Edges cross near ${position}`);
  return [...faults, ...crossings];
}

/** Degrees. */
export function longestEdge(line: Position[]): number {
  return line.reduce((longest, [x, y], i) => {
    const [x1, y1] = line[i - 1] ?? [x, y];
    const length = Math.hypot((x as number) - (x1 as number), (y as number) - (y1 as number));
    return Math.max(longest, length);
  }, 0);
}

/** Both sides of the cut at 180° have the same edges, so that a map can close it again. */
export function checkAntimeridian(countries: readonly CountryFeature[]): string[] {
  return countries.flatMap(({ id, geometry }) => {
    const west = edgesOn(geometry, 180);
    const east = edgesOn(geometry, -180);
    return west === east ? [] : [`${id} is cut at 180° at ${west}, at −180° at ${east}`];
  });
}

/** The latitudes between which a meridian's edges run, from south to north. */
function edgesOn({ coordinates }: MultiPolygon, meridian: number): string {
  const edges = coordinates.flat().flatMap((ring) =>
    ring.flatMap(([longitude, latitude], i) => {
      const [before, start] = ring[i - 1] ?? [];
      if (longitude !== meridian || before !== meridian) return [];
      return [[start, latitude].map(Number).sort((a, b) => a - b)];
    }),
  );
  return edges
    .sort(([a = 0], [b = 0]) => a - b)
    .map((edge) => edge.join('…'))
    .join(' ');
}

export function checkBorder({ geometry }: LineFeature): string[] {
  if (geometry.type !== 'LineString') {
    return [`The Tajik–Afghan border has ${geometry.coordinates.length} lines, not one`];
  }
  const kilometres = geodesicLength(geometry.coordinates as [number, number][]) / 1000;
  const { least, most } = BORDER_LENGTH;
  return kilometres >= least && kilometres <= most
    ? []
    : [`The Tajik–Afghan border is ${kilometres} km long, not ${least} to ${most} km`];
}

/**
 * Countries whose area a step changed by more than a share of it, and by more than `slack` km².
 * Parts count for their country.
 */
export function checkAreas(
  step: string,
  before: Countries,
  after: Countries,
  { share, slack, except = [] }: { share: number; slack: number; except?: string[] },
): string[] {
  const [old, now] = [areasOf(before), areasOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((country) => {
      const [was, is] = [old.get(country) ?? 0, now.get(country) ?? 0];
      const wrong = Math.abs(is - was) > Math.max(slack, was * share) || is === 0;
      return wrong && !except.includes(country);
    })
    .map((country) => {
      const [was, is] = [old.get(country) ?? 0, now.get(country) ?? 0];
      return `${step}: ${country} has ${is.toFixed(1)} km², and had ${was.toFixed(1)} km²`;
    });
}

/** Countries that a mend lets exchange land: together they keep theirs, to a square kilometre. */
export function checkSum(
  step: string,
  group: readonly string[],
  before: Countries,
  after: Countries,
): string[] {
  const sum = (countries: Countries) => {
    const areas = areasOf(countries);
    return group.reduce((total, country) => total + (areas.get(country) ?? 0), 0);
  };
  const [was, is] = [sum(before), sum(after)];
  return Math.abs(is - was) <= 1
    ? []
    : [`${step}: ${group.join(', ')} have ${is.toFixed(1)} km², and had ${was.toFixed(1)} km²`];
}

export function areasOf(countries: Countries): Map<string, number> {
  const areas = new Map<string, number>();
  for (const { properties, geometry } of countries.features) {
    const { country } = properties;
    areas.set(country, (areas.get(country) ?? 0) + area(geometry));
  }
  return areas;
}
