/** How far apart two colours look, to an eye of normal or of deficient colour vision. */
import { type Colour, linear, type Triple } from './colour';

export type Vision = keyof typeof simulations;

type Matrix = readonly [Triple, Triple, Triple];

/**
 * Missing long, middle or short cones, on linear sRGB: the matrices of severity 1.0 in Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15 (2009).
 */
const simulations = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, Matrix>;

export const visions = Object.keys(simulations) as readonly Vision[];

/** Linear sRGB to the cones' answers, and their cube roots to OKLab (Ottosson 2020). */
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** Lightness 0–1 and two axes of hue, in which equal steps look about equal. */
export function oklab(colour: Colour, vision: Vision = 'normal'): Triple {
  const seen = times(simulations[vision], linear(colour));
  const shown: Triple = [inRange(seen[0]), inRange(seen[1]), inRange(seen[2])];
  const cones = times(toCones, shown);
  return times(toLab, [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])]);
}

/** Distance in OKLab; 0.02 is a difference just noticed (CSS Color Module Level 4, § 13.2). */
export function difference(one: Colour, other: Colour, vision: Vision = 'normal'): number {
  const [l, a, b] = oklab(one, vision);
  const [l2, a2, b2] = oklab(other, vision);
  return Math.hypot(l - l2, a - a2, b - b2);
}

function times([first, second, third]: Matrix, vector: Triple): Triple {
  const row = ([x, y, z]: Triple) => x * vector[0] + y * vector[1] + z * vector[2];
  return [row(first), row(second), row(third)];
}

function inRange(value: number): number {
  return Math.min(1, Math.max(0, value));
}
