/** Fewer points for the first view: Visvalingam's method along shared arcs, finer where the story is. */
import { planarRingArea, presimplify } from 'topojson-simplify';
import type { Arc, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapTopology } from '../drawing/outlines';

/** Tolerance (km) of lines that are no country's border. */
const elsewhere = 5;
/** A closed arc keeps at least this many points (a triangle), so that every country can be seen and clicked. */
const leastPoints = 4;

/**
 * The topology with each arc as fine as its finest country wants.
 * `tolerances` gives kilometres: corners that enclose less than half its square go, and islands under its square.
 */
export function simplified(fine: MapTopology, tolerances: (code: string) => number): MapTopology {
  const weighed = presimplify(fine as unknown as Topology<never>) as unknown as MapTopology;
  const geometries = weighed.objects.countries.geometries as (Polygon | MultiPolygon)[];
  const kept = geometries.map((geometry) =>
    withoutSpecks(weighed, geometry, tolerances(String(geometry.id)) ** 2),
  );
  const finest = new Map<number, number>();
  for (const geometry of kept)
    for (const arc of geometry.arcs.flat(2))
      finest.set(
        positive(arc),
        Math.min(finest.get(positive(arc)) ?? Infinity, tolerances(String(geometry.id))),
      );
  return {
    ...weighed,
    objects: { ...weighed.objects, countries: { type: 'GeometryCollection', geometries: kept } },
    arcs: weighed.arcs.map((arc, index) => thinned(arc, (finest.get(index) ?? elsewhere) ** 2 / 2)),
  } as MapTopology;
}

function withoutSpecks(fine: MapTopology, geometry: Polygon | MultiPolygon, least: number) {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  const areas = polygons.map(([ring = []]) => planarRingArea(coordinates(fine, ring)));
  const largest = Math.max(...areas);
  const arcs = polygons.filter((_, index) => {
    const area = areas[index] ?? 0;
    return area === largest || area >= least;
  });
  return { type: 'MultiPolygon' as const, id: geometry.id as string, arcs };
}

/** The ring's points; weights stand in the third place. */
function coordinates(fine: MapTopology, ring: number[]): [number, number][] {
  return ring.flatMap((index) => {
    const arc = (fine.arcs[positive(index)] ?? []) as [number, number][];
    return index < 0 ? arc.toReversed() : arc;
  });
}

/** The arc's points that weigh at least so much (km²), its ends always. */
function thinned(arc: Arc, least: number): Arc {
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  const weights = arc.map(([, , weight = 0]) => weight).toSorted((a, b) => b - a);
  const limit = closed ? Math.min(least, weights[leastPoints - 1] ?? 0) : least;
  return arc.filter(([, , weight = 0]) => weight >= limit).map(([x = 0, y = 0]) => [x, y]);
}

function positive(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
