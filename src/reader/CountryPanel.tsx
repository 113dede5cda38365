/** What the article says about one country, word for word, and what else is known of it here. */
import type { CountryFrame, MeasuredLine } from '../drawing/baseMap';
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import type { Shown } from '../view/shown';
import { catalogueOf } from '../words/catalogues';
import { pluralPhrase } from '../words/plural';
import { AnnotationItem } from './AnnotationItem';
import { Below } from './Below';
import style from './CountryPanel.module.css';
import { Excerpt } from './Excerpt';
import { Panel } from './Panel';
import { Standings } from './Standings';
import { WhyColoured } from './WhyColoured';

export interface CountryPanelProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly country: CountryFrame;
  readonly lines: readonly MeasuredLine[];
  /** By the map. */
  readonly shown: Shown;
  readonly onCountry: (code: CountryCode) => void;
  readonly onAnnotation: (id: string) => void;
  readonly onClose: () => void;
  /** A reader follows an excerpt into the article. */
  readonly onPassage: () => void;
}

export function CountryPanel(props: CountryPanelProps) {
  const { story, index, language, country, lines, shown, onClose } = props;
  const words = catalogueOf(language);
  const excerpts = index.excerptsOf(country.code);
  const annotations = index.annotationsOf(country.code);
  const part = story.countries.find(({ code }) => code === country.code)?.part[language];
  const times = index.timesNamed(country.code);
  const named = excerpts.named.map((id, n) => (
    <Excerpt key={id} {...props} chosen={country.code} passage={id} opening={n === 0} />
  ));
  const meant = excerpts.meant.map(({ passage, as, also }) => (
    <Excerpt
      key={passage}
      {...props}
      chosen={country.code}
      passage={passage}
      manner={[as, ...also].map((one) => words.manners[one]).join(words.listSeparator)}
    />
  ));
  return (
    <Panel
      language={language}
      subject={country.code}
      title={country.name}
      titleLanguage={country.nameLanguage}
      onClose={onClose}
    >
      {part === undefined && times === 0 ? null : (
        <p className={style.about}>
          {part}
          {part !== undefined && times > 0 ? ' · ' : ''}
          {times > 0 ? pluralPhrase(language, words.timesNamed, times) : ''}
        </p>
      )}
      <WhyColoured {...props} country={country.code} />
      <Standings story={story} language={language} country={country.code} day={shown.day} />
      {named.length + meant.length === 0 ? (
        <p className={style.plain}>{words.notMentioned}</p>
      ) : (
        <h3 className={style.heading}>
          {words.whatTheArticleSays}
          {' · '}
          {pluralPhrase(language, words.excerpts, named.length)}
        </h3>
      )}
      {named[0]}
      <Below subject={country.code}>
        {named.slice(1)}
        {meant.length === 0 ? null : (
          <>
            <h3 className={style.heading}>{words.meantOtherwise}</h3>
            {meant}
          </>
        )}
        {annotations.length === 0 ? null : (
          <>
            <h3 className={style.heading}>{words.whatHappened}</h3>
            {annotations.map((annotation) => (
              <AnnotationItem
                key={annotation.id}
                index={index}
                onAnnotation={props.onAnnotation}
                onPassage={props.onPassage}
                annotation={annotation}
                language={language}
                measured={lines.find((line) => line.id === annotation.line)}
              />
            ))}
          </>
        )}
      </Below>
    </Panel>
  );
}
