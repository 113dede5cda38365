/** The story's layers, as committed: the very geometry of the countries. */
import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { BORDER_LENGTH, checkBorder, checkPlaces, longestEdge } from '../../geo/checks';
import { LONGEST_EDGE } from '../../geo/finish';
import { geodesicLength } from '../../src/earth/geodesicLength';
import { layerText, readLayer } from './committedLayers';

const countries = readLayer('countries.geojson').features;
const border = readLayer('tajik-afghan-border.geojson');
const disputed = readLayer('disputed.geojson').features;

/** The edges of a country's polygons, the same whichever way they are walked. */
function edgesOf(country: string): Set<string> {
  const rings = countries.find(({ id }) => id === country)?.geometry.coordinates.flat() ?? [];
  return new Set(rings.flatMap(edges));
}

function edges(line: number[][]): string[] {
  return line.slice(1).map((end, i) => [String(line[i]), String(end)].sort().join(' '));
}

describe('layers of countries', () => {
  it.each([
    ['tajikistan.geojson', 'TJK'],
    ['central-asia.geojson', 'KAZ KGZ TJK TKM UZB'],
    ['cis.geojson', 'ARM AZE BLR KAZ KGZ MDA RUS TJK TKM UZB'],
  ] as const)('%s holds %s with the geometry of the countries', (name, codes) => {
    const { features } = readLayer(name);
    expect(features.map(({ id }) => id).join(' ')).toBe(codes);
    for (const feature of features) {
      const country = countries.find(({ id }) => id === feature.id);
      expect(JSON.stringify(feature.geometry)).toBe(JSON.stringify(country?.geometry));
    }
  });

  it('tells the members of the CIS from its associate', () => {
    const { features } = readLayer('cis.geojson');
    const associates = features.filter(({ properties }) => properties.status === 'associate');
    expect(associates.map(({ id }) => id)).toEqual(['TKM']);
    expect(features.filter(({ properties }) => properties.status === 'member')).toHaveLength(9);
  });
});

describe('the Tajik–Afghan border', () => {
  it('is valid GeoJSON', () => {
    expect(() => check(layerText('tajik-afghan-border.geojson'))).not.toThrow();
  });

  it('is one line of 1,300 to 1,360 km', () => {
    expect(checkBorder(border)).toEqual([]);
    const kilometres = geodesicLength(border.geometry.coordinates as [number, number][]) / 1000;
    expect(kilometres).toBeGreaterThan(BORDER_LENGTH.least);
    expect(kilometres).toBeLessThan(BORDER_LENGTH.most);
    expect(kilometres).toBeCloseTo(1343, -1);
  });

  it('is all that the two countries share', () => {
    const [tajik, afghan] = [edgesOf('TJK'), edgesOf('AFG')];
    const shared = [...tajik].filter((edge) => afghan.has(edge)).sort();
    expect(edges(border.geometry.coordinates as number[][]).sort()).toEqual(shared);
  });
});

describe('disputed lines', () => {
  it.each(disputed.map((line) => [String(line.id), line] as const))(
    '%s runs along borders on the map',
    (id, { geometry, properties }) => {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      expect(lines.length).toBeGreaterThan(0);
      expect(Math.max(...lines.map(longestEdge))).toBeLessThanOrEqual(LONGEST_EDGE + 2e-6);
      if (id === 'crimea') return; // it runs inside Ukraine
      const [one, other] = properties.countries.map(edgesOf) as [Set<string>, Set<string>];
      const known = lines.flatMap(edges).filter((edge) => one.has(edge) || other.has(edge));
      expect(known).toHaveLength(lines.flatMap(edges).length);
    },
  );

  it('has the boundary of Crimea inside Ukraine, from sea to sea', () => {
    const crimea = disputed.find(({ id }) => id === 'crimea')?.geometry.coordinates as number[][];
    const coast = new Set([...edgesOf('UKR')].flatMap((edge) => edge.split(' ')));
    expect(coast).toContain(String(crimea[0]));
    expect(coast).toContain(String(crimea.at(-1)));
    expect(edges(crimea).filter((edge) => edgesOf('UKR').has(edge))).toEqual([]);
  });
});

describe('places', () => {
  it('lie in their countries', () => {
    expect(checkPlaces(countries, readLayer('places.geojson').features)).toEqual([]);
  });
});
