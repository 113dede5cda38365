/** The country that an annotation stands in on the map: of its place, of its trip's end, or the first that shows it. */
import type { Annotation, CountryCode, Story } from './story';

export function standsIn(
  story: Story,
  { place, trip, countries }: Annotation,
): CountryCode | undefined {
  const at = place ?? story.trips.find(({ id }) => id === trip)?.to;
  return story.places.find(({ id }) => id === at)?.country ?? countries[0];
}
