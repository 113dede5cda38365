/** What each paragraph holds of what the map shows: annotations that quote it, and all that it mentions. */
import { meantBy } from './meantBy';
import { keyOf, type Pointed } from './pointed';
import type { Annotation, Language, Story } from './story';
import type { StoryIndex } from './storyIndex';

export interface Held {
  /** In the story's order, each with its place in it, from 1. */
  readonly annotations: readonly { readonly annotation: Annotation; readonly number: number }[];
  /** Countries, places and regions, each once, as the paragraph comes to them. */
  readonly things: readonly Pointed[];
}

/** Of the article in that language, by the paragraph's number. */
export function heldByParagraph(
  story: Story,
  index: StoryIndex,
  language: Language,
): ReadonlyMap<number, Held> {
  const numbered = story.annotations.map((annotation, n) => ({
    annotation,
    number: n + 1,
    passages: index.passagesOf(annotation),
  }));
  const quoting = new Map<string, typeof numbered>();
  for (const one of numbered)
    for (const id of one.passages) {
      const others = quoting.get(id);
      if (others) others.push(one);
      else quoting.set(id, [one]);
    }
  return new Map(
    story.articles[language]?.paragraphs.map(({ number, passages }) => {
      const annotations = new Set(passages.flatMap(({ id }) => quoting.get(id) ?? []));
      const mentions = passages.flatMap(({ id }) => index.mentionsIn(language, id));
      const things = mentions.flatMap(({ mention }) => meantBy(story, mention) ?? []);
      return [
        number,
        {
          annotations: [...annotations].sort((one, other) => one.number - other.number),
          things: [...new Map(things.map((thing) => [keyOf(thing), thing])).values()],
        },
      ];
    }),
  );
}
