/** The column of words, filled: the article, the annotations, the countries. */
import { memo, useDeferredValue } from 'react';
import { AnnotationList } from '../reader/AnnotationList';
import { Article } from '../reader/Article';
import { CountryList } from '../reader/CountryList';
import { Parts } from '../reader/Parts';
import type { Pointed } from '../story/pointed';
import type { Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { View } from '../view/view';
import type { Told } from '../words/announcement';
import type { Actions } from './actions';
import type { PageData } from './pageData';
import type { Followed } from './useFollowed';
import type { Placed } from './usePlaced';

export interface ColumnProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly data: PageData;
  readonly view: View;
  /** ISO 8601. */
  readonly day: string;
  readonly pointed: Pointed | undefined;
  readonly placed: Placed | undefined;
  readonly follow: Followed;
  readonly countryName: Told['countryName'];
  readonly actions: Actions;
  readonly onPoint: (pointed: Pointed | undefined) => void;
}

/** What is open over it is shown first; the words that say the same follow. */
export function Column(props: ColumnProps) {
  return <Later {...useDeferredValue(props)} />;
}

const Later = memo(function ColumnLater(props: ColumnProps) {
  const { story, index, data, view, placed, follow, actions, onPoint } = props;
  const { language, countries } = data;
  const common = { story, index, language, onCountry: actions.chooseCountry, onPoint };
  return (
    <Parts language={language}>
      <Article
        {...common}
        chosen={view.country}
        annotation={view.annotation}
        passage={view.passage ?? story.tour[(view.step ?? 0) - 1]?.passage}
        pointed={props.pointed}
        following={follow.following}
        countryName={props.countryName}
        onAnnotation={actions.chooseAnnotation}
        onPassage={actions.choosePassage}
        onFollowing={follow.setFollowing}
        onFollow={follow.follow}
      />
      <AnnotationList
        story={story}
        language={language}
        day={props.day}
        chosen={view.annotation}
        where={placed?.inView ? undefined : placed?.where}
        inView={placed?.inView}
        onAnnotation={actions.chooseAnnotation}
        onPoint={onPoint}
      />
      <CountryList {...common} countries={countries} chosen={view.country} />
    </Parts>
  );
});
