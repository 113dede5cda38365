/** What on the map belongs to an annotation: shapes to light up, and where to look. */
import { type Box, boxAround, grown, type PlanePoint } from '../earth/plane';
import { copyNear } from '../earth/unwrapped';
import type { Annotation, Story } from '../story/story';
import { annotationAnchor } from './annotationAnchor';
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

/** The box in the plane that shows annotations: where they hang, their trips, the countries that they light up. */
export function boxOf(
  annotations: readonly Annotation[],
  story: Story,
  nameable: Nameable,
  period: number | undefined,
): Box | undefined {
  const points = annotations.flatMap((annotation): PlanePoint[] => {
    const anchor = annotationAnchor(annotation, story, nameable);
    if (!anchor) return [];
    const path = (annotation.trip && nameable.trips[annotation.trip]) || [];
    const countries = nameable.countries.filter(({ code }) => annotation.lights.includes(code));
    // A country that is as large as a continent would push its neighbours out of sight.
    const corners = countries.flatMap(({ box }): PlanePoint[] =>
      box.right - box.left > largest
        ? []
        : [
            [box.left, box.top],
            [box.right, box.bottom],
          ],
    );
    return [anchor, ...path, ...corners];
  });
  const [first] = points;
  if (!first) return undefined;
  return grown(boxAround(points.map((point) => copyNear(point, first[0], period))), surroundings);
}

/** Kilometres from left to right. */
const largest = 4000;
