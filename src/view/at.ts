/** Where the map looks, as an address says it: a place on the Earth and a true scale. */
import { type Camera, scaleOf, zoomOf } from '../earth/fit';
import type { Projection } from '../earth/projection';

export interface At {
  /** Degrees, WGS84. */
  readonly latitude: number;
  readonly longitude: number;
  /** A pixel at the view's centre is 156,543 m / 2^zoom on the ground, in every projection. */
  readonly zoom: number;
}

/** Finer and coarser than any map here. */
export const zooms = { least: 0, most: 16 };
/** A thousandth moves nothing by a pixel. */
const zoomDecimals = 3;
/** Of a degree of latitude. */
const kilometres = 111.2;

/** Undefined where the camera looks beyond the Earth. */
export function atOf(projection: Projection, { x, y, scale }: Camera): At | undefined {
  const position = projection.unproject([x, y]);
  if (!position) return undefined;
  const [longitude, latitude] = position;
  const zoom = zoomOf(scale * projection.scaleAt([x, y]));
  return rounded({ latitude, longitude, zoom });
}

export function cameraAt(
  { project, scaleAt }: Pick<Projection, 'project' | 'scaleAt'>,
  { latitude, longitude, zoom }: At,
): Camera {
  const [x, y] = project([longitude, latitude]);
  return { x, y, scale: scaleOf(zoom) / scaleAt([x, y]) };
}

/** Three plain decimal numbers on the Earth and within the zooms; more decimals than can be seen are dropped. */
export function parseAt(value: string): At | undefined {
  const numbers = value.split(',').map((one) => (/^-?\d{1,3}(\.\d{1,9})?$/.test(one) ? +one : NaN));
  const [latitude = NaN, longitude = NaN, zoom = NaN, ...more] = numbers;
  const valid =
    more.length === 0 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180 &&
    zooms.least <= zoom &&
    zoom <= zooms.most;
  return valid ? rounded({ latitude, longitude, zoom }) : undefined;
}

/** With as many decimals as a pixel can show. */
export function rounded({ latitude, longitude, zoom }: At): At {
  const near = decimal(Math.min(zooms.most, Math.max(zooms.least, zoom)), zoomDecimals);
  const decimals = Math.max(0, Math.ceil(Math.log10(kilometres / scaleOf(near))));
  return {
    latitude: decimal(latitude, decimals),
    longitude: decimal(longitude, decimals),
    zoom: near,
  };
}

/** Never the negative zero. */
function decimal(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
