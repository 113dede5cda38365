/** Which of a country's parts count where it is shown as a whole. */
import type { PlanePoint } from './plane';

/** Parts smaller than this share of the largest don't widen its box: Hawaii, Guiana, the Azores. */
export const mainShare = 0.2;

/** Of a ring in the equal-area plane, whose last point may repeat its first; square kilometres. */
export function ringArea(ring: readonly PlanePoint[]): number {
  const twice = ring.reduce((sum, [x, y], n) => {
    const [nextX, nextY] = ring[(n + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
