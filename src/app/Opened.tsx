/** The panel of the country or annotation that is open. */
import { memo } from 'react';
import { AnnotationPanel } from '../reader/AnnotationPanel';
import { CountryPanel } from '../reader/CountryPanel';
import type { CountryCode, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import type { Actions } from './actions';
import { narrow } from './elements';
import type { PageData } from './pageData';
import { useEscape } from './useEscape';

export interface OpenedProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly country: CountryCode | undefined;
  readonly annotation: string | undefined;
  /** Of the tour. */
  readonly step: number | undefined;
  readonly shown: Shown;
  readonly actions: Actions;
}

export const Opened = memo(function Opened(props: OpenedProps) {
  const { story, index, data, step, shown, actions } = props;
  const { language, countries, lines } = data;
  const country = countries.find(({ code }) => code === props.country);
  const annotation = story.annotations.find(({ id }) => id === props.annotation);
  useEscape(Boolean(country ?? annotation ?? step), actions.close);
  const uncoverArticle = () => {
    if (window.matchMedia(narrow).matches) actions.close();
  };
  const common = {
    ...{ story, index, language, lines, day: shown.day },
    onCountry: actions.chooseCountry,
    onAnnotation: actions.chooseAnnotation,
    onClose: actions.close,
    onPassage: uncoverArticle,
  };
  return (
    <>
      {country && <CountryPanel {...common} country={country} shown={shown} />}
      {annotation && (
        <AnnotationPanel
          {...common}
          annotation={annotation}
          number={story.annotations.indexOf(annotation) + 1}
          countries={countries}
        />
      )}
    </>
  );
});
