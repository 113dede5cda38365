/** A country as the build carries it from step to step. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/**
 * `country` is ISO 3166-1 alpha-3 (XKX for Kosovo). A `part` is a piece of it that is kept apart:
 * land that a mend is about to give away, or a piece with a disputed line around it.
 */
export interface CountryProperties {
  country: string;
  part?: 'crimea' | 'released' | 'siachen';
}

/** Coordinates are [longitude, latitude] in degrees, WGS84. */
export type Country = Feature<MultiPolygon, CountryProperties>;
export type Countries = FeatureCollection<MultiPolygon, CountryProperties>;

/** A polygon's rings, as in GeoJSON. */
export type Rings = Position[][];

export function countriesOf(features: Country[]): Countries {
  return { type: 'FeatureCollection', features };
}

export function toMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
