/** Points in the plane, gathered into clusters at every scale, so that thousands of them can be drawn. Fetched for stories that need it. */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { scaleOf, zoomOf } from '../earth/fit';
import { type Box, boxAround, type PlanePoint } from '../earth/plane';
import { type Cluster, type Clusters, isCluster, type Single } from './cluster';

/**
 * How near (pixels) points are gathered at a level of the clusters. The map's scale lies between two levels,
 * where this is up to twice as much: 44 pixels, a finger's breadth, in the mean.
 */
const radius = 44 / Math.SQRT2;
/** The levels are Leaflet's zooms; the last one is the nearest that the map goes. */
const deepest = 12;
const tile = 256;
/** Kilometres: the side of a square that any plane fits into. At level 0 it is one tile wide. */
const side = tile * scaleOf(0);

type Point = PointFeature<Single>;
/** A cluster carries nothing of its points but their number. */
type Gathered = ClusterFeature<Record<never, never>>;
type Gatherer = Supercluster<Single, Record<never, never>>;

/**
 * Gathers the points (km, in any projection's plane). Supercluster takes degrees and projects them by itself:
 * it is given those that its projection turns into this plane, mapped linearly onto its unit square.
 * @param period kilometres to the side after which the plane repeats
 */
export function clustersOf(points: readonly Single[], period?: number): Clusters {
  const square = squareAround(points.map(({ at }) => at));
  const gatherer: Gatherer = new Supercluster({ radius, extent: tile, maxZoom: deepest });
  gatherer.load(points.map((point) => featureOf(point, square)));
  const byId = new Map(points.map((point) => [point.id, point]));
  const within = (box: Box, level: number) =>
    copies(box, period).flatMap(({ box: part, shift }) =>
      found(gatherer, part, square, level).map((feature) => itemOf(feature, square, shift)),
    );
  return {
    in: (box, scale) => within(box, levelOf(scale)).sort(byImportance),
    pointOf: (id, x) => {
      const point = byId.get(id);
      const turns = point && period ? Math.round((x - point.at[0]) / period) : 0;
      return point && moved(point, turns * (period ?? 0));
    },
    inView: (box) =>
      within(box, deepest + 1)
        .sort(byImportance)
        .map(({ id }) => String(id)),
    membersOf: (cluster, limit = Number.POSITIVE_INFINITY) =>
      gatherer
        .getLeaves(cluster, Number.POSITIVE_INFINITY)
        .map(({ properties }) => properties)
        .sort(byImportance)
        .slice(0, limit)
        .map(({ id }) => id),
    openingScale: (cluster) => {
      const level = gatherer.getClusterExpansionZoom(cluster);
      return level > deepest ? undefined : scaleOf(level);
    },
  };
}

/** Level of a scale; an allowance lets a zoom that was computed to be whole be whole. */
function levelOf(scale: number): number {
  return Math.floor(zoomOf(scale) + 1e-6);
}

/** The square around the middle of the points. */
function squareAround(points: readonly PlanePoint[]): Box {
  if (points.length === 0) return { left: 0, top: 0, right: side, bottom: side };
  const { left, top, right, bottom } = boxAround(points);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { left: x - side / 2, top: y - side / 2, right: x + side / 2, bottom: y + side / 2 };
}

function featureOf(point: Single, square: Box): Point {
  const coordinates = degreesOf(point.at, square);
  return { type: 'Feature', properties: point, geometry: { type: 'Point', coordinates } };
}

/** The inverse of Supercluster's projection, spherical Mercator onto a square of side 1, y down. */
function degreesOf([x, y]: PlanePoint, { left, top }: Box): [number, number] {
  const [across, down] = [(x - left) / side, (y - top) / side];
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * down)));
  return [(across - 0.5) * 360, (latitude * 180) / Math.PI];
}

/** Supercluster's projection: degrees to the plane. */
function planeOf([longitude = 0, latitude = 0]: readonly number[], { left, top }: Box): PlanePoint {
  const down = 0.5 - Math.atanh(Math.sin((latitude * Math.PI) / 180)) / (2 * Math.PI);
  return [left + (longitude / 360 + 0.5) * side, top + down * side];
}

function found(gatherer: Gatherer, box: Box, square: Box, level: number): (Point | Gathered)[] {
  const [left, top] = [Math.max(box.left, square.left), Math.max(box.top, square.top)];
  const [right, bottom] = [Math.min(box.right, square.right), Math.min(box.bottom, square.bottom)];
  // Outside its square Supercluster would answer with the other side's points.
  if (left >= right || top >= bottom) return [];
  const [west, north] = degreesOf([left, top], square);
  const [east, south] = degreesOf([right, bottom], square);
  return gatherer.getClusters([west, south, east, north], level);
}

function itemOf(feature: Point | Gathered, square: Box, shift: number): Cluster | Single {
  const { properties } = feature;
  if ('cluster' in properties) {
    const [x, y] = planeOf(feature.geometry.coordinates, square);
    return { id: properties.cluster_id, at: [x + shift, y], count: properties.point_count };
  }
  return moved(properties, shift);
}

function moved(point: Single, shift: number): Single {
  return shift === 0 ? point : { ...point, at: [point.at[0] + shift, point.at[1]] };
}

/** The box in each copy of a plane that repeats, and how far (km) that copy's points are to be moved. */
function copies(box: Box, period: number | undefined): { box: Box; shift: number }[] {
  if (period === undefined) return [{ box, shift: 0 }];
  const middle = (box.left + box.right) / 2;
  const [left, right] = [
    Math.max(box.left, middle - period / 2),
    Math.min(box.right, middle + period / 2),
  ];
  const [first, last] = [Math.floor(left / period), Math.floor(right / period)];
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const shift = (first + n) * period;
    return {
      box: {
        ...box,
        left: Math.max(left - shift, 0),
        right: Math.min(right - shift, period),
      },
      shift,
    };
  });
}

function byImportance(a: Cluster | Single, b: Cluster | Single): number {
  const [countA, countB] = [isCluster(a) ? a.count : 1, isCluster(b) ? b.count : 1];
  if (countA !== countB) return countB - countA;
  if (isCluster(a) || isCluster(b)) return Number(a.id) - Number(b.id);
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
