/** The map's annotations as a list, under the numbers that their dots have. */
import { memo } from 'react';
import type { Pointed } from '../story/pointed';
import type { Annotation, Language, Story } from '../story/story';
import { tenseOf } from '../story/tense';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { numberText } from '../words/numbers';
import { pluralPhrase } from '../words/plural';
import style from './AnnotationList.module.css';
import { pointing } from './pointing';
import { entryId, ViewLink } from './ViewLink';

export interface AnnotationListProps {
  readonly story: Story;
  readonly language: Language;
  /** The day that the map shows, ISO 8601. */
  readonly day: string;
  readonly chosen: string | undefined;
  /** How the map shows them now, by id: in words, as a numbered dot, or not at all. */
  readonly where?: ReadonlyMap<string, 'text' | 'dot' | 'left'> | undefined;
  /** Ids of those in the map's view: of a long list the first of these are listed. */
  readonly inView?: readonly string[] | undefined;
  readonly onAnnotation: (id: string) => void;
  /** The reader's pointer or focus comes to one, or leaves it. */
  readonly onPoint?: ((pointed: Pointed | undefined) => void) | undefined;
}

/** A longer list nobody reads to its end: of one, so many are listed. */
const long = 50;
const most = 25;

export const AnnotationList = memo(function AnnotationList(props: AnnotationListProps) {
  const { story, language, day, chosen, where, onAnnotation, onPoint } = props;
  const words = catalogueOf(language);
  if (story.annotations.length === 0) return null;
  const entries = listed(props);
  const more = story.annotations.length - entries.length;
  return (
    <section id="annotations" className={style.section} aria-labelledby="annotations-heading">
      <h2 id="annotations-heading" className={style.heading}>
        {words.annotations.heading}
      </h2>
      <ol className={style.list}>
        {entries.map((entry) => (
          <Entry
            key={entry.annotation.id}
            {...entry}
            language={language}
            day={day}
            current={entry.annotation.id === chosen}
            state={where?.get(entry.annotation.id)}
            onAnnotation={onAnnotation}
            onPoint={onPoint}
          />
        ))}
      </ol>
      {more > 0 && (
        <p className={style.more}>{pluralPhrase(language, words.annotations.more, more)}</p>
      )}
    </section>
  );
});

/** All of a short list; of a long one the first in view, and the chosen one. */
function listed({ story, inView, chosen }: AnnotationListProps) {
  const numbered = story.annotations.map((annotation, n) => ({ annotation, number: n + 1 }));
  if (numbered.length <= long) return numbered;
  const seen = inView && new Set(inView);
  const first = numbered.filter(({ annotation: { id } }) => seen?.has(id) ?? true).slice(0, most);
  const open = numbered.find(({ annotation: { id } }) => id === chosen);
  return !open || first.includes(open) ? first : [open, ...first.slice(0, most - 1)];
}

interface EntryProps
  extends Pick<AnnotationListProps, 'language' | 'day' | 'onAnnotation' | 'onPoint'> {
  readonly annotation: Annotation;
  readonly number: number;
  readonly current: boolean;
  readonly state: 'text' | 'dot' | 'left' | undefined;
}

const Entry = memo(function Entry(props: EntryProps) {
  const { language, annotation, number, current, onAnnotation, onPoint } = props;
  const { id, heading } = annotation;
  return (
    <li id={entryId(id)} {...pointing({ annotation: id }, onPoint)}>
      <ViewLink
        className={style.entry}
        to={{ annotation: id }}
        current={current}
        onChoose={() => onAnnotation(id)}
      >
        <span className={style.number}>{numberText(catalogueOf(language), number)}</span>
        <span className={style.words}>
          {heading[language]}
          <span className={style.about}>{aboutText(props)}</span>
          <span className="printed">{annotation.body[language]}</span>
        </span>
      </ViewLink>
    </li>
  );
});

/** When, whether that is to come, and how the map shows it. */
function aboutText({ language, annotation: { date }, day, state }: EntryProps): string {
  const words = catalogueOf(language);
  return [
    ...(date ? [dateText(words, date.date)] : []),
    ...(date && tenseOf(date.date, day) === 'toCome' ? [words.annotations.toCome] : []),
    ...(state === 'dot' ? [words.annotations.asDot] : []),
    ...(state === 'left' ? [words.annotations.outside] : []),
  ].join(' · ');
}
