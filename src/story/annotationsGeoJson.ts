/** A story's annotations and trips as GeoJSON (RFC 7946), for other maps. */
import { greatCircle } from '../earth/greatCircle';
import type { Position } from '../earth/plane';
import type { Annotation, Fact, Language, Story, Trip } from './story';

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] };

/** Decimals of a degree: 11 metres. */
const decimals = 4;

/**
 * Annotations with their words in the language and what they stand on, in the story's order; then trips as great
 * circles, cut at the antimeridian (RFC 7946 § 3.1.9).
 *
 * @param positionOf where an annotation hangs, in degrees; undefined: nowhere
 */
export function annotationsGeoJson(
  story: Story,
  language: Language,
  positionOf: (annotation: Annotation) => Position | undefined,
): { readonly type: 'FeatureCollection'; readonly features: readonly Feature[] } {
  return {
    type: 'FeatureCollection',
    features: [
      ...story.annotations.map((annotation, n) =>
        annotationFeature(annotation, n + 1, language, positionOf(annotation)),
      ),
      ...story.trips.map((trip) => tripFeature(story, trip, language)),
    ],
  };
}

function annotationFeature(
  annotation: Annotation,
  number: number,
  language: Language,
  position: Position | undefined,
): Feature {
  const { id, heading, body, date, countries, facts } = annotation;
  return {
    type: 'Feature',
    id,
    geometry: position ? { type: 'Point', coordinates: rounded(position) } : null,
    properties: {
      kind: 'annotation',
      number,
      language,
      heading: heading[language],
      body: body[language],
      ...(date && { date: date.date }),
      countries,
      facts: [...(date ? [date] : []), ...facts].map((fact) => factProperties(fact, language)),
    },
  };
}

function factProperties({ kind, text, quotes, source }: Fact, language: Language) {
  return {
    kind,
    text: text[language],
    quotes: quotes.map(({ passage, exact }) => ({ passage, exact: exact[language] })),
    ...(source && {
      source: {
        name: source.name[language],
        ...(source.url !== undefined && { url: source.url }),
        ...(source.date !== undefined && { date: source.date }),
      },
    }),
  };
}

function tripFeature(story: Story, { id, from, to, date }: Trip, language: Language): Feature {
  const placeOf = (name: string) => story.places.find((place) => place.id === name);
  const [start, end] = [placeOf(from), placeOf(to)];
  const lines = start && end ? cut(greatCircle(start.at, end.at)) : [];
  const [line, ...more] = lines;
  const geometry: Geometry | null = !line
    ? null
    : more.length === 0
      ? { type: 'LineString', coordinates: line }
      : { type: 'MultiLineString', coordinates: lines };
  return {
    type: 'Feature',
    id: `trip-${id}`,
    geometry,
    properties: {
      kind: 'trip',
      language,
      from: start?.name[language],
      to: end?.name[language],
      date,
    },
  };
}

/** In pieces that don't cross the antimeridian. */
function cut(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [[]];
  for (const [n, here] of line.entries()) {
    const before = line[n - 1];
    if (before && Math.abs(here[0] - before[0]) > 180) {
      const side = before[0] > 0 ? 180 : -180;
      const way = 360 - Math.abs(here[0] - before[0]);
      const share = way === 0 ? 0 : Math.abs(side - before[0]) / way;
      const latitude = before[1] + (here[1] - before[1]) * share;
      pieces.at(-1)?.push(rounded([side, latitude]));
      pieces.push([rounded([-side, latitude])]);
    }
    pieces.at(-1)?.push(rounded(here));
  }
  return pieces;
}

function rounded([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}
