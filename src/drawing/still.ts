/** The picture that stands in the page before it comes alive: what it holds, and where its words stand. */
import { equalArea } from '../earth/equalArea';
import { boxInView, type Camera, noInsets } from '../earth/fit';
import type { Box, PlanePoint } from '../earth/plane';
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { localeOf } from '../words/languages';
import { candidatesOf, type Nameable, type Shown } from './candidates';
import type { Gather } from './cluster';
import { crowdOf } from './crowd';
import { crowdInView, withoutNumbers } from './crowdInView';
import { coarsest, overviewBox, overviewCamera, wholeCamera } from './overview';
import { type Placement, placing } from './placement';
import { around, overlap, type Rectangle, square } from './rectangle';
import { rescaled } from './rescaled';
import { tripsIn } from './storyInPlane';
import type { Word } from './word';
import type { Measure } from './wordStyle';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Words stand twice in the picture: as a desk has room for them, and as a phone has. */
export type StillLayout = 'wide' | 'narrow';

/** The map on a desk of 1440 by 900 pixels, and on a phone of 390 by 844. */
const desk: Size = { width: 1028, height: 741 };
const phone: Size = { width: 390, height: 354 };
/** A frame in which the whole is smaller than on the desk by more than this gets the phone's words. */
const smaller = 0.98;

/** What lies over the map there (as `occupiedOf` finds it); pixels from the nearest corner. */
const over: Readonly<Record<StillLayout, readonly Cover[]>> = {
  wide: [
    // Layers, buttons, north hint, sources and scale bar.
    { left: 16, width: 272, bottom: 29, height: 440 },
    { start: 16, width: 48, top: 16, height: 136 },
    { start: 72, width: 48, top: 16, height: 48 },
    { start: 0, width: 320, bottom: 0, height: 29 },
    { end: 0, width: 264, bottom: 0, height: 29 },
  ],
  narrow: [
    { end: 6, width: 50, bottom: 26, height: 136 },
    { end: 6, width: 50, top: 8, height: 48 },
    { start: 0, width: 288, bottom: 0, height: 28 },
    { start: 0, width: 136, bottom: 18, height: 32 },
  ],
};

/** The way into the tour, where a story has one. */
const tour: Readonly<Record<StillLayout, Cover>> = {
  wide: { right: 12, width: 144, bottom: 29, height: 56 },
  narrow: { start: 8, width: 136, top: 8, height: 48 },
};

interface Cover {
  /** Where lines of words start and end, or whichever way they run. */
  readonly start?: number;
  readonly end?: number;
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly height: number;
}

/** The camera for which a layout's words are placed. */
export function stillCamera(overview: readonly PlanePoint[], layout: StillLayout): Camera {
  return layout === 'wide'
    ? wholeCamera(overview, { ...desk, insets: noInsets })
    : overviewCamera(overview, { ...phone, insets: noInsets });
}

/** The least frame for the desk's words. */
export function leastWide(overview: readonly PlanePoint[]): Size {
  const { scale } = stillCamera(overview, 'wide');
  const box = overviewBox(overview);
  return {
    width: ((box.right - box.left) / scale) * smaller,
    height: ((box.bottom - box.top) / scale) * smaller,
  };
}

/** Kilometres that the desk's words were placed across: less of them would cut what stands at the sides. */
export function acrossWide(overview: readonly PlanePoint[]): number {
  return desk.width * stillCamera(overview, 'wide').scale;
}

export function stillLayoutIn(frame: Size, overview: readonly PlanePoint[]): StillLayout {
  const { width, height } = leastWide(overview);
  return frame.width >= width && frame.height >= height ? 'wide' : 'narrow';
}

export interface StillRequest {
  readonly overview: readonly PlanePoint[];
  readonly layout: StillLayout;
  readonly shown: Shown;
  readonly measure: Measure;
  /** For a crowded story. */
  readonly gather: Gather | undefined;
}

/** The same in the build and in the browser, but for what their measures differ by; one word a step. */
export function* stillPlacing(
  story: Story,
  index: StoryIndex,
  language: Language,
  nameable: Nameable,
  { overview, layout, shown, measure, gather }: StillRequest,
): Generator<void, Placement> {
  const clusters = crowdOf(story, nameable, gather);
  const paths = Object.values(tripsIn(equalArea, story));
  function* placed(
    camera: Camera,
    frame: Size,
    covers: readonly Cover[],
    previous?: Placement,
  ): Generator<void, Placement> {
    const crowd = clusters && crowdInView(clusters, camera, frame);
    const speaking = crowd ? { ...shown, annotations: crowd.annotations } : shown;
    const placement = yield* placing({
      candidates: candidatesOf(story, index, { ...nameable, capitals: [] }, language, speaking),
      camera,
      frame,
      occupied: [
        ...covers.map((cover) => rectangleOf(cover, frame, localeOf(language).direction)),
        ...(crowd?.drawn ?? []),
      ],
      measure,
      previous,
      paths,
    });
    return crowd ? withoutNumbers(placement) : placement;
  }
  const camera = stillCamera(overview, layout);
  const covers = [...over[layout], ...(story.tour.length > 0 ? [tour[layout]] : [])];
  if (layout === 'wide') return yield* placed(camera, desk, covers);

  // Around what the phone shows stand the words of what larger frames show as well.
  const inside = yield* placed(camera, phone, covers);
  const box = overviewBox(overview);
  const whole = { ...middleOf(box), scale: coarsest };
  const farther = yield* placed(whole, sizeAt(box, coarsest), [], rescaled(inside, coarsest));
  const seen = pixelsOf(boxInView(camera, phone), camera.scale);
  const unseen = rescaled(farther, camera.scale).words.filter(
    (word) => !overlap(reachOf(word), seen),
  );
  return { ...inside, words: [...inside.words, ...unseen] };
}

/** Of its text, and of what leads to it. */
function reachOf({ box, at, leader }: Word): Rectangle {
  return [at, ...(leader ?? [])].reduce((so, [x, y]) => around(so, square(x, y, 0)), box);
}

function middleOf({ left, top, right, bottom }: Box) {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** @param scale kilometres a pixel */
function sizeAt({ left, top, right, bottom }: Box, scale: number): Size {
  return { width: (right - left) / scale, height: (bottom - top) / scale };
}

function pixelsOf({ left, top, right, bottom }: Box, scale: number): Rectangle {
  return { left: left / scale, top: top / scale, right: right / scale, bottom: bottom / scale };
}

function rectangleOf(cover: Cover, frame: Size, direction: 'ltr' | 'rtl'): Rectangle {
  const { start, end, top, bottom = 0, width, height } = cover;
  const [before, after] = direction === 'ltr' ? [start, end] : [end, start];
  const left = cover.left ?? before ?? frame.width - (cover.right ?? after ?? 0) - width;
  const above = top ?? frame.height - bottom - height;
  return { left, top: above, right: left + width, bottom: above + height };
}
