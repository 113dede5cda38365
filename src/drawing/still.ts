/** The picture that stands in the page before it comes alive: its camera, and where its words stand. */
import { equalArea } from '../earth/equalArea';
import { type Camera, fitBox, noInsets } from '../earth/fit';
import type { PlanePoint } from '../earth/plane';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { candidatesOf, type Nameable, type Shown } from './candidates';
import { crowdOf } from './crowd';
import { crowdInView, withoutNumbers } from './crowdInView';
import { overviewBox } from './overview';
import { type Placement, place } from './placement';
import type { Rectangle } from './rectangle';
import { tripsIn } from './storyInPlane';
import type { Measure } from './wordStyle';

/** The frame for which words are placed: the map on a desk of 1440 by 900 pixels. */
const desk = { width: 1028, height: 737 };
/** What lies over it there: the layers, and where one begins to read the buttons, the north hint and the sources. */
const layers = { left: 16, top: 269, right: 288, bottom: 702 };
const atStart = [
  { left: 16, top: 16, right: 62, bottom: 150 },
  { left: 76, top: 16, right: 118, bottom: 58 },
  { left: 0, top: 713, right: 313, bottom: 737 },
  { left: 766, top: 713, right: 1028, bottom: 737 },
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
  const { direction } = catalogueOf(language);
  const { camera } = stillOf(overview);
  const clusters = crowdOf(story, nameable);
  const crowd = clusters && crowdInView(clusters, camera, desk);
  const speaking = crowd ? { ...shown, annotations: crowd.annotations } : shown;
  const placement = place({
    candidates: candidatesOf(story, index, { ...nameable, capitals: [] }, language, speaking),
    camera,
    frame: desk,
    occupied: [
      layers,
      ...(direction === 'ltr' ? atStart : atStart.map(mirrored)),
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
}

function mirrored({ left, right, ...rest }: Rectangle): Rectangle {
  return { ...rest, left: desk.width - right, right: desk.width - left };
}
