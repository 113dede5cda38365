/** What is drawn for one story at first: shapes in the plane with their roles, without a camera. */
import type { PlanePoint } from '../earth/plane';
import { parseEdtf } from '../story/dates';
import type { CountryCode, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { layersOn } from '../view/layers';
import type { Outlines } from './baseMap';
import { type Fill, fillOf, fillsOf } from './fills';
import { pathOfLines, pathUnit } from './path';

export type Role = 'country' | 'coasts' | 'borders' | 'disputed' | 'line' | 'trip' | 'place';

export interface Shape {
  /** Unique in the drawing. */
  readonly id: string;
  readonly role: Role;
  /** SVG path data, kilometres. */
  readonly path: string;
  readonly country?: CountryCode;
  /** A country's colour and marks. */
  readonly fill?: Fill;
  /** The one that the story is about. */
  readonly strong?: boolean;
}

/** Bottom to top. */
export type Drawing = readonly Shape[];

/** A story's places, by id. */
export type PlacesInPlane = Readonly<Record<string, PlanePoint>>;
/** A story's trips as great circles, by id. */
export type TripsInPlane = Readonly<Record<string, readonly PlanePoint[]>>;

export function draw(
  outlines: Outlines,
  places: PlacesInPlane,
  trips: TripsInPlane,
  story: Story,
  index: StoryIndex,
): Drawing {
  const fills = fillsOf(story, index, {
    layers: layersOn(story, {}),
    day: parseEdtf(story.date.date)?.lastDay ?? '',
  });
  const countries = Object.entries(outlines.countries).map(
    ([code, path]): Shape => ({
      id: `country-${code}`,
      role: 'country',
      path,
      country: code,
      fill: fillOf(fills, code),
    }),
  );
  const said = Object.entries(outlines.lines).map(
    ([id, path]): Shape => ({ id: `line-${id}`, role: 'line', path }),
  );
  const disputed = Object.entries(outlines.disputed).map(
    ([id, path]): Shape => ({ id: `disputed-${id}`, role: 'disputed', path }),
  );
  return [
    ...countries,
    { id: 'coasts', role: 'coasts', path: outlines.coasts },
    { id: 'borders', role: 'borders', path: outlines.borders },
    ...disputed,
    ...said,
    ...story.trips.map(
      (trip): Shape => ({
        id: `trip-${trip.id}`,
        role: 'trip',
        path: pathOfLines([trips[trip.id] ?? []], decimals),
        strong: trip.current,
      }),
    ),
    ...placesShown(story).map(
      (id): Shape => ({
        id: `place-${id}`,
        role: 'place',
        path: dot(places[id]),
        strong: story.trips.some((trip) => trip.current && trip.to === id),
      }),
    ),
  ];
}

/** The ends of the story's trips: places with a dot and a label. */
export function placesShown(story: Story): string[] {
  return [...new Set(story.trips.flatMap((trip) => [trip.from, trip.to]))];
}

/** Of a path unit: places and trips keep their place when the reader comes near. */
const decimals = 2;

/** A line of no length: with round caps it is a dot that keeps its size at every scale. */
function dot(at: PlanePoint | undefined): string {
  if (!at) return '';
  const [x, y] = at.map((kilometres) => (kilometres / pathUnit).toFixed(decimals));
  return `M${x} ${y}h0`;
}
