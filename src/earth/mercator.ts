/** Web Mercator (EPSG:3857) in kilometres, from its upper left corner, as street tiles are numbered. */
import type { PlanePoint, Position } from './plane';
import type { Projection } from './projection';

const degrees = 180 / Math.PI;

/** WGS84's equatorial radius, of the sphere that EPSG:3857 takes the Earth for; kilometres. */
const radius = 6378.137;
/** Once around the equator; the plane between ±85.0511° is as high. */
const period = 2 * Math.PI * radius;
/** The latitude at which the plane is a square. */
const edge = Math.atan(Math.sinh(Math.PI)) * degrees;

/**
 * The plane from the upper left corner (180° W, 85.0511° N), x to the right, y down.
 * Latitudes beyond ±85.0511° stand on the edge. Formula: IOGP guidance note 373-7-2, method 1024.
 */
export const mercator: Projection = {
  id: 'mercator',

  project([longitude, latitude]: Position): PlanePoint {
    const phi = Math.min(edge, Math.max(-edge, latitude)) / degrees;
    const turn = longitude / 360 + 0.5;
    return [
      // 180° stays on the right edge: a box that ends there isn't turned around.
      (turn >= 0 && turn <= 1 ? turn : turn - Math.floor(turn)) * period,
      clamped(radius * (Math.PI - Math.asinh(Math.tan(phi)))),
    ];
  },

  unproject([x, y]: PlanePoint): Position | undefined {
    if (y < 0 || y > period) return undefined;
    const turn = x / period;
    return [(turn - Math.floor(turn) - 0.5) * 360, latitudeAt(y)];
  },

  scaleAt([, y]: PlanePoint): number {
    return Math.cos(latitudeAt(clamped(y)) / degrees);
  },

  period,
  bounds: { left: 0, top: 0, right: period, bottom: period },
};

function latitudeAt(y: number): number {
  return Math.atan(Math.sinh(Math.PI - y / radius)) * degrees;
}

function clamped(y: number): number {
  return Math.min(period, Math.max(0, y));
}
