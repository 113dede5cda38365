/** The committed GeoJSON of `geo/layers`, read and projected onto the plane. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { project } from '../earth/equalArea';
import type { Position } from '../earth/plane';
import type { CountryCode, Localized } from '../story/story';

export interface NamedProperties {
  readonly names: Localized;
}

export interface LineProperties extends NamedProperties {
  readonly countries: readonly [CountryCode, CountryCode];
}

/** What the map is packed from: coordinates in degrees (RFC 7946). */
export interface MapFiles {
  readonly countries: FeatureCollection<Geometry, NamedProperties>;
  readonly lines: readonly Feature<Geometry, LineProperties>[];
  readonly disputed: FeatureCollection<Geometry, NamedProperties>;
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
  };
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
