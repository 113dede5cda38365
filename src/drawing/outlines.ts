/** SVG path data from a packed topology: fills by country, coasts and borders as meshes. */
import { feature, mesh, meshArcs } from 'topojson-client';
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
    fills[code] = pathOfRings(
      polygonsOf(topology, country).flatMap((rings) => polygonIn(projection, rings)),
      detailed.includes(code) ? decimals + detail : decimals,
    );
    yield;
  }
  function* line(object: GeometryObject, more = 0): Generator<void, string> {
    let path = '';
    for (const one of linesOf(topology, object, projection)) {
      path += pathOfLines([one], decimals + more);
      yield;
    }
    return path;
  }
  function* byId({ geometries }: GeometryCollection, more = 0) {
    const paths: Record<string, string> = {};
    for (const object of geometries) paths[String(object.id)] = yield* line(object, more);
    return paths;
  }
  return {
    countries: fills,
    coasts: yield* line(arcsBetween(topology, (a, b) => a === b)),
    borders: yield* line(arcsBetween(topology, (a, b) => a !== b)),
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

/** The object's arcs, put together to lines as long as can be. */
function linesOf(
  topology: MapTopology,
  object: GeometryObject,
  { period }: Projection,
): (readonly PlanePoint[])[] {
  const lines = mesh(topology, object).coordinates as unknown as PlanePoint[][];
  return lines.map((line) => intoFirstPeriod(unwrapped(line, period), period));
}

/** The countries' shared or unshared arcs, without the disputed ones. */
function arcsBetween(
  topology: MapTopology,
  filter: (a: GeometryObject, b: GeometryObject) => boolean,
): GeometryObject {
  const { countries, disputed } = topology.objects;
  const contested = new Set(arcsIn(meshArcs(topology, disputed)));
  const arcs = arcsIn(meshArcs(topology, countries, filter)).filter((arc) => !contested.has(arc));
  return { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
}

function arcsIn(lines: { arcs: number[][] }): number[] {
  return lines.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
}
