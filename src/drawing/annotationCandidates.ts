/** The story's annotations as the map would like to show them. */
import type { Language, Story } from '../story/story';
import { tenseOf } from '../story/tense';
import type { Catalogue } from '../words/catalogue';
import { dateText } from '../words/dates';
import { type Anchors, annotationAnchor } from './annotationAnchor';
import type { AnnotationCandidate } from './candidate';
import type { Shown } from './candidates';
import { priorities } from './priorities';

/** Those whose anchor is known, in the order of the story. */
export function annotationCandidates(
  story: Story,
  anchors: Anchors,
  words: Catalogue,
  language: Language,
  { day, chosen = [], annotations }: Shown,
): AnnotationCandidate[] {
  const current = new Set(story.trips.filter((trip) => trip.current).map(({ id }) => id));
  return story.annotations.flatMap((annotation, n): AnnotationCandidate[] => {
    const { id, trip } = annotation;
    const at =
      !annotations || annotations.has(id)
        ? annotationAnchor(annotation, story, anchors)
        : undefined;
    if (!at) return [];
    const rank = chosen.includes(id)
      ? 'chosen'
      : trip !== undefined && current.has(trip)
        ? 'current'
        : 'annotation';
    const heading = annotation.heading[language] ?? id;
    const date = annotation.date && dateText(words, annotation.date.date);
    return [
      {
        id: `annotation-${id}`,
        role: 'annotation',
        annotation: id,
        number: n + 1,
        heading,
        body: annotation.body[language] ?? '',
        label: date === undefined ? heading : [heading, date].join(words.listSeparator),
        at,
        // Earlier in the story goes first, among thousands too.
        priority: priorities[rank] - n / story.annotations.length,
        faint: annotation.date !== undefined && tenseOf(annotation.date.date, day) === 'toCome',
        also: anchors.lines.find((one) => one.at === at)?.also ?? [],
        ...(date === undefined ? {} : { date }),
      },
    ];
  });
}
