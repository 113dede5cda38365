/** Natural Earth's countries at 1:10 million, as the package `world-atlas` holds them. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { readSource } from './read-source';

/** `id` is ISO 3166-1 numeric; a dozen units have none. */
type Units = GeometryCollection<{ name: string }>;
export type NaturalEarth = Topology<{ countries: Units }>;

export function readNaturalEarth(): NaturalEarth {
  return readSource('world-atlas/countries-10m.json') as NaturalEarth;
}
