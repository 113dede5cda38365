/** Makes the geometry as coarse as the story allows: fine around Tajikistan, coarse far away. */
import { feature } from 'topojson-client';
import { polygonArea } from './area';
import { type Countries, type Country, type Rings, toMultiPolygon } from './country';
import {
  arcIds,
  type CountryArcs,
  type CountryTopology,
  countryArcs,
  withCountries,
} from './country-topology';
import { CLEAN, runToTopology } from './mapshaper';

/**
 * Kilometres: a corner goes when its triangle is smaller than about the square of this, flat ones
 * first (Visvalingam, weighted). Tajikistan was simplified when it was put in.
 */
const TOLERANCES: Record<number, string[]> = {
  0: ['TJK'],
  0.5: ['AFG', 'KAZ', 'KGZ', 'TKM', 'UZB'],
  1: ['ARM', 'AZE', 'BLR', 'GEO', 'MDA', 'MNG', 'UKR', 'ISR', 'PSE'],
  3: ['NLD'],
  4: ['CHN', 'IND', 'IRN', 'PAK', 'RUS'],
  7: ['USA'],
  30: ['ATA', 'CAN', 'GRL'], // near the poles a degree of longitude is short
};
const ELSEWHERE = 22;
/**
 * Small countries and archipelagos keep their shape: at most this share of the width of the
 * smallest of the islands that make up the bulk of the country.
 */
const SHARE_OF_WIDTH = 1 / 10;
const BULK = 0.85;
/** Smaller islands are left out (km²), unless they are more than this share of the country. */
const SPECK = 300;
const SPECK_SHARE = 1 / 50;

const KM_PER_DEGREE = 111.195;

/** The shared lines get the finer tolerance of the two countries. */
export async function simplify(countries: Countries): Promise<CountryTopology> {
  const withTolerance = {
    ...countries,
    features: countries.features.map((country) => {
      const tolerance = toleranceOf(country.properties.country, smallestOfTheBulk(country));
      return { ...country, properties: { ...country.properties, tolerance } };
    }),
  };
  // In degrees, since longitudes over 180 make mapshaper take the coordinates for a plane.
  const commands = [
    '-i countries.json',
    '-simplify weighted variable interval=tolerance keep-shapes',
    CLEAN,
    `-each target=countries 'delete this.properties.tolerance'`,
  ];
  return dropSpecks(await runToTopology(commands.join(' '), { countries: withTolerance }));
}

/** Square kilometres. */
function smallestOfTheBulk({ geometry }: Country): number {
  const sizes = geometry.coordinates.map(polygonArea).sort((a, b) => b - a);
  let missing = BULK * sizes.reduce((sum, size) => sum + size, 0);
  for (const size of sizes) {
    missing -= size;
    if (missing <= 0) return size;
  }
  return 0;
}

/** Degrees of latitude. */
function toleranceOf(country: string, squareKilometres: number): number {
  const entry = Object.entries(TOLERANCES).find(([, codes]) => codes.includes(country));
  const wanted = entry ? Number(entry[0]) : ELSEWHERE;
  return Math.min(wanted, Math.sqrt(squareKilometres) * SHARE_OF_WIDTH) / KM_PER_DEGREE;
}

/** Every country keeps its largest polygon, and whatever touches a neighbour. */
function dropSpecks(topology: CountryTopology): CountryTopology {
  const users = new Map<number, number>();
  for (const { arcs } of countryArcs(topology)) {
    for (const id of arcIds(arcs)) users.set(id, (users.get(id) ?? 0) + 1);
  }
  const geometries = countryArcs(topology).map((country): CountryArcs => {
    const polygons = country.arcs.map((arcs) => {
      const { geometry } = feature(topology, { type: 'MultiPolygon', arcs: [arcs] });
      return { arcs, size: polygonArea(toMultiPolygon(geometry).coordinates[0] as Rings) };
    });
    const total = polygons.reduce((sum, { size }) => sum + size, 0);
    const largest = Math.max(...polygons.map(({ size }) => size));
    const needed = Math.min(SPECK, total * SPECK_SHARE, largest);
    const kept = polygons.filter(
      ({ arcs, size }) => size >= needed || arcIds([arcs]).some((id) => (users.get(id) ?? 0) > 1),
    );
    return { ...country, arcs: kept.map(({ arcs }) => arcs) };
  });
  return withCountries(topology, geometries);
}
