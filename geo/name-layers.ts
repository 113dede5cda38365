/** Layers of points where names stand: seas, capitals, parts of countries, and the countries' own. */
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import { CAPITALS } from './names/capitals';
import { LABEL_POINTS } from './names/label-points';
import { PARTS } from './names/parts';
import { SEAS } from './names/seas';
import type { Names } from './sources/cldr';

/** `room` in kilometres. */
export type SeaFeature = Feature<Point, { names: Names; room: number }>;
/** `id` is the country's code, ISO 3166-1 alpha-3. */
export type CapitalFeature = Feature<Point, { names: Names; country: string }>;
/** Without a country where it is disputed whose it is. */
export type PartFeature = Feature<Point, { names: Names; room: number; country?: string }>;
/** `id` is the country's code, ISO 3166-1 alpha-3. */
export type LabelPointFeature = Feature<Point, Record<string, never>>;

type Points<Properties> = FeatureCollection<Point, Properties>;

/** GeoJSON by file name. */
export interface NameLayers {
  'seas.geojson': Points<SeaFeature['properties']>;
  'capitals.geojson': Points<CapitalFeature['properties']>;
  'parts.geojson': Points<PartFeature['properties']>;
  'label-points.geojson': Points<LabelPointFeature['properties']>;
}

export function makeNameLayers(): NameLayers {
  return {
    'seas.geojson': collection(
      SEAS.map(([id, at, room, ar, en, ru]) => point(id, at, { names: { ar, en, ru }, room })),
    ),
    'capitals.geojson': collection(
      CAPITALS.map(([country, at, ar, en, ru]) => {
        return point(country, at, { names: { ar, en, ru }, country });
      }),
    ),
    'parts.geojson': collection(
      PARTS.map(({ id, at, ...properties }) => point(id, at, properties)),
    ),
    'label-points.geojson': collection(
      Object.entries(LABEL_POINTS).map(([country, at]) => point(country, at, {})),
    ),
  };
}

function collection<Properties>(features: Feature<Point, Properties>[]): Points<Properties> {
  return { type: 'FeatureCollection', features };
}

function point<Properties>(
  id: string,
  coordinates: Position,
  properties: Properties,
): Feature<Point, Properties> {
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } };
}
