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

/** Words stand in the picture as each of these has room for them. */
export const stillLayouts = ['desk', 'laptop', 'tablet', 'phone'] as const;
export type StillLayout = (typeof stillLayouts)[number];
/** What each of them has. */
export function byLayout<Part>(part: (layout: StillLayout) => Part): Record<StillLayout, Part> {
  const parts = stillLayouts.map((layout) => [layout, part(layout)]);
  return Object.fromEntries(parts) as Record<StillLayout, Part>;
}

/** Those that hold the whole story. */
export type WholeLayout = Exclude<StillLayout, 'phone'>;

/** The map on a screen of 1440 by 900 pixels, of 1366 by 760 and by 664, and of 390 by 844. */
const frames: Readonly<Record<StillLayout, Size>> = {
  desk: { width: 1028, height: 741 },
  laptop: { width: 954, height: 600 },
  tablet: { width: 954, height: 504 },
  phone: { width: 390, height: 354 },
};
/** Pixels at either side that maps as high may lack: a tablet's. */
const spare: Readonly<Record<WholeLayout, number>> = { desk: 0, laptop: 93, tablet: 93 };
/** So many times as large as where the desk's words were placed are the frames that they are still told apart for. */
const largest = 2;
/** From so many times as large on, words that would be in the way of others are their headings alone. */
const roomier = 1.1;
/** A frame in which the whole is smaller by more than this than where words were placed has no room for them. */
const smaller = 0.98;

/** What lies over a larger map (as `occupiedOf` finds it); pixels from the nearest corner. */
const panes: readonly Cover[] = [
  // Layers, buttons, north hint, sources and scale bar.
  { left: 16, width: 272, bottom: 29, height: 440 },
  { start: 16, width: 48, top: 16, height: 136 },
  { start: 72, width: 48, top: 16, height: 48 },
  { start: 0, width: 320, bottom: 0, height: 29 },
  { end: 0, width: 264, bottom: 0, height: 29 },
];

const over: Readonly<Record<StillLayout, readonly Cover[]>> = {
  desk: panes,
  laptop: [...panes, ...sides('laptop')],
  tablet: [...panes, ...sides('tablet')],
  phone: [
    { end: 6, width: 50, bottom: 26, height: 136 },
    { end: 6, width: 50, top: 8, height: 48 },
    { start: 0, width: 288, bottom: 0, height: 28 },
    { start: 0, width: 136, bottom: 18, height: 32 },
  ],
};

/** The way into the tour, where a story has one. */
const tour = {
  larger: { right: 12, width: 144, bottom: 29, height: 56 },
  phone: { start: 8, width: 136, top: 8, height: 48 },
};

function sides(layout: WholeLayout): readonly Cover[] {
  const side = { width: spare[layout], top: 0, height: frames[layout].height };
  return [
    { ...side, left: 0 },
    { ...side, right: 0 },
  ];
}

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
  const frame = { ...frames[layout], insets: noInsets };
  return layout === 'phone' ? overviewCamera(overview, frame) : wholeCamera(overview, frame);
}

/** The least frame for a layout's words: less would cut what stands at the sides, or have it closer than it was placed. */
export function leastFrame(overview: readonly PlanePoint[], layout: WholeLayout): Size {
  const { scale } = stillCamera(overview, layout);
  const box = overviewBox(overview);
  return {
    width: acrossIn(layout) * smaller,
    height: ((box.bottom - box.top) / scale) * smaller,
  };
}

/** The least frame in which what is tight is no more than its heading. */
export function largerFrame(): Size {
  const { width, height } = frames.desk;
  return { width: width * roomier, height: height * roomier };
}

/** Kilometres that a layout's words were placed across. */
export function kilometresAcross(overview: readonly PlanePoint[], layout: WholeLayout): number {
  return acrossIn(layout) * stillCamera(overview, layout).scale;
}

/** Pixels. */
function acrossIn(layout: WholeLayout): number {
  return frames[layout].width - 2 * spare[layout];
}

export function stillLayoutIn(frame: Size, overview: readonly PlanePoint[]): StillLayout {
  const hasRoom = (layout: StillLayout) => {
    if (layout === 'phone') return true;
    const { width, height } = leastFrame(overview, layout);
    return frame.width >= width && frame.height >= height;
  };
  return stillLayouts.find(hasRoom) ?? 'phone';
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
  const wayIn = tour[layout === 'phone' ? 'phone' : 'larger'];
  const covers = [...over[layout], ...(story.tour.length > 0 ? [wayIn] : [])];
  const frame = frames[layout];
  const inside = yield* placed(camera, frame, covers);
  if (layout === 'desk') {
    const tight = inTheWay(inside, camera.scale / largest);
    const words = inside.words.map((word) => (tight.has(word) ? { ...word, tight: true } : word));
    return { ...inside, words };
  }
  if (layout !== 'phone') {
    const larger = stillLayouts[stillLayouts.indexOf(layout) - 1] ?? layout;
    const lost = inTheWay(inside, stillCamera(overview, larger).scale);
    return { ...inside, words: inside.words.filter((word) => !lost.has(word)) };
  }

  // Around what the phone shows stand the words of what larger frames show as well.
  const box = overviewBox(overview);
  const whole = { ...middleOf(box), scale: coarsest };
  const farther = yield* placed(whole, sizeAt(box, coarsest), [], rescaled(inside, coarsest));
  const seen = pixelsOf(boxInView(camera, frame), camera.scale);
  const unseen = rescaled(farther, camera.scale).words.filter(
    (word) => !overlap(reachOf(word), seen),
  );
  return { ...inside, words: [...inside.words, ...unseen] };
}

/**
 * The lesser words that come to lie on others on the way to a finer scale (kilometres a pixel): what hangs on a leader
 * keeps its distance while all else moves apart.
 */
function inTheWay(placement: Placement, scale: number): ReadonlySet<Word> {
  const steps = 5;
  const finer = Array.from({ length: steps }, (_, n) => {
    const share = (n + 1) / steps;
    return rescaled(placement, placement.scale + (scale - placement.scale) * share).words;
  });
  const kept: number[] = [];
  const isApart = (n: number) =>
    finer.every((words) => {
      const box = words[n]?.box;
      return !kept.some((other) => {
        const its = words[other]?.box;
        return box && its && overlap(box, its);
      });
    });
  const lost = placement.words.filter((_, n) => {
    const apart = isApart(n);
    if (apart) kept.push(n);
    return !apart;
  });
  return new Set(lost);
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
