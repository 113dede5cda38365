/** The committed GeoJSON of `geo/layers`, read and projected onto the plane. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import { project } from '../earth/equalArea';
import type { Position } from '../earth/plane';
import type { CountryCode, Language, Localized } from '../story/story';

export interface NamedProperties {
  readonly names: Localized;
}

export interface LineProperties extends NamedProperties {
  readonly countries: readonly [CountryCode, CountryCode];
}

export interface PointProperties extends NamedProperties {
  /** Kilometres that a name has there. */
  readonly room?: number;
  readonly country?: CountryCode;
}

/** What the map is packed from: coordinates in degrees (RFC 7946). */
export interface MapFiles {
  readonly countries: FeatureCollection<Geometry, NamedProperties>;
  readonly lines: readonly Feature<Geometry, LineProperties>[];
  readonly disputed: FeatureCollection<Geometry, NamedProperties>;
  readonly seas: FeatureCollection<Point, PointProperties>;
  readonly parts: FeatureCollection<Point, PointProperties>;
  readonly capitals: FeatureCollection<Point, PointProperties>;
  /** Where a country's name stands, by its code; every other's place is computed. */
  readonly labelPoints: FeatureCollection<Point>;
}

/** Reads the layers in `folder`. Fails with the file's name where one is missing or isn't JSON. */
export async function readMapFiles(folder: string): Promise<MapFiles> {
  const read = async (name: string) => {
    const file = join(folder, name);
    try {
      return JSON.parse(await readFile(file, 'utf8'));
    } catch (cause) {
      throw new Error(`${file}: can't be read; \`npm run geo\` makes it`, { cause });
    }
  };
  const border = await read('tajik-afghan-border.geojson');
  return {
    countries: await read('countries.geojson'),
    lines: border.type === 'FeatureCollection' ? border.features : [border],
    disputed: await read('disputed.geojson'),
    seas: await read('seas.geojson'),
    parts: await read('parts.geojson'),
    capitals: await read('capitals.geojson'),
    labelPoints: await read('label-points.geojson'),
  };
}

/** In English, and said to be, where the map's data doesn't speak the language. */
export function nameIn(
  names: Localized,
  language: Language,
): { readonly name: string; readonly nameLanguage?: Language } {
  const own = names[language];
  return own === undefined ? { name: names.en ?? '', nameLanguage: 'en' } : { name: own };
}

/** The same geometry on the plane (kilometres). Only lines and polygons. */
export function projected(geometry: Geometry): Geometry {
  const onPlane = (coordinates: unknown): unknown =>
    isPosition(coordinates) ? project(coordinates) : (coordinates as unknown[]).map(onPlane);
  if (geometry.type === 'GeometryCollection') throw new Error('a collection has no coordinates');
  return { ...geometry, coordinates: onPlane(geometry.coordinates) } as Geometry;
}

function isPosition(coordinates: unknown): coordinates is Position {
  return Array.isArray(coordinates) && typeof coordinates[0] === 'number';
}
