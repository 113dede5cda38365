/** What is said of each country without its outline: name, box, and where its label stands. */
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import { planarRingArea } from 'topojson-simplify';
import type { CountryFrame } from '../drawing/baseMap';
import type { MapTopology } from '../drawing/outlines';
import { rounded } from '../drawing/packedBoxes';
import { mainShare } from '../earth/mainParts';
import { boxAround, type PlanePoint } from '../earth/plane';
import type { CountryCode } from '../story/story';

/** Precision (km) to which the label's point is looked for. */
const labelPrecision = 5;

/**
 * Sorted by name in the page's language.
 * @param labelPoints where a label stands, kilometres on the plane; without one it stands where it has most room
 */
export function countryFrames(
  fine: MapTopology,
  names: ReadonlyMap<CountryCode, Pick<CountryFrame, 'name' | 'nameLanguage'>>,
  language: string,
  labelPoints: ReadonlyMap<CountryCode, PlanePoint>,
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
        ...(names.get(code) ?? { name: code }),
        box: rounded(boxAround(polygons.filter((one) => areaOf(one) >= least).flat(2))),
        label: labelOf(polygons, labelPoints.get(code)),
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

function labelOf(polygons: PlanePoint[][][], by: PlanePoint | undefined): CountryFrame['label'] {
  const [x, y, radius] = by
    ? ([...by, distanceToEdge(polygons.flat(), by)] as const)
    : roomiest(polygons[0] ?? []);
  return { at: [Math.round(x), Math.round(y)], room: Math.round(2 * radius) };
}

/** The middle of the largest circle in a polygon, and its radius. */
function roomiest(polygon: PlanePoint[][]): [number, number, number] {
  const point = polylabel(polygon as unknown as number[][][], labelPrecision);
  return [point[0] ?? 0, point[1] ?? 0, point.distance];
}

function distanceToEdge(rings: readonly PlanePoint[][], from: PlanePoint): number {
  let least = Infinity;
  for (const ring of rings)
    ring.forEach((end, n) => {
      least = Math.min(least, distanceTo(ring[n - 1] ?? end, end, from));
    });
  return least;
}

/** From a point to the nearest point of a segment. */
function distanceTo([ax, ay]: PlanePoint, [bx, by]: PlanePoint, [x, y]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}
