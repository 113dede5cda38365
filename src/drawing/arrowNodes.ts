/** Arrowheads along a story's trips: which way each one went. */
import type { PlanePoint } from '../earth/plane';
import type { Drawing, TripsInPlane } from './drawing';
import { rounded } from './rectangle';
import type { SvgNode } from './svgNode';

/** Pixels from one arrowhead to the next. */
const spacing = 240;
/** As many as a trip has at most: from near, the rest is out of sight. */
const most = 40;

export interface Arrow {
  /** Pixels from the plane's origin, as words stand. */
  readonly at: PlanePoint;
  /** Around its own middle. */
  readonly node: SvgNode;
}

/** As many as fit at `scale` kilometres a pixel. */
export function arrowsOf(drawing: Drawing, trips: TripsInPlane, scale: number): Arrow[] {
  return Object.entries(trips).flatMap(([id, trip]) => {
    const shape = drawing.find((one) => one.id === `trip-${id}`);
    if (!shape || shape.off) return [];
    const path = trip.map(([x, y]): PlanePoint => [x / scale, y / scale]);
    const whole = lengthOf(path);
    const count = Math.min(most, Math.max(1, Math.floor(whole / spacing)));
    const classes = ['arrow', shape.strong && 'strong', shape.toCome && 'to-come'];
    return Array.from({ length: count }, (_, n): Arrow => {
      const [at, angle] = along(path, ((n + 0.5) / count) * whole);
      return {
        at,
        node: {
          tag: 'path',
          attributes: {
            class: classes.filter(Boolean).join(' '),
            d: 'M-5-5 5 0-5 5-2.5 0z',
            transform: `rotate(${rounded(angle)})`,
          },
        },
      };
    });
  });
}

/** On the live map. */
export function arrowNodes(drawing: Drawing, trips: TripsInPlane, scale: number): SvgNode[] {
  return arrowsOf(drawing, trips, scale).map(({ at: [x, y], node: { tag, attributes } }) => ({
    tag,
    attributes: {
      ...attributes,
      transform: `translate(${rounded(x)} ${rounded(y)}) ${attributes.transform}`,
      'aria-hidden': 'true',
    },
  }));
}

function lengthOf(path: readonly PlanePoint[]): number {
  return path.slice(1).reduce((sum, end, n) => sum + distance(path[n] ?? end, end), 0);
}

/** The point that far along the path, and the direction there in degrees clockwise from the right. */
function along(path: readonly PlanePoint[], far: number): [PlanePoint, number] {
  let left = far;
  for (const [n, end] of path.slice(1).entries()) {
    const start = path[n] ?? end;
    const length = distance(start, end);
    if (left <= length && length > 0) {
      const share = left / length;
      const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
      const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
      return [[start[0] + dx * share, start[1] + dy * share], angle];
    }
    left -= length;
  }
  return [path.at(-1) ?? [0, 0], 0];
}

function distance([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  return Math.hypot(bx - ax, by - ay);
}
