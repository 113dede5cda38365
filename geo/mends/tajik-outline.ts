/**
 * Mend: Tajikistan's outline is too coarse (its border with Afghanistan 1,162 km instead of some
 * 1,340) and holds land ceded to China in 2011. OpenStreetMap's outline takes its place.
 */
import { geodesicLength } from '../../src/earth/geodesicLength';
import type { Countries } from '../country';
import {
  arcIds,
  type CountryArcs,
  type CountryTopology,
  countryArcs,
  toCountries,
  withCountries,
} from '../country-topology';
import { CLEAN, DISSOLVE, runToCountries, runToTopology } from '../mapshaper';
import { readTimeZonePieces } from '../sources/open-street-map';

/** Finer than this, the line only gets heavier: 1,343 km at 60 m (metres). */
const TOLERANCE = 60;

export const TAJIKISTAN_AND_NEIGHBOURS = ['AFG', 'CHN', 'KGZ', 'TJK', 'UZB'];

/** Countries with the new Tajikistan; what the old one leaves goes to its neighbours. */
export async function redrawTajikistan(countries: Countries): Promise<Countries> {
  const tajikistan = await readTajikistan();
  const commands = [
    '-i countries.json tajikistan.json combine-files',
    `-filter target=countries name=released + 'country === "TJK"'`,
    `-filter target=countries 'country !== "TJK"'`,
    '-erase target=released tajikistan',
    `-each target=released 'part = "released"'`,
    '-explode target=released',
    '-erase target=countries tajikistan',
    '-merge-layers target=countries,released,tajikistan force name=countries',
    CLEAN,
  ];
  const topology = await runToTopology(commands.join(' '), { countries, tajikistan });
  const assigned = toCountries(giveReleasedToNeighbours(topology));
  return runToCountries(`-i countries.json ${DISSOLVE} ${CLEAN}`, { countries: assigned });
}

async function readTajikistan(): Promise<Countries> {
  const countries = readTimeZonePieces('Asia/Dushanbe');
  const commands = [
    '-i countries.json',
    '-dissolve',
    `-simplify dp interval=${TOLERANCE}`,
    `-each 'country = "TJK"'`,
  ];
  return runToCountries(commands.join(' '), { countries });
}

/** Each released piece becomes its neighbour's with whom it shares the longest boundary. */
function giveReleasedToNeighbours(topology: CountryTopology): CountryTopology {
  const isReleased = ({ properties }: CountryArcs) => properties.part === 'released';
  const receivers = countryArcs(topology).filter(
    (country) => !isReleased(country) && country.properties.country !== 'TJK',
  );
  const owners = new Map<number, string>();
  for (const { properties, arcs } of receivers) {
    for (const id of arcIds(arcs)) owners.set(id, properties.country);
  }
  const geometries = countryArcs(topology).map((piece): CountryArcs => {
    if (!isReleased(piece)) return piece;
    const shared = new Map<string, number>();
    for (const id of arcIds(piece.arcs)) {
      const owner = owners.get(id);
      const length = geodesicLength(topology.arcs[id] as [number, number][]);
      if (owner) shared.set(owner, (shared.get(owner) ?? 0) + length);
    }
    const [longest] = [...shared].sort(([, a], [, b]) => b - a);
    if (!longest) throw new Error('A piece of the former Tajikistan has no neighbour to go to');
    return { ...piece, properties: { country: longest[0] } };
  });
  return withCountries(topology, geometries);
}
