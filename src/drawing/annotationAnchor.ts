/** The point of the plane on which an annotation hangs. */
import type { PlanePoint } from '../earth/plane';
import type { Annotation, CountryCode, Story } from '../story/story';
import type { CountryFrame, NamedPoint } from './baseMap';
import type { PlacesInPlane } from './drawing';

export interface Anchors {
  readonly places: PlacesInPlane;
  /** Lines that stories speak of, with a point in their middle. */
  readonly lines: readonly NamedPoint[];
  readonly countries: readonly CountryFrame[];
}

/** Its place, where its trip ends, its line, or else the first country that it lights up; undefined if none is known. */
export function annotationAnchor(
  { place, trip, line, lights, countries }: Annotation,
  story: Story,
  known: Anchors,
): PlanePoint | undefined {
  const end = story.trips.find((one) => one.id === trip)?.to;
  const country: CountryCode | undefined = lights[0] ?? countries[0];
  return (
    (place === undefined ? undefined : known.places[place]) ??
    (end === undefined ? undefined : known.places[end]) ??
    known.lines.find((one) => one.id === line)?.at ??
    known.countries.find(({ code }) => code === country)?.label.at
  );
}
