/** Countries with their shared borders as shared arcs. */
import type { Feature, LineString, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  MultiPolygon as ArcPolygons,
  GeometryCollection,
  Topology,
} from 'topojson-specification';
import { type Countries, type CountryProperties, countriesOf, toMultiPolygon } from './country';

export type CountryTopology = Topology<{ countries: GeometryCollection<CountryProperties> }>;
export type CountryArcs = ArcPolygons<CountryProperties> & { properties: CountryProperties };

/** All its countries; they are MultiPolygons throughout. */
export function countryArcs(topology: CountryTopology): CountryArcs[] {
  return topology.objects.countries.geometries as CountryArcs[];
}

/** The same arcs with other countries made of them. */
export function withCountries(topology: Topology, geometries: CountryArcs[]): CountryTopology {
  return { ...topology, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

/** The arcs of polygons, each by its index, whichever way it is walked. */
export function arcIds(polygons: number[][][]): number[] {
  return polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
}

export function toCountries(topology: CountryTopology): Countries {
  return countriesOf(
    countryArcs(topology).map((arcs) => {
      const { geometry } = feature(topology, arcs) as Feature<MultiPolygon>;
      return { type: 'Feature', properties: arcs.properties, geometry: toMultiPolygon(geometry) };
    }),
  );
}

/** The line that two kinds of countries share, e.g. Tajikistan and Afghanistan. */
export function sharedLine(
  topology: CountryTopology,
  one: (properties: CountryProperties) => boolean,
  other: (properties: CountryProperties) => boolean,
): LineString | MultiLineString {
  const between = ({ properties: a }: CountryArcs, { properties: b }: CountryArcs) =>
    a !== b && ((one(a) && other(b)) || (one(b) && other(a)));
  const filter = between as Parameters<typeof mesh>[2];
  const lines = mesh(topology, topology.objects.countries, filter);
  const [first, ...rest] = lines.coordinates;
  return first && rest.length === 0 ? { type: 'LineString', coordinates: first } : lines;
}
