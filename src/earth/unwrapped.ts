/** Lines on a plane that repeats to the side: in one piece, without a jump at its edge. */
import type { PlanePoint } from './plane';

/** The copy of the point that is nearest to `x` kilometres; without a period, the point itself. */
export function copyNear([px, py]: PlanePoint, x: number, period: number | undefined): PlanePoint {
  return period === undefined ? [px, py] : [px + Math.round((x - px) / period) * period, py];
}

/** The same points, each at the copy nearest to the one before; the first stays. */
export function unwrapped(line: readonly PlanePoint[], period: number | undefined): PlanePoint[] {
  let before = line[0]?.[0] ?? 0;
  return line.map((point) => {
    const copy = copyNear(point, before, period);
    before = copy[0];
    return copy;
  });
}

/** The whole line moved by as many periods as bring its middle into the first. */
export function intoFirstPeriod(
  line: readonly PlanePoint[],
  period: number | undefined,
): readonly PlanePoint[] {
  return period === undefined ? line : moved(line, -Math.floor(middle(line) / period) * period);
}

/** The whole line moved to the copy whose middle is nearest to `x`. */
export function lineNear(
  line: readonly PlanePoint[],
  x: number,
  period: number | undefined,
): readonly PlanePoint[] {
  return moved(line, copyNear([middle(line), 0], x, period)[0] - middle(line));
}

/** Half way between the line's left and right end, kilometres. */
export function middle(line: readonly PlanePoint[]): number {
  let [left, right] = [Infinity, -Infinity];
  for (const [x] of line) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return (left + right) / 2;
}

function moved(line: readonly PlanePoint[], by: number): readonly PlanePoint[] {
  return by === 0 ? line : line.map(([x, y]) => [x + by, y]);
}
