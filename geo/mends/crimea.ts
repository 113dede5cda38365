/** Mend: Natural Earth draws Crimea as one of Russia's polygons; it is Ukraine's. */
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { contains } from '../contains';
import { toMultiPolygon } from '../country';
import {
  type CountryArcs,
  type CountryTopology,
  countryArcs,
  withCountries,
} from '../country-topology';

const SIMFEROPOL: Position = [34.1, 44.95];

/**
 * Takes the polygon that holds Simferopol out of Russia and gives it to Ukraine, as a part of
 * its own, so that its former boundary at Perekop can still be drawn.
 */
export function giveCrimeaBack(topology: CountryTopology): CountryTopology {
  const geometries = countryArcs(topology).flatMap((country): CountryArcs[] => {
    if (country.properties.country !== 'RUS') return [country];
    const crimea = country.arcs.filter((arcs) => {
      const { geometry } = feature(topology, { type: 'MultiPolygon', arcs: [arcs] });
      return contains(toMultiPolygon(geometry), SIMFEROPOL);
    });
    if (crimea.length !== 1) {
      throw new Error(`Expected one Russian polygon around Simferopol, found ${crimea.length}`);
    }
    return [
      { ...country, arcs: country.arcs.filter((arcs) => !crimea.includes(arcs)) },
      { type: 'MultiPolygon', properties: { country: 'UKR', part: 'crimea' }, arcs: crimea },
    ];
  });
  return withCountries(topology, geometries);
}
