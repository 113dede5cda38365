/** Places as vectors from the middle of the Earth to the unit sphere: sums and near ones are quick to find. */
import type { Position } from './plane';

export type Vector = readonly [number, number, number];

const degree = Math.PI / 180;
/** Kilometres: the mean radius of the Earth (IUGG). */
const radius = 6371.0088;

export function vectorOf([longitude, latitude]: Position): Vector {
  const [along, up] = [longitude * degree, latitude * degree];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

/** Of a vector of any length but zero. */
export function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / degree, Math.atan2(z, Math.hypot(x, y)) / degree];
}

/** The cosine of the arc between two places: the nearer they are, the greater. */
export function nearness(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The nearness of places so many kilometres apart. */
export function nearnessAt(kilometres: number): number {
  return Math.cos(kilometres / radius);
}

/** The middle of a line, each of its parts weighed by its length. */
export function middleOfLines(lines: readonly (readonly Position[])[]): Position {
  const sum: [number, number, number] = [0, 0, 0];
  for (const line of lines) {
    const points = line.map(vectorOf);
    for (const [n, b] of points.entries()) {
      const a = points[n - 1] ?? b;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
      for (const axis of [0, 1, 2] as const) sum[axis] += (length * (a[axis] + b[axis])) / 2;
    }
  }
  return positionOf(sum);
}
