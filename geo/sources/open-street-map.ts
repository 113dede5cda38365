/** Outlines of time zones from OpenStreetMap, as the package `geo-tz` holds them. */
import { closeSync, openSync, readSync } from 'node:fs';
import { decode } from 'geobuf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import Pbf from 'pbf';
import { readSource, sourcePath } from './read-source';

/** A quad wholly in some zones (their indices), one cut up by them (bytes in the data), or four. */
type Quad = number[] | { pos: number; len: number } | { [quarter in 'a' | 'b' | 'c' | 'd']?: Quad };
type Box = { west: number; south: number; east: number; north: number };

/** The world as the index divides it; the package draws it this much smaller. */
const WORLD: Box = { west: -179.9999, south: -89.9999, east: 179.9999, north: 89.9999 };

/**
 * A zone's pieces, one or more for each quad of the index; together they are its outline.
 *
 * @param zone IANA time zone, e.g. `Asia/Dushanbe`
 */
export function readTimeZonePieces(zone: string): FeatureCollection<Polygon | MultiPolygon> {
  const index = readSource('geo-tz/data/timezones.geojson.index.json') as {
    timezones: string[];
    lookup: Quad;
  };
  const number = index.timezones.indexOf(zone);
  if (number < 0) throw new Error(`geo-tz has no zone ${zone}`);
  const file = openSync(sourcePath('geo-tz/data/timezones.geojson.geo.dat'), 'r');
  const pieces: FeatureCollection<Polygon | MultiPolygon>['features'] = [];

  const visit = (quad: Quad, box: Box): void => {
    if (Array.isArray(quad)) {
      if (quad.includes(number))
        pieces.push({ type: 'Feature', properties: {}, geometry: square(box) });
    } else if ('pos' in quad) {
      for (const feature of readFeatures(file, quad.pos, quad.len)) {
        if (feature.properties?.tzid !== zone) continue;
        const geometry = feature.geometry as Polygon | MultiPolygon;
        pieces.push({ type: 'Feature', properties: {}, geometry });
      }
    } else {
      for (const [name, part] of Object.entries(quad)) visit(part, quarter(box, name));
    }
  };
  visit(index.lookup, WORLD);
  closeSync(file);
  return { type: 'FeatureCollection', features: pieces };
}

function readFeatures(file: number, position: number, length: number) {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return decode(new Pbf(bytes)).features;
}

/** a: north-east, b: north-west, c: south-west, d: south-east. */
function quarter(box: Box, name: string): Box {
  const middle = { lon: (box.west + box.east) / 2, lat: (box.south + box.north) / 2 };
  const eastern = name === 'a' || name === 'd';
  const northern = name === 'a' || name === 'b';
  return {
    west: eastern ? middle.lon : box.west,
    east: eastern ? box.east : middle.lon,
    south: northern ? middle.lat : box.south,
    north: northern ? box.north : middle.lat,
  };
}

/** Rounded as the package rounds its own pieces, so that neighbours meet exactly. */
function square(box: Box): Polygon {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  const [west, south, east, north] = [box.west, box.south, box.east, box.north].map(round) as [
    number,
    number,
    number,
    number,
  ];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}
