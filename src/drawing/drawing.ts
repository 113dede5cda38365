/** What is drawn for one story: shapes in the plane with their roles, without a camera. */
import { graticule } from '../earth/graticule';
import type { PlanePoint } from '../earth/plane';
import type { Projection } from '../earth/projection';
import { parseEdtf } from '../story/dates';
import type { CountryCode, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import type { Outlines } from './baseMap';
import { type Fill, fillOf, fillsOf } from './fills';
import { pathOfCurves, pathOfLines, pathUnit } from './path';
import { paintOf } from './tiles';

export type Role =
  | 'graticule'
  | 'country'
  | 'coasts'
  | 'borders'
  | 'disputed'
  | 'line'
  | 'trip'
  | 'place';

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
  /** Of a layer that is switched off. */
  readonly off?: boolean;
  /** Later than the day that the map shows. */
  readonly toCome?: boolean;
}

/** Bottom to top. */
export type Drawing = readonly Shape[];

/** Each country's outlines, by its code. */
export function pathsIn(drawing: Drawing): (country: CountryCode) => string | undefined {
  const paths = new Map(drawing.map(({ country, path }) => [country, path]));
  return (country) => paths.get(country);
}

/** A story's places, by id. */
export type PlacesInPlane = Readonly<Record<string, PlanePoint>>;
/** A story's trips as great circles, by id. */
export type TripsInPlane = Readonly<Record<string, readonly PlanePoint[]>>;

/** The Earth and the story's places on one projection's plane. */
export interface Geometry {
  readonly projection: Projection;
  readonly outlines: Outlines;
  readonly places: PlacesInPlane;
  readonly trips: TripsInPlane;
}

export function draw(geometry: Geometry, story: Story, index: StoryIndex, shown: Shown): Drawing {
  const { projection, outlines } = geometry;
  const fills = fillsOf(story, index, shown);
  const countries = Object.entries(outlines.countries).map(
    ([code, path]): Shape => ({
      id: `country-${code}`,
      role: 'country',
      path,
      country: code,
      fill: fillOf(fills, code),
    }),
  );
  const disputed = Object.entries(outlines.disputed).map(
    ([id, path]): Shape => ({ id: `disputed-${id}`, role: 'disputed', path }),
  );
  return [
    { id: 'graticule', role: 'graticule', path: pathOfCurves(graticule(projection)) },
    ...countries,
    { id: 'coasts', role: 'coasts', path: outlines.coasts },
    { id: 'borders', role: 'borders', path: outlines.borders },
    ...disputed,
    ...storyShapes(geometry, story, shown),
  ];
}

/** The lines that the story speaks of, its trips, and the places that they join. */
function storyShapes({ outlines, trips, places }: Geometry, story: Story, shown: Shown): Shape[] {
  const withTrips = shown.layers.has('trips');
  // Lines of which no annotation speaks are other stories'.
  const spokenOf = new Set(story.annotations.map(({ line }) => line));
  const lines = Object.entries(outlines.lines)
    .filter(([id]) => spokenOf.has(id))
    .map(
      ([id, path]): Shape => ({
        id: `line-${id}`,
        role: 'line',
        path,
        off: !shown.layers.has('border'),
      }),
    );
  const isToCome = ({ date }: Story['trips'][number]) =>
    (parseEdtf(date)?.firstDay ?? '') > shown.day;
  const ends = placesShown(story).map((id): Shape => {
    const ending = story.trips.filter((trip) => trip.from === id || trip.to === id);
    return {
      id: `place-${id}`,
      role: 'place',
      path: dot(places[id]),
      strong: ending.some((trip) => trip.current && trip.to === id),
      off: !withTrips,
      toCome: ending.every(isToCome),
    };
  });
  return [
    ...lines,
    ...story.trips.map(
      (trip): Shape => ({
        id: `trip-${trip.id}`,
        role: 'trip',
        path: pathOfLines([trips[trip.id] ?? []], decimals),
        strong: trip.current,
        off: !withTrips,
        toCome: isToCome(trip),
      }),
    ),
    ...ends,
  ];
}

/** CSS classes by which a shape is styled. */
export function classesOf({ role, fill, strong, off, toCome }: Shape): string {
  return [role, fill?.base, strong && 'strong', off && 'off', toCome && 'to-come']
    .filter(Boolean)
    .join(' ');
}

/** The value of the SVG attribute `fill`, where a class doesn't say it. */
export function fillAttribute({ fill }: Shape): string | undefined {
  return fill && paintOf(fill);
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
