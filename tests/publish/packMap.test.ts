import { brotliCompressSync } from 'node:zlib';
import { feature, mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { type MapTopology, outlinesOf, ringsOf } from '../../src/drawing/outlines';
import { project, unproject } from '../../src/earth/equalArea';
import type { PlanePoint, Position } from '../../src/earth/plane';
import { readMapFiles } from '../../src/publish/mapFiles';
import { packLight, packMap } from '../../src/publish/packMap';

const files = await readMapFiles(`${import.meta.dirname}/../../geo/layers`);
const fine = packMap(files);
const story = 'RUS KAZ KGZ UZB TKM AFG MNG UKR BLR ARM AZE USA'.split(' ');
const light = packLight(fine, (code) => (code === 'TJK' ? 4 : story.includes(code) ? 18 : 50));

/** Even-odd rule. */
function holds(rings: readonly PlanePoint[][], [x, y]: PlanePoint): boolean {
  let inside = false;
  for (const ring of rings)
    for (const [n, [ax, ay]] of ring.entries()) {
      const [bx = 0, by = 0] = ring[(n + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
    }
  return inside;
}

function countriesAt(topology: MapTopology, position: Position): string[] {
  const at = project(position);
  return topology.objects.countries.geometries
    .filter((country) => holds(ringsOf(topology, country), at))
    .map(({ id }) => String(id));
}

describe('the packed map', () => {
  it('has every country of the source, each with an outline, fine and light', () => {
    const codes = files.countries.features.map(({ id }) => String(id)).toSorted();
    for (const topology of [fine, light]) {
      const { countries } = outlinesOf(topology, 0, codes);
      expect(Object.keys(countries).toSorted()).toEqual(codes);
      expect(Object.entries(countries).filter(([, path]) => path === '')).toEqual([]);
    }
  });

  it.each([
    ['UKR', [34.1, 44.95]],
    ['UKR', [33.52, 44.6]],
    ['RUS', [37.2, 45.2]],
    ['CHN', [74.76, 38.43]],
    ['TJK', [68.774, 38.56]],
    ['TJK', [71.55, 37.49]],
    ['KAZ', [63.3, 45.62]],
    ['RUS', [177.4, 64.75]],
    ['RUS', [-173.5, 65.5]],
    ['RUS', [-179.5, 71.2]],
    ['USA', [-149.9, 61.22]],
    ['USA', [173, 52.9]],
  ] as [string, Position][])('says %s at %s, and nobody else', (code, position) => {
    expect(countriesAt(fine, position)).toEqual([code]);
  });

  it.each(story)('keeps the middle of %s in the light outlines', (code) => {
    const inland: Record<string, Position> = {
      RUS: [100, 62],
      KAZ: [67, 48],
      KGZ: [75.5, 41.5],
      UZB: [63, 42],
      TKM: [59, 39.5],
      AFG: [66, 34],
      MNG: [103, 46.5],
      UKR: [32, 49],
      BLR: [28, 53.5],
      ARM: [45, 40.4],
      AZE: [47.8, 40.4],
      USA: [-153, 65],
    };
    expect(countriesAt(light, inland[code] ?? [0, 0])).toEqual([code]);
  });

  it('has no edge along 180° in its coasts and borders', () => {
    const { countries } = fine.objects;
    const lines = mesh(fine, countries).coordinates as [number, number][][];
    const seams = lines.flatMap((line) =>
      line.slice(1).filter((point, n) => onSeam(point) && onSeam(line[n] ?? [0, 0])),
    );
    expect(seams).toEqual([]);

    function onSeam(point: readonly number[]): boolean {
      const [longitude = 0, latitude = 0] = unproject([point[0] ?? 0, point[1] ?? 0]) ?? [];
      const degree = 111.32 * Math.cos((latitude * Math.PI) / 180);
      const kilometres = Math.abs(Math.abs(longitude) - 180) * degree;
      // Two steps of the packing; at the pole every meridian is near.
      return Math.abs(latitude) < 89 && kilometres < 0.1;
    }
  });

  it('keeps its areas: Tajikistan has the 142,000 km² of its outline', () => {
    const country = fine.objects.countries.geometries.find(({ id }) => id === 'TJK');
    if (!country) throw new Error('no Tajikistan');
    const { geometry } = feature(fine, country) as GeoJSON.Feature;
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    const area = polygons
      .flat()
      .reduce((sum, ring) => sum + shoelace(ring as [number, number][]), 0);
    expect(Math.abs(area)).toBeGreaterThan(141_000);
    expect(Math.abs(area)).toBeLessThan(143_500);

    function shoelace(ring: [number, number][]): number {
      return ring.reduce((sum, [x, y], n) => {
        const [nx, ny] = ring[(n + 1) % ring.length] ?? [0, 0];
        return sum + (x * ny - nx * y) / 2;
      }, 0);
    }
  });

  it('stays within its budgets (Brotli)', () => {
    expect(brotliCompressSync(JSON.stringify(fine)).length).toBeLessThanOrEqual(130_000);
    const { countries, coasts, borders } = outlinesOf(light, 0, ['TJK']);
    const paths = [...Object.values(countries), coasts, borders].join('\n');
    expect(brotliCompressSync(paths).length).toBeLessThanOrEqual(25_000);
  });
});
