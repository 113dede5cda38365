/** Lines of GeoJSON: taken apart, and the point where what is said of one stands. */
import { project } from '../earth/equalArea';
import { geodesicLength } from '../earth/geodesicLength';
import type { PlanePoint, Position } from '../earth/plane';

/** The geometry's lines, in degrees. Fails where it is no line. */
export function linesOf(geometry: GeoJSON.Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates as unknown as Position[]];
  if (geometry.type === 'MultiLineString') return geometry.coordinates as unknown as Position[][];
  throw new Error(`a line was expected, not a ${geometry.type}`);
}

/** The middle vertex of the longest line, in whole kilometres on the equal-area plane. */
export function middleOf(lines: readonly Position[][]): PlanePoint {
  return vertexOf(lines, 0.5);
}

/** Further vertices of it, from the middle outwards. */
export function besideMiddleOf(lines: readonly Position[][]): PlanePoint[] {
  return [0.4, 0.6, 0.3, 0.7, 0.2, 0.8].map((share) => vertexOf(lines, share));
}

function vertexOf(lines: readonly Position[][], share: number): PlanePoint {
  const longest = lines.toSorted((a, b) => geodesicLength(b) - geodesicLength(a))[0] ?? [];
  const [x, y] = project(longest[Math.floor(longest.length * share)] ?? [0, 0]);
  return [Math.round(x), Math.round(y)];
}
