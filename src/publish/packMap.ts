/** Packs the map for the browser: one topology in the plane, its fine form, and the light one for the first view. */
import type { Feature, Geometry } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapTopology } from '../drawing/outlines';
import type { PlanePoint } from '../earth/plane';
import { type MapFiles, projected } from './mapFiles';
import { simplified } from './simplify';
import { withoutSpikes } from './spikes';

/** Steps across the map's width: 51 m each, a third of a pixel where the map is seen nearest. */
const quantization = 5e5;

/** One topology of everything, in kilometres on the plane, without the cut at 180°. */
export function packMap(files: MapFiles): MapTopology {
  const packed = topology(
    {
      countries: onPlane(files.countries.features),
      lines: onPlane(files.lines),
      disputed: onPlane(files.disputed.features),
    },
    quantization,
  ) as unknown as MapTopology;
  const { countries } = packed.objects;
  countries.geometries = countries.geometries.map((geometry) => withoutSeam(packed, geometry));
  for (const object of Object.values(packed.objects))
    for (const geometry of object.geometries) delete geometry.properties;
  return pruned(packed);
}

/** The same topology for the first view: simplified, its specks left out. */
export function packLight(fine: MapTopology, tolerances: (code: string) => number): MapTopology {
  return pruned(simplified(fine, tolerances));
}

function onPlane(features: readonly Feature[]) {
  return {
    type: 'FeatureCollection' as const,
    features: features.map((feature) => ({
      type: 'Feature' as const,
      id: feature.id as string,
      properties: {},
      geometry: withoutSeamSpikes(projected(feature.geometry)),
    })),
  };
}

/** A cut that a single ring makes to the pole is no arc of its own, so that merging doesn't see it. */
function withoutSeamSpikes(geometry: Geometry): Geometry {
  const tidy = (rings: number[][][]) =>
    rings.map((ring) => withoutSpikes(ring as unknown as PlanePoint[]) as unknown as number[][]);
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: tidy(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map(tidy) };
  return geometry;
}

/** On the plane both sides of the 180° cut lie on each other: merging a country with itself dissolves them. */
function withoutSeam(packed: MapTopology, geometry: GeometryObject) {
  const merged = mergeArcs(packed, [geometry as Polygon | MultiPolygon]);
  return { ...merged, id: geometry.id as string };
}

/** Without the arcs that nothing uses any longer. */
function pruned(packed: MapTopology): MapTopology {
  const places = new Map<number, number>();
  const arcs: Topology['arcs'] = [];
  const renumber = (arc: unknown): unknown => {
    if (Array.isArray(arc)) return arc.map(renumber);
    const index = arc as number;
    const old = index < 0 ? ~index : index;
    if (!places.has(old)) {
      places.set(old, arcs.length);
      arcs.push(packed.arcs[old] ?? []);
    }
    const now = places.get(old) as number;
    return index < 0 ? ~now : now;
  };
  const objects = Object.fromEntries(
    Object.entries(packed.objects).map(([name, object]) => [
      name,
      {
        ...object,
        geometries: object.geometries.map((geometry) => ({
          ...geometry,
          arcs: renumber((geometry as Polygon).arcs),
        })),
      },
    ]),
  ) as unknown as MapTopology['objects'];
  return { ...packed, objects, arcs };
}
