/** What the map says of a thing that has the pointer or the focus. */
import { useMemo } from 'react';
import { standsIn } from '../story/standsIn';
import type { CountryCode, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { countryInShort } from '../words/countryInShort';
import { dateText } from '../words/dates';
import { numberText } from '../words/numbers';
import type { PageData } from './pageData';

export function useMapTexts(story: Story, index: StoryIndex, data: PageData) {
  const { language, countries } = data;
  return useMemo(() => {
    const words = catalogueOf(language);
    const annotationOf = (id: string) => story.annotations.find((one) => one.id === id);
    return {
      tipOf: (id: string) => {
        const annotation = annotationOf(id);
        return (
          annotation && {
            heading: annotation.heading[language] ?? id,
            date: annotation.date && dateText(words, annotation.date.date),
            body: annotation.body[language],
          }
        );
      },
      countryOf: (id: string) => {
        const annotation = annotationOf(id);
        return annotation && standsIn(story, annotation);
      },
      countryText: (code: CountryCode) => {
        const country = countries.find((one) => one.code === code);
        return country ? countryInShort(language, index, country) : code;
      },
      digits: (count: number) => numberText(words, count),
    };
  }, [story, index, language, countries]);
}
