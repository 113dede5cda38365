/** What a map projection answers, so that the map is drawn the same way in any of them. */
import type { Box, PlanePoint, Position } from './plane';

export interface Projection {
  readonly id: 'equal-area' | 'mercator';
  /** Degrees to the plane, kilometres. Where the plane repeats, the copy within `bounds`. */
  project(position: Position): PlanePoint;
  /** The plane back to degrees; undefined where the plane shows no part of the Earth. */
  unproject(point: PlanePoint): Position | undefined;
  /** Kilometres on the Earth in one kilometre of the plane at the point, the mean over all directions. */
  scaleAt(point: PlanePoint): number;
  /** After how many kilometres to the side the plane repeats; absent: it doesn't. */
  readonly period?: number;
  /** Around the whole Earth, once. */
  readonly bounds: Box;
}
