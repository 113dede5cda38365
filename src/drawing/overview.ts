/** What a story's first view shows: the ends of its trips, and the countries that it names elsewhere. */
import { type Camera, type Frame, fitBox, fitNearest, noInsets } from '../earth/fit';
import { type Box, boxAround, grown, type PlanePoint } from '../earth/plane';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { CountryFrame } from './baseMap';
import type { PlacesInPlane } from './drawing';

/** Kilometres a pixel from which on lines have room to be stronger. */
export const near = 6;
/** Coarser than this (kilometres a pixel) labels no longer fit their countries. */
export const coarsest = 19;
/** Air around what is shown, as a share of it. */
const margin = 0.07;

/** Kilometres of neighbours shown around a chosen country. */
const surroundings = 600;

/** Pixels kept free along the edges of a small frame, for the labels of what stands there. */
const edge = { left: 28, top: 20, right: 28, bottom: 28 };

/** Points in the plane, the host's middle first: what must be in view. */
export function overviewPoints(
  story: Story,
  index: StoryIndex,
  countries: readonly CountryFrame[],
  inPlane: PlacesInPlane,
): PlanePoint[] {
  const ends = story.trips.flatMap((trip) => [trip.from, trip.to]);
  const reached = new Set(
    story.places.filter((place) => ends.includes(place.id)).map((place) => place.country),
  );
  const host = countries.find((country) => country.code === story.host);
  const elsewhere = countries.filter(
    ({ code }) => index.namedCountries.includes(code) && !reached.has(code),
  );
  return [
    ...(host ? [host.label.at] : []),
    ...ends.flatMap((id) => (inPlane[id] ? [inPlane[id]] : [])),
    ...elsewhere.flatMap(({ box }): PlanePoint[] => [
      [box.left, box.top],
      [box.right, box.bottom],
    ]),
  ];
}

/** The box that shows all points, with air around them. */
export function overviewBox(points: readonly PlanePoint[]): Box {
  const box = boxAround(points);
  return grown(box, margin * Math.max(box.right - box.left, box.bottom - box.top));
}

/** The same in whole kilometres: what the still picture holds. */
export function stillBox(points: readonly PlanePoint[]): Box {
  const { left, top, right, bottom } = overviewBox(points);
  return {
    left: Math.floor(left),
    top: Math.floor(top),
    right: Math.ceil(right),
    bottom: Math.ceil(bottom),
  };
}

/** A chosen country with its neighbours around it. */
export function surroundingsOf(country: Box): Box {
  return grown(country, surroundings);
}

/** The camera over the whole story, however small it gets. */
export function wholeCamera(points: readonly PlanePoint[], frame: Frame): Camera {
  return fitBox(overviewBox(points), { ...frame, insets: noInsets });
}

/** The camera over the whole story, or over as much of it as a small frame can show legibly. */
export function overviewCamera(points: readonly PlanePoint[], frame: Frame): Camera {
  const whole = wholeCamera(points, frame);
  return whole.scale <= coarsest ? whole : fitNearest(points, { ...frame, insets: edge }, coarsest);
}
