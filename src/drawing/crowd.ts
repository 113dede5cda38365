/** How a story with more annotations than a map can name is shown: a few named, the rest as dots and circles. */
import type { Box } from '../earth/plane';
import type { Story } from '../story/story';
import { type Anchors, annotationAnchor } from './annotationAnchor';
import { type Cluster, type Clusters, type Gather, isCluster, type Single } from './cluster';

export interface Crowd {
  /** Annotations that are offered to the labels, by priority. */
  readonly labelled: readonly string[];
  /** The other singles. */
  readonly dots: readonly Single[];
  /** The clusters, the largest first. */
  readonly circles: readonly Cluster[];
}

/** As many annotations as a map can show one by one. */
const uncrowded = 60;
/** Of the dot that stands for one annotation, pixels. */
export const dotRadius = 4;

/** What is shown in the box (km) at a scale (km a pixel), at most `limit` of it with words. */
export function crowdIn(clusters: Clusters, box: Box, scale: number, limit: number): Crowd {
  const items = clusters.in(box, scale);
  const singles = items.filter((item): item is Single => !isCluster(item));
  return {
    labelled: singles.slice(0, limit).map(({ id }) => id),
    dots: singles.slice(limit),
    circles: items.filter(isCluster),
  };
}

/** Radius (pixels) of the circle that stands for so many annotations: room for its digits. */
export function circleRadius(count: number): number {
  return 10 + 3 * Math.ceil(Math.log10(count + 1));
}

/** Whether it has more annotations than a map can name. */
export function isCrowded({ annotations }: Story): boolean {
  return annotations.length > uncrowded;
}

/** A crowded story's annotations on the plane, the earlier the more important; undefined if each can be named. */
export function crowdOf(
  story: Story,
  anchors: Anchors,
  gather: Gather | undefined,
  period?: number,
): Clusters | undefined {
  if (!gather || !isCrowded(story)) return undefined;
  const points = story.annotations.flatMap((annotation, n): Single[] => {
    const at = annotationAnchor(annotation, story, anchors);
    return at ? [{ id: annotation.id, at, priority: -n }] : [];
  });
  return gather(points, period);
}
