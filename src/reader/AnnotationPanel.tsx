/** One annotation of the map: what it says, where the article says so, and what else is known. */
import type { CountryFrame, MeasuredLine } from '../drawing/baseMap';
import type { Annotation, CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { tenseOf } from '../story/tense';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { numberText } from '../words/numbers';
import { pluralPhrase } from '../words/plural';
import style from './AnnotationPanel.module.css';
import { Below } from './Below';
import { ClaimCheck } from './ClaimCheck';
import { Excerpt } from './Excerpt';
import { Facts } from './Facts';
import { Grounds } from './Grounds';
import { Panel } from './Panel';
import { ViewLink } from './ViewLink';

export interface AnnotationPanelProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly annotation: Annotation;
  /** Its place in the story, from 1: as its dot on the map has it. */
  readonly number: number;
  readonly lines: readonly MeasuredLine[];
  readonly countries: readonly CountryFrame[];
  /** The day that the map shows, ISO 8601. */
  readonly day: string;
  readonly onCountry: (code: CountryCode) => void;
  readonly onAnnotation: (id: string) => void;
  readonly onClose: () => void;
  /** A reader follows an excerpt into the article. */
  readonly onPassage: () => void;
}

export function AnnotationPanel(props: AnnotationPanelProps) {
  const { story, language, annotation, number, lines, onClose } = props;
  const words = catalogueOf(language);
  const { id, heading, body, claim } = annotation;
  const measured = lines.find((line) => line.id === annotation.line);
  const [position, total] = [number, story.annotations.length].map((n) => numberText(words, n));
  return (
    <Panel language={language} subject={id} title={heading[language] ?? id} onClose={onClose}>
      <p className={style.about}>{words.annotations.number(position ?? '', total ?? '')}</p>
      <When {...props} />
      <Where {...props} />
      <p className={style.body}>{body[language]}</p>
      {claim === undefined ? null : <ClaimCheck {...props} claim={claim} measured={measured} />}
      <Below subject={id}>
        <Passages {...props} />
        {annotation.facts.length === 0 && (claim || !measured) ? null : (
          <>
            <h3 className={style.heading}>{words.annotations.facts}</h3>
            <Facts {...props} measured={measured} />
          </>
        )}
        <Neighbours {...props} />
      </Below>
    </Panel>
  );
}

/** Its date, how that is known, and whether it has come. */
function When(props: AnnotationPanelProps) {
  const { annotation, language, day } = props;
  const words = catalogueOf(language);
  const { date } = annotation;
  if (!date) return null;
  const tense = tenseOf(date.date, day);
  return (
    <div className={style.when}>
      <strong>{dateText(words, date.date)}</strong>
      {tense === undefined ? '' : ` · ${words.annotations.tenses[tense](dateText(words, day))}`}
      <Grounds {...props} fact={date} />
    </div>
  );
}

/** Its place and its countries, each the way to the country's panel. */
function Where({ story, language, annotation, countries, onCountry }: AnnotationPanelProps) {
  const place = story.places.find(({ id }) => id === annotation.place);
  const nameOf = (wanted: CountryCode) => countries.find(({ code }) => code === wanted)?.name;
  const links = [
    ...(place ? [{ name: place.name[language], country: place.country }] : []),
    ...annotation.countries.map((country) => ({ name: nameOf(country), country })),
  ].filter(({ name, country }) => name !== undefined && nameOf(country) !== undefined);
  if (links.length === 0) return null;
  return (
    <ul className={style.where}>
      {links.map(({ name, country }) => (
        <li key={name}>
          <ViewLink className={style.chip} to={{ country }} onChoose={() => onCountry(country)}>
            {name}
          </ViewLink>
        </li>
      ))}
    </ul>
  );
}

/** The sentences that its facts quote, whole. */
function Passages(props: AnnotationPanelProps) {
  const { index, language, annotation } = props;
  const words = catalogueOf(language);
  const passages = index.passagesOf(annotation);
  if (passages.length === 0) return null;
  return (
    <>
      <h3 className={style.heading}>
        {words.whatTheArticleSays}
        {' · '}
        {pluralPhrase(language, words.excerpts, passages.length)}
      </h3>
      {passages.map((id) => (
        <Excerpt key={id} {...props} chosen={undefined} passage={id} />
      ))}
    </>
  );
}

/** The ways to the annotations before and after it in the story. */
function Neighbours({ story, language, number, onAnnotation }: AnnotationPanelProps) {
  const { annotations } = catalogueOf(language);
  const ways = [
    { to: story.annotations[number - 2], say: annotations.previous, side: style.previous },
    { to: story.annotations[number], say: annotations.next, side: style.next },
  ];
  return (
    <div className={style.neighbours}>
      {ways.map(({ to, say, side }) =>
        to === undefined ? null : (
          <button
            key={to.id}
            type="button"
            className={`${style.neighbour} ${side ?? ''}`}
            onClick={() => onAnnotation(to.id)}
          >
            {say(to.heading[language] ?? to.id)}
          </button>
        ),
      )}
    </div>
  );
}
