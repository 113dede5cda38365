/** What on the map belongs to an annotation: shapes to light up, and where to look. */
import { type Box, boxAround, grown, type PlanePoint } from '../earth/plane';
import { copyNear } from '../earth/unwrapped';
import type { Sight } from '../story/sight';
import type { Annotation, CountryCode, Story } from '../story/story';
import { annotationAnchor } from './annotationAnchor';
import type { CountryFrame } from './baseMap';
import type { Nameable } from './candidates';

/** Kilometres of surroundings around what is looked at. */
const surroundings = 500;

/** Ids of the shapes: its place, its trip, its line, the countries that it lights up. */
export function shapesOf({ place, trip, line, lights }: Annotation): string[] {
  return [
    ...(place === undefined ? [] : [`place-${place}`]),
    ...(trip === undefined ? [] : [`trip-${trip}`]),
    ...(line === undefined ? [] : [`line-${line}`]),
    ...lights.map((code) => `country-${code}`),
  ];
}

/** The box in the plane that shows a sight; undefined where there is nothing to see. */
export function boxOf(
  { annotations, countries, places }: Sight,
  story: Story,
  nameable: Nameable,
  period: number | undefined,
): Box | undefined {
  // By itself a country is shown whole, however large.
  const alone = annotations.length + places.length === 0 && countries.length === 1;
  const wholly = (code: CountryCode, vast: boolean) =>
    nameable.countries
      .filter((country) => country.code === code && (vast || !isVast(country)))
      .flatMap(corners);
  const cornersOf = (code: CountryCode) => wholly(code, alone);
  /** Of what only a vast country is lit for, the others that it is about: amid that one there is nothing to see. */
  const landsOf = ({ lights, countries: about, place, trip, line }: Annotation) => {
    const lit = lights.flatMap(cornersOf);
    if (lit.length > 0 || (place ?? trip ?? line) !== undefined) return lit;
    const others = about.flatMap(cornersOf);
    return others.length > 0 ? others : lights.flatMap((code) => wholly(code, true));
  };
  const points = [
    ...annotations.flatMap((annotation): PlanePoint[] => {
      const anchor = annotationAnchor(annotation, story, nameable);
      if (!anchor) return [];
      const path = (annotation.trip && nameable.trips[annotation.trip]) || [];
      return [anchor, ...path, ...landsOf(annotation)];
    }),
    ...places.flatMap((id) => {
      const at = nameable.places[id];
      return at ? [at] : [];
    }),
    ...countries.flatMap((code) => {
      const middle = nameable.countries.find((country) => country.code === code)?.label.at;
      return middle ? [middle, ...cornersOf(code)] : [];
    }),
  ];
  const [first] = points;
  if (!first) return undefined;
  return grown(boxAround(points.map((point) => copyNear(point, first[0], period))), surroundings);
}

function corners({ box }: CountryFrame): PlanePoint[] {
  return [
    [box.left, box.top],
    [box.right, box.bottom],
  ];
}

/** As large as a continent: it would push its neighbours out of sight. */
function isVast({ box }: CountryFrame): boolean {
  return box.right - box.left > largest;
}

/** Kilometres from left to right. */
const largest = 4000;
