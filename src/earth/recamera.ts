/** The same view in another projection. */
import type { Camera } from './fit';
import type { PlanePoint, Position } from './plane';
import type { Projection } from './projection';

/** Shares of the way to the plane's middle at which a view beside the Earth looks for it. */
const steps = 64;

/** The camera with the same place in its middle, or the nearest within bounds, at the same true scale. */
export function recamera(from: Projection, to: Projection, { x, y, scale }: Camera): Camera {
  const { position, point } = nearest(from, [x, y]);
  const there = within(to, to.project(position));
  const trueScale = scale * from.scaleAt(point);
  return { x: there[0], y: there[1], scale: trueScale / to.scaleAt(there) };
}

function within({ bounds }: Projection, [x, y]: PlanePoint): PlanePoint {
  return [x, Math.max(bounds.top, Math.min(bounds.bottom, y))];
}

/** The place at the point; beside the Earth, the first one on the way to the plane's middle. */
function nearest(
  { unproject, bounds: { left, top, right, bottom } }: Projection,
  [x, y]: PlanePoint,
): { position: Position; point: PlanePoint } {
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  for (let step = 0; step < steps; step++) {
    const share = step / steps;
    const point: PlanePoint = [x + (middleX - x) * share, y + (middleY - y) * share];
    const position = unproject(point);
    if (position) return { position, point };
  }
  const point: PlanePoint = [middleX, middleY];
  return { position: unproject(point) ?? [0, 0], point };
}
