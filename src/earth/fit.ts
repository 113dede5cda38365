/** A camera over the plane, and the one that shows a box inside a frame of pixels. */
import { type Box, boxAround, type PlanePoint } from './plane';

/** What the map looks at: the plane point in the frame's middle, and the scale in kilometres a pixel. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A frame in pixels; the insets are covered by something else. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const noInsets: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

/** Kilometres a pixel at zoom 0: the equator (WGS84, 2π · 6378.137 km) over a 256 pixel tile. */
const scaleAtZoom0 = (2 * Math.PI * 6378.137) / 256;

/** The map is seen from no farther than this zoom. */
export const leastZoom = 1.6;

export function zoomOf(scale: number): number {
  return Math.log2(scaleAtZoom0 / scale);
}

export function scaleOf(zoom: number): number {
  return scaleAtZoom0 / 2 ** zoom;
}

/** The box (km) that a camera shows in a frame of so many pixels. */
export function boxInView(
  { x, y, scale }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const [across, down] = [(width / 2) * scale, (height / 2) * scale];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

/** The camera that shows the whole box, as large as it can be, in the middle of what the insets leave free. */
export function fitBox(box: Box, frame: Frame): Camera {
  const { insets } = frame;
  const width = Math.max(1, frame.width - insets.left - insets.right);
  const height = Math.max(1, frame.height - insets.top - insets.bottom);
  const scale = Math.max((box.right - box.left) / width, (box.bottom - box.top) / height);
  return {
    x: (box.left + box.right) / 2 - ((insets.left - insets.right) / 2) * scale,
    y: (box.top + box.bottom) / 2 - ((insets.top - insets.bottom) / 2) * scale,
    scale,
  };
}

/** The camera nearest to it whose frame shows nothing beyond the bounds; along a side that shows all of them, their middle. */
export function keptWithin(
  { x, y, scale }: Camera,
  { width, height }: { readonly width: number; readonly height: number },
  { left, top, right, bottom }: Box,
): Camera {
  const kept = (middle: number, half: number, from: number, to: number) =>
    to - from < 2 * half ? (from + to) / 2 : Math.min(Math.max(middle, from + half), to - half);
  return {
    x: kept(x, (width / 2) * scale, left, right),
    y: kept(y, (height / 2) * scale, top, bottom),
    scale,
  };
}

/**
 * The camera for as many of the points as the frame shows at `coarsest` kilometres a pixel or finer:
 * where there are too many, the ones farthest from the first are left out.
 */
export function fitNearest(points: readonly PlanePoint[], frame: Frame, coarsest: number): Camera {
  const [[x0, y0] = [0, 0]] = points;
  const nearest = points.toSorted(
    ([ax, ay], [bx, by]) => Math.hypot(ax - x0, ay - y0) - Math.hypot(bx - x0, by - y0),
  );
  while (nearest.length > 2 && fitBox(boxAround(nearest), frame).scale > coarsest) nearest.pop();
  return fitBox(boxAround(nearest), frame);
}
