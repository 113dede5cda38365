/** A story's places and trips on a projection's plane. */
import { greatCircle } from '../earth/greatCircle';
import type { Projection } from '../earth/projection';
import { unwrapped } from '../earth/unwrapped';
import type { Story } from '../story/story';
import type { PlacesInPlane, TripsInPlane } from './drawing';

export function placesIn({ project }: Projection, story: Story): PlacesInPlane {
  return Object.fromEntries(story.places.map(({ id, at }) => [id, project(at)]));
}

/** Great circles, in one piece where the plane repeats. */
export function tripsIn({ project, period }: Projection, story: Story): TripsInPlane {
  const at = new Map(story.places.map((place) => [place.id, place.at]));
  // Cylinders bend lines sharply near the poles.
  const step = period === undefined ? 1 : 0.25;
  return Object.fromEntries(
    story.trips.map(({ id, from, to }) => {
      const [start, end] = [at.get(from), at.get(to)];
      const line = start && end ? greatCircle(start, end, step) : [];
      return [id, unwrapped(line.map(project), period)];
    }),
  );
}
