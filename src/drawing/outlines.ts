/** SVG path data from a packed topology: fills by country, coasts and borders as meshes. */
import { feature, mesh, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { equalArea } from '../earth/equalArea';
import type { PlanePoint } from '../earth/plane';
import { polygonIn } from '../earth/polygonIn';
import type { Projection } from '../earth/projection';
import { intoFirstPeriod, unwrapped } from '../earth/unwrapped';
import type { CountryCode } from '../story/story';
import type { Outlines } from './baseMap';
import { pathOfLines, pathOfRings } from './path';
import { reprojected } from './reprojected';

/** The map packed in the equal-area plane (kilometres): countries and lines carry their code as `id`. */
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
 */
export function outlinesOf(
  packed: MapTopology,
  decimals: number,
  detailed: readonly CountryCode[] = [],
  projection: Projection = equalArea,
): Outlines {
  const topology = projection === equalArea ? packed : reprojected(packed, projection);
  const { countries, lines, disputed } = topology.objects;
  const line = (object: GeometryObject, more = 0) =>
    pathOfLines(linesOf(topology, object, projection), decimals + more);
  return {
    countries: Object.fromEntries(
      countries.geometries.map((country) => [
        String(country.id),
        pathOfRings(
          polygonsOf(topology, country).flatMap((rings) => polygonIn(projection, rings)),
          detailed.includes(String(country.id)) ? decimals + detail : decimals,
        ),
      ]),
    ),
    coasts: line(arcsBetween(topology, (a, b) => a === b)),
    borders: line(arcsBetween(topology, (a, b) => a !== b)),
    disputed: byId(disputed, (object) => line(object)),
    lines: byId(lines, (object) => line(object, detail)),
  };
}

function byId(
  { geometries }: GeometryCollection,
  pathOf: (object: GeometryObject) => string,
): Record<string, string> {
  return Object.fromEntries(geometries.map((object) => [String(object.id), pathOf(object)]));
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
