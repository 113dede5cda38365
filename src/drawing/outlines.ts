/** SVG path data from a packed topology: fills by country, coasts and borders as meshes. */
import { feature, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { equalArea } from '../earth/equalArea';
import type { PlanePoint } from '../earth/plane';
import { polygonIn } from '../earth/polygonIn';
import type { Projection } from '../earth/projection';
import { intoFirstPeriod, unwrapped } from '../earth/unwrapped';
import type { CountryCode } from '../story/story';
import { atOnce } from './atOnce';
import type { Outlines } from './baseMap';
import { pathOfLines, pathOfRings } from './path';

/** The map packed in a plane, the equal-area one in its files (kilometres): countries and lines carry their code as `id`. */
export type MapTopology = Topology<{
  countries: GeometryCollection;
  lines: GeometryCollection;
  disputed: GeometryCollection;
}>;

const detail = 1;

/**
 * `decimals` of a path unit are kept, `detail` more in `detailed` countries and in the lines that stories speak of.
 * Borders that are disputed are left to their own path. Where the projection's plane repeats, each shape is drawn once,
 * in one piece: a shape across 180° reaches beyond the plane's edge.
 *
 * @param topology in the projection's plane
 */
export function outlinesOf(
  topology: MapTopology,
  decimals: number,
  detailed: readonly CountryCode[] = [],
  projection: Projection = equalArea,
): Outlines {
  return atOnce(outlining(topology, decimals, detailed, projection));
}

/** The same in small steps: as long as the whole takes, a page would not answer. */
export function* outlining(
  topology: MapTopology,
  decimals: number,
  detailed: readonly CountryCode[],
  projection: Projection,
): Generator<void, Outlines> {
  const { countries, lines, disputed } = topology.objects;
  const fills: Record<CountryCode, string> = {};
  for (const country of countries.geometries) {
    const code = String(country.id);
    const kept = detailed.includes(code) ? decimals + detail : decimals;
    let path = '';
    for (const rings of polygonsOf(topology, country)) {
      path += pathOfRings(polygonIn(projection, rings), kept);
      yield;
    }
    fills[code] = path;
  }
  function* line(object: GeometryObject, more = 0): Generator<void, string> {
    let path = '';
    const { arcs } = meshArcs(topology, object);
    yield;
    for (const one of arcs) {
      path += pathOfLines([lineOf(topology, one, projection)], decimals + more);
      yield;
    }
    return path;
  }
  function* byId({ geometries }: GeometryCollection, more = 0) {
    const paths: Record<string, string> = {};
    for (const object of geometries) paths[String(object.id)] = yield* line(object, more);
    return paths;
  }
  const { coasts, borders } = arcsOf(topology);
  return {
    countries: fills,
    coasts: yield* line(coasts),
    borders: yield* line(borders),
    disputed: yield* byId(disputed),
    lines: yield* byId(lines, detail),
  };
}

/** A country's rings, outer ones and holes alike: it is filled by the even-odd rule. */
export function ringsOf(topology: MapTopology, country: GeometryObject): PlanePoint[][] {
  return polygonsOf(topology, country).flat();
}

/** A country's polygons, each its outer ring and then its holes. */
export function polygonsOf(topology: MapTopology, country: GeometryObject): PlanePoint[][][] {
  const { geometry } = feature(topology, country) as GeoJSON.Feature;
  if (geometry.type === 'Polygon') return [geometry.coordinates as unknown as PlanePoint[][]];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates as unknown as PlanePoint[][][];
  return [];
}

/** Arcs that follow one another, as one line. */
function lineOf(
  topology: MapTopology,
  arcs: readonly number[],
  { period }: Projection,
): readonly PlanePoint[] {
  const { geometry } = feature(topology, { type: 'LineString', arcs: [...arcs] });
  const line = (geometry as GeoJSON.LineString).coordinates as unknown as PlanePoint[];
  return intoFirstPeriod(unwrapped(line, period), period);
}

/** The countries' arcs: one country's alone are coasts, shared ones are borders. Disputed ones are left out. */
function arcsOf(topology: MapTopology): { coasts: GeometryObject; borders: GeometryObject } {
  const { countries, disputed } = topology.objects;
  const contested = new Set(disputed.geometries.flatMap(arcsIn));
  const owners = new Map<number, Set<GeometryObject>>();
  for (const country of countries.geometries)
    for (const arc of arcsIn(country)) {
      if (contested.has(arc)) continue;
      const owning = owners.get(arc) ?? new Set();
      owners.set(arc, owning.add(country));
    }
  const having = (isShared: boolean): GeometryObject => ({
    type: 'MultiLineString',
    arcs: [...owners]
      .filter(([, { size }]) => size > 1 === isShared)
      .map(([arc]) => [arc])
      .toSorted(([a = 0], [b = 0]) => a - b),
  });
  return { coasts: having(false), borders: having(true) };
}

/** Each by its number in the topology, whichever way it is followed. */
function arcsIn(object: GeometryObject): number[] {
  const arcs = 'arcs' in object ? (object.arcs as unknown[]).flat(2) : [];
  return (arcs as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}
