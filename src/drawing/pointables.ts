/** Lines on the map that answer when they are pointed at: what each is called, and what choosing it opens. */
import type { Language, Story } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import type { MeasuredLine, NamedPoint } from './baseMap';

export interface Pointable {
  /** Of the shape. */
  readonly id: string;
  readonly name: string;
  /** Id of the annotation that hangs on it. */
  readonly annotation?: string | undefined;
}

export function pointablesOf(
  story: Story,
  language: Language,
  lines: readonly MeasuredLine[],
  disputed: readonly NamedPoint[],
): Pointable[] {
  const words = catalogueOf(language);
  const placeName = (id: string) =>
    story.places.find((place) => place.id === id)?.name[language] ?? id;
  const on = (part: 'line' | 'trip', id: string) =>
    story.annotations.find((annotation) => annotation[part] === id)?.id;
  return [
    ...lines.map(({ id, name }) => ({ id: `line-${id}`, name, annotation: on('line', id) })),
    ...story.trips.map(({ id, from, to, date }) => ({
      id: `trip-${id}`,
      name: words.tripFrom(placeName(from), placeName(to), dateText(words, date)),
      annotation: on('trip', id),
    })),
    ...disputed.map(({ id, name }) => ({
      id: `disputed-${id}`,
      name: words.disputedLine(name),
    })),
  ];
}
