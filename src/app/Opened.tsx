/** The panel of the country or annotation that is open. */
import { AnnotationPanel } from '../reader/AnnotationPanel';
import { CountryPanel } from '../reader/CountryPanel';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import type { View } from '../view/view';
import type { Actions } from './actions';
import type { PageData } from './pageData';
import { useEscape } from './useEscape';

export interface OpenedProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly view: View;
  readonly shown: Shown;
  readonly actions: Actions;
}

/** Narrower than this the panel lies over the article (as the style sheets have it). */
const narrow = '(max-width: 60rem)';

export function Opened({ story, index, data, view, shown, actions }: OpenedProps) {
  const { language, countries, lines } = data;
  const country = countries.find(({ code }) => code === view.country);
  const annotation = story.annotations.find(({ id }) => id === view.annotation);
  useEscape(Boolean(country ?? annotation ?? view.step), actions.close);
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
}
