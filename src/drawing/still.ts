/** The picture that stands in the page before it comes alive: its camera, and where its words stand. */
import { equalArea } from '../earth/equalArea';
import { type Camera, fitBox, noInsets } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { candidatesOf, type Nameable, type Shown } from './candidates';
import { overviewBox } from './overview';
import { type Placement, place } from './placement';
import { tripsIn } from './storyInPlane';
import type { Measure } from './wordStyle';

/** The frame for which words are placed: the map on a desk of 1440 by 900 pixels. */
const desk = { width: 1028, height: 740 };
/** What lies over it there: the buttons in one corner, the legend in the other. */
const overDesk = [
  { left: 16, top: 16, right: 64, bottom: 152 },
  { left: 16, top: 300, right: 250, bottom: 740 },
];

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
  { overview, shown, measure }: StillRequest,
): Placement {
  return place({
    candidates: candidatesOf(story, index, { ...nameable, capitals: [] }, language, shown),
    camera: stillOf(overview).camera,
    frame: desk,
    occupied: overDesk,
    measure,
    paths: Object.values(tripsIn(equalArea, story)),
  });
}

export interface StillRequest {
  readonly overview: readonly PlanePoint[];
  readonly shown: Shown;
  readonly measure: Measure;
}
