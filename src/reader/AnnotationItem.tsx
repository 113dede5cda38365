/** One event or fact of the story within a country's panel, with the kind and source of all it says. */
import type { MeasuredLine } from '../drawing/baseMap';
import type { Annotation, Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import style from './AnnotationItem.module.css';
import { ClaimCheck } from './ClaimCheck';
import { Facts } from './Facts';
import { Grounds } from './Grounds';
import { ViewLink } from './ViewLink';

export interface AnnotationItemProps {
  readonly annotation: Annotation;
  readonly language: Language;
  readonly index: StoryIndex;
  readonly onAnnotation: (id: string) => void;
  /** A reader follows a fact to its words in the article. */
  readonly onPassage: () => void;
  /** The line that it hangs on, measured. */
  readonly measured: MeasuredLine | undefined;
}

export function AnnotationItem(props: AnnotationItemProps) {
  const { annotation, language, onAnnotation } = props;
  const { id, heading, body, date, claim } = annotation;
  return (
    <div className={style.annotation}>
      <h4 className={style.heading}>
        <ViewLink className={style.link} to={{ annotation: id }} onChoose={() => onAnnotation(id)}>
          {heading[language]}
        </ViewLink>
      </h4>
      {date === undefined ? null : (
        <div className={style.date}>
          {dateText(catalogueOf(language), date.date)}
          <Grounds {...props} fact={date} />
        </div>
      )}
      <p className={style.body}>{body[language]}</p>
      {claim === undefined ? null : <ClaimCheck {...props} claim={claim} />}
      <Facts {...props} />
    </div>
  );
}
