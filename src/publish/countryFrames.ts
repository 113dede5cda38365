/** What is said of each country without its outline: name, box, and where its label stands. */
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import type { CountryFrame } from '../drawing/baseMap';
import type { MapTopology } from '../drawing/outlines';
import { boxAround, type PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';

/** Parts smaller than this share of the largest don't widen the box: Hawaii, Guiana, the Azores. */
const mainShare = 0.2;
/** Precision (km) to which the label's point is looked for. */
const labelPrecision = 5;

/** Sorted by name in the page's language. */
export function countryFrames(
  fine: MapTopology,
  names: ReadonlyMap<CountryCode, string>,
  language: string,
): CountryFrame[] {
  const { compare } = new Intl.Collator(language);
  return fine.objects.countries.geometries
    .map((geometry): CountryFrame => {
      const code = String(geometry.id);
      const polygons = polygonsOf((feature(fine, geometry) as GeoJSON.Feature).geometry);
      const [largest = []] = polygons;
      const least = areaOf(largest) * mainShare;
      return {
        code,
        name: names.get(code) ?? code,
        box: rounded(boxAround(polygons.filter((one) => areaOf(one) >= least).flat(2))),
        label: labelOf(largest),
      };
    })
    .toSorted((a, b) => compare(a.name, b.name));
}

/** Largest first. */
function polygonsOf(geometry: GeoJSON.Geometry): PlanePoint[][][] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  return (polygons as unknown as PlanePoint[][][]).toSorted((a, b) => areaOf(b) - areaOf(a));
}

function areaOf([ring = []]: PlanePoint[][]): number {
  return planarRingArea(ring as [number, number][]);
}

function labelOf(polygon: PlanePoint[][]): CountryFrame['label'] {
  const [x = 0, y = 0, radius] = found(polygon);
  return { at: [Math.round(x), Math.round(y)], room: Math.round(2 * radius) };
}

function found(polygon: PlanePoint[][]): [number, number, number] {
  const point = polylabel(polygon as unknown as number[][][], labelPrecision);
  return [point[0] ?? 0, point[1] ?? 0, point.distance];
}

function rounded({ left, top, right, bottom }: CountryFrame['box']): CountryFrame['box'] {
  return {
    left: Math.floor(left),
    top: Math.floor(top),
    right: Math.ceil(right),
    bottom: Math.ceil(bottom),
  };
}
