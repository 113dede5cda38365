/** Mend: Natural Earth's units that are no country of their own, or hold two, or have no code. */
import type { MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { CountryProperties } from '../country';
import { type CountryArcs, type CountryTopology, withCountries } from '../country-topology';
import { alpha3OfNumeric } from '../sources/cldr';
import type { NaturalEarth } from '../sources/natural-earth';

/** The units without an ISO code, and whose they are. The reasons stand in README.md. */
const UNITS: Record<string, CountryProperties> = {
  Akrotiri: { country: 'GBR' },
  Baikonur: { country: 'KAZ' },
  'Clipperton I.': { country: 'FRA' },
  'Coral Sea Is.': { country: 'AUS' },
  'Cyprus U.N. Buffer Zone': { country: 'CYP' },
  Dhekelia: { country: 'GBR' },
  Kosovo: { country: 'XKX' },
  'N. Cyprus': { country: 'CYP' },
  'Siachen Glacier': { country: 'IND', part: 'siachen' },
  Somaliland: { country: 'SOM' },
  'USNB Guantanamo Bay': { country: 'CUB' },
};

/** Reefs and banks without inhabitants that several states claim. */
const LEFT_OUT = new Set(['Bajo Nuevo Bank', 'Scarborough Reef', 'Serranilla Bank', 'Spratly Is.']);

/** Christmas Island (east) and the Cocos Islands (west) have codes of their own. */
const TWO_ISLAND_GROUPS = 'Indian Ocean Ter.';
const BETWEEN_THEM = 100; // degrees east

/** Every unit's country, and one geometry a country, without the borders inside it. */
export function uniteCountries(source: NaturalEarth): CountryTopology {
  const units = source.objects.countries.geometries.flatMap((unit) => {
    const arcs = toArcPolygons(unit as Parameters<typeof toArcPolygons>[0]);
    const { name } = unit.properties as { name: string };
    if (LEFT_OUT.has(name)) return [];
    if (name === TWO_ISLAND_GROUPS) return splitIslandGroups(source, arcs);
    const properties = UNITS[name] ?? { country: alpha3OfNumeric(String(unit.id)) };
    return [{ properties, arcs }];
  });
  const groups = new Map<string, number[][][]>();
  for (const { properties, arcs } of units) {
    const key = JSON.stringify(properties);
    groups.set(key, [...(groups.get(key) ?? []), ...arcs]);
  }
  const countries = [...groups].map(([key, polygons]): CountryArcs => {
    const properties = JSON.parse(key) as CountryProperties;
    return { ...mergeArcs(source, [{ type: 'MultiPolygon', arcs: polygons }]), properties };
  });
  return withCountries(source, countries);
}

function toArcPolygons(unit: { type: string; arcs: number[][] | number[][][] }): number[][][] {
  return unit.type === 'Polygon' ? [unit.arcs as number[][]] : (unit.arcs as number[][][]);
}

function splitIslandGroups(source: NaturalEarth, arcs: number[][][]) {
  const isEast = (polygon: number[][]) => {
    const { coordinates } = feature(source, { type: 'MultiPolygon', arcs: [polygon] })
      .geometry as MultiPolygon;
    return coordinates.flat(2).every(([longitude = 0]) => longitude > BETWEEN_THEM);
  };
  return [
    { properties: { country: 'CXR' }, arcs: arcs.filter(isEast) },
    { properties: { country: 'CCK' }, arcs: arcs.filter((polygon) => !isEast(polygon)) },
  ];
}
