/** Web Mercator (EPSG:3857) in kilometres, from its upper left corner, as street tiles are numbered. */
import type { PlanePoint, Position } from './plane';
import type { Projection } from './projection';

const degrees = 180 / Math.PI;

/** WGS84's equatorial radius, of the sphere that EPSG:3857 takes the Earth for; kilometres. */
const radius = 6378.137;
/** Once around the equator; the plane between ±85.0511° is as high. */
const period = 2 * Math.PI * radius;
/** Degrees; the plane runs to infinity at the poles, and nothing is drawn beyond. */
const farthest = 89;

/**
 * The plane from the upper left corner (180° W, 85.0511° N), x to the right, y down: within its bounds it is a square.
 * Lines may leave it above and below as far as ±89°. Formula: IOGP guidance note 373-7-2, method 1024.
 */
export const mercator: Projection = {
  id: 'mercator',

  project([longitude, latitude]: Position): PlanePoint {
    const turn = longitude / 360 + 0.5;
    // 180° stays on the right edge: a box that ends there isn't turned around.
    const share = turn >= 0 && turn <= 1 ? turn : turn - Math.floor(turn);
    return [share * period, yAt(Math.min(farthest, Math.max(-farthest, latitude)))];
  },

  unproject([x, y]: PlanePoint): Position | undefined {
    if (y < yAt(farthest) || y > yAt(-farthest)) return undefined;
    const turn = x / period;
    return [(turn - Math.floor(turn) - 0.5) * 360, latitudeAt(y)];
  },

  scaleAt([, y]: PlanePoint): number {
    return Math.cos(latitudeAt(y) / degrees);
  },

  period,
  bounds: { left: 0, top: 0, right: period, bottom: period },
};

function yAt(latitude: number): number {
  return radius * (Math.PI - Math.asinh(Math.tan(latitude / degrees)));
}

function latitudeAt(y: number): number {
  return Math.atan(Math.sinh(Math.PI - y / radius)) * degrees;
}
