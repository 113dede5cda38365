/** What words keep clear of in one view: its edges, what lies over it, dots, middles of countries, trips and lines. */
import type { Camera } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { Kept, Room, Surroundings } from './obstacles';
import type { PlacementRequest } from './placement';
import { overlap, type Rectangle, square } from './rectangle';
import { lengthOf, type Segment, within } from './segments';
import { pixelsOf, type Standing } from './standing';

/** Pixels between words and the frame's edge. */
const margin = 6;
/**
 * Radius (pixels) of a place's dot and its air, of a country's middle, of what an annotation hangs on,
 * and if that has no name of its own, of the annotation's numbered dot.
 */
const radii = { place: 8, middle: 4, anchor: 3, nameless: 12 };
/** The host's middle is kept free as far as this share of its room, up to `most` pixels. */
const host = { share: 0.35, most: 16 };
/** Cost of covering countries that the story speaks of. */
const weights = { host: 60, named: 24, part: 24 };
/** Trips are looked at in steps of so many pixels. */
const step = 16;

/** The frame in pixels from the plane's origin. */
export function viewOf({ x, y, scale }: Camera, frame: PlacementRequest['frame']): Rectangle {
  const [left, top] = [x / scale - frame.width / 2, y / scale - frame.height / 2];
  return { left, top, right: left + frame.width, bottom: top + frame.height };
}

export function surroundingsOf(
  request: PlacementRequest,
  standings: readonly Standing[],
  view: Rectangle,
): Surroundings {
  const { camera, occupied, paths = [], period } = request;
  const named = new Set(
    standings
      .filter(({ of }) => of.role !== 'annotation' && of.role !== 'line')
      .map(({ of }) => String(of.at)),
  );
  return {
    bounds: grown(view, -margin),
    occupied: occupied.map(({ left, top, right, bottom }) => ({
      left: left + view.left,
      top: top + view.top,
      right: right + view.left,
      bottom: bottom + view.top,
    })),
    kept: standings
      .flatMap((standing) => keptOf(standing, camera.scale, named))
      .filter(({ box }) => overlap(box, view)),
    rooms: standings.flatMap((standing) => roomOf(standing, camera.scale)),
    paths: paths.flatMap((path) => segmentsOf(path, camera, view, period)),
  };
}

/** `named`: points of what has a name on it or, for places, beside it. */
function keptOf({ of, points: [at] }: Standing, scale: number, named: ReadonlySet<string>): Kept[] {
  if (!at) return [];
  const { role } = of;
  const kept = (radius: number, dot = false) => [{ at, box: square(...at, radius), dot }];
  if (role === 'place') return kept(radii.place, true);
  if (role === 'annotation') return kept(named.has(String(of.at)) ? radii.anchor : radii.nameless);
  if (role === 'named' || role === 'part') return kept(radii.middle);
  if (role !== 'host') return [];
  const share = ((of.room ?? 0) / scale) * host.share;
  return kept(Math.max(radii.middle, Math.min(host.most, share)));
}

function roomOf({ of, points: [at] }: Standing, scale: number): Room[] {
  if (!at || !(of.role === 'host' || of.role === 'named' || of.role === 'part')) return [];
  return [{ at, radius: (of.room ?? 0) / 2 / scale, weight: weights[of.role] }];
}

/** The parts of a path that are in view. */
function segmentsOf(
  path: readonly PlanePoint[],
  camera: Camera,
  view: Rectangle,
  period?: number,
): Segment[] {
  const [first] = path;
  if (!first) return [];
  // As one piece: its points keep their distance to the first.
  const shift = pixelsOf(first, camera, period)[0] - first[0] / camera.scale;
  const segments: Segment[] = [];
  let from: PlanePoint = [first[0] / camera.scale + shift, first[1] / camera.scale];
  path.forEach(([x, y], n) => {
    const to: PlanePoint = [x / camera.scale + shift, y / camera.scale];
    if (n < path.length - 1 && lengthOf([from, to]) < step) return;
    if (within([from, to], view)) segments.push([from, to]);
    from = to;
  });
  return segments;
}

function grown({ left, top, right, bottom }: Rectangle, by: number): Rectangle {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
