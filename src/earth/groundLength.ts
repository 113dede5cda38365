/** The distance between two places on the Earth, by a short formula that suits a browser. */
import type { Position } from './plane';

const degrees = 180 / Math.PI;
/** WGS84: equatorial radius (kilometres) and flattening (NGA.STND.0036). */
const radius = 6378.137;
const flattening = 1 / 298.257223563;

/**
 * Kilometres along the WGS84 ellipsoid, within some ten metres over thousands of kilometres; places that lie nearly
 * opposite each other are left to exact methods. Lambert, W. D. (1942): The distance between two widely separated
 * points on the surface of the earth. Journal of the Washington Academy of Sciences 32, 125–130.
 */
export function groundLength(from: Position, to: Position): number {
  const [first, second] = [reduced(from[1]), reduced(to[1])];
  const [mean, half] = [(first + second) / 2, (second - first) / 2];
  const turn = Math.sin((to[0] - from[0]) / 2 / degrees);
  const squared = Math.sin(half) ** 2 + Math.cos(first) * Math.cos(second) * turn ** 2;
  const arc = 2 * Math.asin(Math.min(1, Math.sqrt(squared)));
  if (arc === 0) return 0;
  const x =
    ((arc - Math.sin(arc)) * (Math.sin(mean) * Math.cos(half)) ** 2) / Math.cos(arc / 2) ** 2;
  const y =
    ((arc + Math.sin(arc)) * (Math.cos(mean) * Math.sin(half)) ** 2) / Math.sin(arc / 2) ** 2;
  return radius * (arc - (flattening / 2) * (x + y));
}

/** Parametric latitude, radians. */
function reduced(latitude: number): number {
  return Math.atan((1 - flattening) * Math.tan(latitude / degrees));
}
