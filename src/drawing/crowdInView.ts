/** What a crowded story's view means for its words: which annotations may speak, and what is drawn in their way. */
import { boxInView, type Camera } from '../earth/fit';
import { type Clusters, isCluster } from './cluster';
import { circleRadius, crowdIn, dotRadius } from './crowd';
import type { Placement } from './placement';
import { type Rectangle, square } from './rectangle';

export interface CrowdInView {
  /** Ids. */
  readonly annotations: ReadonlySet<string>;
  /** Dots and circles, in pixels from the frame's upper left corner. */
  readonly drawn: readonly Rectangle[];
}

/** As many annotations as a crowded map still names. */
const most = 12;

/** @param chosen ids of annotations that go before the others, the first of them if they are many */
export function crowdInView(
  clusters: Clusters,
  camera: Camera,
  frame: { readonly width: number; readonly height: number },
  chosen: readonly string[] = [],
): CrowdInView {
  const { x, y, scale } = camera;
  const first = chosen.slice(0, most);
  const { labelled, dots, circles } = crowdIn(
    clusters,
    boxInView(camera, frame),
    scale,
    most - first.length,
  );
  const annotations = new Set([...first, ...labelled]);
  const drawn = [...dots.filter(({ id }) => !annotations.has(id)), ...circles].map((item) =>
    square(
      (item.at[0] - x) / scale + frame.width / 2,
      (item.at[1] - y) / scale + frame.height / 2,
      isCluster(item) ? circleRadius(item.count) : dotRadius,
    ),
  );
  return { annotations, drawn };
}

/** The placement without numbered dots: among circles that count, a number would be taken for a count. */
export function withoutNumbers({ words, left, ...rest }: Placement): Placement {
  const numbered = words.filter(({ of, form }) => of.role === 'annotation' && form === 'dot');
  return {
    ...rest,
    words: words.filter((word) => !numbered.includes(word)),
    left: [...left, ...numbered.map(({ of }) => of)],
  };
}
