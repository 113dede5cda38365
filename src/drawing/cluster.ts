/** Points of the plane and what they are gathered into, for stories with more of them than a map can name. */
import type { Box, PlanePoint } from '../earth/plane';

/** A point of its own. */
export interface Single {
  readonly id: string;
  /** Kilometres. */
  readonly at: PlanePoint;
  /** Higher goes first. */
  readonly priority: number;
}

/** Points that lie too near each other to be told apart. */
export interface Cluster {
  /** Of this object's clusters; another's have other numbers. */
  readonly id: number;
  /** The middle of its points (km). */
  readonly at: PlanePoint;
  /** How many points it holds, 2 or more. */
  readonly count: number;
}

export interface Clusters {
  /**
   * What is seen of the points in the box at a scale (km a pixel): clusters, the largest first, then singles by
   * priority. On a plane that repeats, each stands at the copy nearest the box's middle.
   */
  in(box: Box, scale: number): readonly (Cluster | Single)[];
  /** A point by its id; on a plane that repeats, at the copy nearest to `x` (km). */
  pointOf(id: string, x: number): Single | undefined;
  /** The ids of all points in the box, by priority. */
  inView(box: Box): readonly string[];
  /** The ids of a cluster's points by priority, at most `limit`. */
  membersOf(cluster: number, limit?: number): readonly string[];
  /**
   * The scale (km a pixel) at which a cluster falls apart; undefined when its points stay together as near as
   * the map goes.
   */
  openingScale(cluster: number): number | undefined;
}

/** @param period kilometres to the side after which the plane repeats */
export type Gather = (points: readonly Single[], period?: number) => Clusters;

export function isCluster(item: Cluster | Single): item is Cluster {
  return 'count' in item;
}
