/** The picture that stands in the page before it comes alive: its camera, and where its words stand. */
import { equalArea } from '../earth/equalArea';
import { type Camera, fitBox, noInsets } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { localeOf } from '../words/languages';
import { candidatesOf, type Nameable, type Shown } from './candidates';
import type { Gather } from './cluster';
import { crowdOf } from './crowd';
import { crowdInView, withoutNumbers } from './crowdInView';
import { overviewBox } from './overview';
import { type Placement, place } from './placement';
import type { Rectangle } from './rectangle';
import { tripsIn } from './storyInPlane';
import type { Measure } from './wordStyle';

/** The frame for which words are placed: the map on a desk of 1440 by 900 pixels. */
const desk = { width: 1028, height: 741 };
/** What lies over it there (as `occupiedOf` finds it): layers, buttons, north hint, sources and scale bar. */
const layers = { left: 16, top: 272, right: 288, bottom: 712 };
const overDesk: Readonly<Record<'ltr' | 'rtl', readonly Rectangle[]>> = {
  ltr: [
    layers,
    { left: 16, top: 16, right: 64, bottom: 152 },
    { left: 72, top: 16, right: 120, bottom: 64 },
    { left: 0, top: 712, right: 320, bottom: 744 },
    { left: 768, top: 712, right: 1032, bottom: 744 },
  ],
  rtl: [
    layers,
    { left: 960, top: 16, right: 1016, bottom: 152 },
    { left: 904, top: 16, right: 952, bottom: 64 },
    { left: 712, top: 712, right: 1032, bottom: 744 },
    { left: 0, top: 712, right: 264, bottom: 744 },
  ],
};

/** The way into the tour, where a story has one. */
const tour: Readonly<Record<'ltr' | 'rtl', Rectangle>> = {
  ltr: { left: 872, top: 656, right: 1016, bottom: 712 },
  rtl: { left: 904, top: 656, right: 1016, bottom: 712 },
};

export interface Still {
  readonly camera: Camera;
  /** As large as the whole story needs at the desk's scale, so that any frame can fit it; pixels. */
  readonly width: number;
  readonly height: number;
}

/** @param overview what the first view shows, kilometres on the equal-area plane */
export function stillOf(overview: readonly PlanePoint[]): Still {
  const box = overviewBox(overview);
  const { scale } = fitBox(box, { ...desk, insets: noInsets });
  return {
    camera: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale },
    width: (box.right - box.left) / scale,
    height: (box.bottom - box.top) / scale,
  };
}

/** The same in the build and in the browser, but for what their measures differ by. */
export function stillPlacement(
  story: Story,
  index: StoryIndex,
  language: Language,
  nameable: Nameable,
  { overview, shown, measure, gather }: StillRequest,
): Placement {
  const { direction } = localeOf(language);
  const { camera } = stillOf(overview);
  const clusters = crowdOf(story, nameable, gather);
  const crowd = clusters && crowdInView(clusters, camera, desk);
  const speaking = crowd ? { ...shown, annotations: crowd.annotations } : shown;
  const placement = place({
    candidates: candidatesOf(story, index, { ...nameable, capitals: [] }, language, speaking),
    camera,
    frame: desk,
    occupied: [
      ...overDesk[direction],
      ...(story.tour.length > 0 ? [tour[direction]] : []),
      ...(crowd?.drawn ?? []),
    ],
    measure,
    paths: Object.values(tripsIn(equalArea, story)),
  });
  return crowd ? withoutNumbers(placement) : placement;
}

export interface StillRequest {
  readonly overview: readonly PlanePoint[];
  readonly shown: Shown;
  readonly measure: Measure;
  /** For a crowded story. */
  readonly gather: Gather | undefined;
}
