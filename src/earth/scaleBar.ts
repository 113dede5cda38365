/** How long a scale bar is that is true in the middle of the view. */
import type { Camera } from './fit';
import { groundLength } from './groundLength';
import type { Projection } from './projection';

export interface ScaleLength {
  /** Round: 1, 2 or 5 and noughts. */
  readonly kilometres: number;
  readonly pixels: number;
}

/** Each brings the bar's length some ten times nearer to the round one. */
const corrections = 4;

/**
 * The longest round length that fits `longest` pixels, measured along the ellipsoid between the ends of a horizontal
 * bar in the camera's middle; undefined where they lie off the Earth.
 */
export function scaleBar(
  projection: Projection,
  camera: Camera,
  longest: number,
): ScaleLength | undefined {
  const whole = onGround(projection, camera, longest);
  if (!whole) return undefined;
  const kilometres = roundBelow(whole);
  let pixels = (longest * kilometres) / whole;
  for (let time = 0; time < corrections; time++)
    pixels *= kilometres / (onGround(projection, camera, pixels) ?? kilometres);
  return { kilometres, pixels };
}

/** Kilometres between the ends of so many pixels. */
function onGround(
  { unproject }: Projection,
  { x, y, scale }: Camera,
  pixels: number,
): number | undefined {
  const half = (pixels / 2) * scale;
  const [from, to] = [unproject([x - half, y]), unproject([x + half, y])];
  return from && to && groundLength(from, to);
}

function roundBelow(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const digit = [5, 2, 1].find((one) => one * power <= length) ?? 1;
  return digit * power;
}
