/** Runs mapshaper's commands on GeoJSON in memory. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { type Countries, type CountryProperties, countriesOf, toMultiPolygon } from './country';
import type { CountryTopology } from './country-topology';

type Input = Record<string, FeatureCollection>;

/**
 * Cuts out self-intersections and overlaps and closes no gap: with gaps of some width closed,
 * it fills the Caspian Sea.
 */
export const CLEAN = '-clean target=countries gap-width=0';

/** One feature a country and part. */
export const DISSOLVE = '-dissolve target=countries fields=country,part';

/** The layer `countries` that `commands` make of the input, whose files are named `<key>.json`. */
export async function runToCountries(commands: string, input: Input): Promise<Countries> {
  const output = await run(`${commands} -o out.json target=countries format=geojson`, input);
  const { features } = output as FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  return countriesOf(
    features.map((country) => ({ ...country, geometry: toMultiPolygon(country.geometry) })),
  );
}

/** The same with the shared borders as shared arcs. */
export async function runToTopology(commands: string, input: Input): Promise<CountryTopology> {
  const end = '-o out.json target=countries format=topojson no-quantization';
  const topology = (await run(`${commands} ${end}`, input)) as CountryTopology;
  for (const geometry of topology.objects.countries.geometries) {
    if (geometry.type === 'Polygon') {
      Object.assign(geometry, { type: 'MultiPolygon', arcs: [geometry.arcs] });
    }
  }
  return topology;
}

async function run(commands: string, input: Input): Promise<unknown> {
  const files = Object.fromEntries(
    Object.entries(input).map(([name, collection]) => [`${name}.json`, JSON.stringify(collection)]),
  );
  const output = await mapshaper.applyCommands(commands, files);
  const text = output['out.json'];
  if (text === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`);
  return JSON.parse(text.toString());
}
