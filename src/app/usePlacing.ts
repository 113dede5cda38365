/** Places the map's words each time that it has come to rest, and tells how they stand. */
import { useCallback, useRef } from 'react';
import type { Placed, Rest } from '../atlas/Words';
import { arrowNodes } from '../drawing/arrowNodes';
import { candidatesOf, type Nameable } from '../drawing/candidates';
import { crowdInView, withoutNumbers } from '../drawing/crowdInView';
import type { Drawing, Geometry } from '../drawing/drawing';
import { answeringAsNoted } from '../drawing/notedWidths';
import { type Placement, placing } from '../drawing/placement';
import { rescaled } from '../drawing/rescaled';
import { stillLayoutIn, stillPlacing } from '../drawing/still';
import { wordNodes } from '../drawing/wordNodes';
import type { Measure } from '../drawing/wordStyle';
import { boxInView } from '../earth/fit';
import type { Annotation, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { type At, atOf } from '../view/at';
import { type Shown, shownFirst } from '../view/shown';
import { localeOf } from '../words/languages';
import type { PageData } from './pageData';
import type { Crowd } from './useCrowd';

export interface PlacingRequest extends Crowd {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly shown: Shown;
  /** Those that stand out before the others. */
  readonly standing: readonly Annotation[];
  readonly geometry: Geometry;
  readonly nameable: Nameable;
  readonly drawing: Drawing;
  readonly measure: Measure;
  /** The words of the map have been placed. */
  readonly onPlaced: (placement: Placement, inView: readonly string[] | undefined) => void;
  /** The map has come to rest here. */
  readonly onRest: (at: At | undefined) => void;
}

/** Does it word by word; until the last stands, nothing is told or remembered of it. */
export function usePlacing(request: PlacingRequest): (rest: Rest) => Generator<void, Placed> {
  const { story, index, data, shown, standing, geometry, nameable, drawing } = request;
  const { gather, crowd, measure, onPlaced, onRest } = request;
  const { language } = data;
  const previous = useRef<{ readonly measure: Measure; readonly placement: Placement }>(undefined);
  const wordsWanted = useCallback(
    ({ camera, frame, occupied }: Rest) => {
      const chosen = standing.map(({ id }) => id);
      const seen = crowd && crowdInView(crowd, camera, frame, chosen);
      const candidates = candidatesOf(story, index, nameable, language, {
        ...shown,
        chosen,
        ...(seen ? { annotations: seen.annotations } : {}),
      });
      return { candidates, occupied: [...occupied, ...(seen?.drawn ?? [])] };
    },
    [story, index, nameable, language, shown, standing, crowd],
  );
  /** What stands in the page stays where it stands, in whichever fonts: it was placed by the page's own. */
  const placedBefore = useCallback(
    function* ({ camera, frame }: Rest): Generator<void, Placement> {
      if (previous.current?.measure === measure) return previous.current.placement;
      const { overview, widths } = data;
      const layout = stillLayoutIn(frame, overview);
      const still = yield* stillPlacing(story, index, language, nameable, {
        overview,
        layout,
        shown: shownFirst(story),
        measure: answeringAsNoted(widths[layout], measure),
        gather,
      });
      return rescaled(still, camera.scale);
    },
    [story, index, language, nameable, data, measure, gather],
  );

  return useCallback(
    function* (rest: Rest): Generator<void, Placed> {
      const { camera, frame } = rest;
      const { projection, trips } = geometry;
      const placed = yield* placing({
        ...wordsWanted(rest),
        camera,
        frame,
        measure,
        previous: yield* placedBefore(rest),
        period: projection.period,
        around: rest.around,
        paths: Object.values(trips),
      });
      const placement = crowd ? withoutNumbers(placed) : placed;
      previous.current = { measure, placement };
      onPlaced(placement, crowd?.inView(boxInView(camera, frame)));
      onRest(atOf(projection, camera));
      const { direction } = localeOf(language);
      return {
        nodes: [...arrowNodes(drawing, trips, camera.scale), ...wordNodes(placement, direction)],
        annotations: placement.words.flatMap(({ of }) =>
          of.role === 'annotation' ? [of.annotation] : [],
        ),
      };
    },
    [geometry, drawing, language, measure, crowd, wordsWanted, placedBefore, onPlaced, onRest],
  );
}
