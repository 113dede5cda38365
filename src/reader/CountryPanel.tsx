/** What the article says about one country, word for word, and what else is known of it here. */
import { useEffect, useRef } from 'react';
import type { CountryFrame, MeasuredLine } from '../drawing/baseMap';
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { pluralPhrase } from '../words/plural';
import { AnnotationItem } from './AnnotationItem';
import style from './CountryPanel.module.css';
import { Excerpt } from './Excerpt';
import { Standings } from './Standings';

export interface CountryPanelProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly country: CountryFrame;
  readonly lines: readonly MeasuredLine[];
  readonly onCountry: (code: CountryCode) => void;
  readonly onClose: () => void;
  /** A reader follows an excerpt into the article. */
  readonly onPassage: () => void;
}

export function CountryPanel(props: CountryPanelProps) {
  const { story, index, language, country, lines, onClose } = props;
  const words = catalogueOf(language);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(function leadTheReaderBack() {
    const opener = document.activeElement;
    return () => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      // A country that the address opened has no opener: then the article is next to read.
      const next = opener === document.body ? document.getElementById('article') : opener;
      if (lost && next instanceof HTMLElement) next.focus({ preventScroll: true });
    };
  }, []);
  useEffect(
    function leadTheReaderIn() {
      if (country.code) heading.current?.focus({ preventScroll: true });
      panel.current?.scrollTo(0, 0);
    },
    [country.code],
  );
  const excerpts = index.excerptsOf(country.code);
  const annotations = index.annotationsOf(country.code);
  const part = story.countries.find(({ code }) => code === country.code)?.part[language];
  const times = index.timesNamed(country.code);
  return (
    <section id="panel" ref={panel} className={style.panel} aria-labelledby="panel-heading">
      <div className={style.head}>
        <h2 id="panel-heading" ref={heading} tabIndex={-1} className={style.name}>
          {country.name}
        </h2>
        <button type="button" className={style.close} aria-label={words.close} onClick={onClose}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </button>
      </div>
      {part === undefined && times === 0 ? null : (
        <p className={style.about}>
          {part}
          {part !== undefined && times > 0 ? ' · ' : ''}
          {times > 0 ? pluralPhrase(language, words.timesNamed, times) : ''}
        </p>
      )}
      <Standings story={story} language={language} country={country.code} />
      {excerpts.named.length + excerpts.meant.length === 0 ? (
        <p className={style.plain}>{words.notMentioned}</p>
      ) : (
        <>
          <h3 className={style.heading}>
            {words.whatTheArticleSays}
            {' · '}
            {pluralPhrase(language, words.excerpts, excerpts.named.length)}
          </h3>
          {excerpts.named.map((id) => (
            <Excerpt key={id} {...props} chosen={country.code} passage={id} />
          ))}
        </>
      )}
      {excerpts.meant.length === 0 ? null : (
        <>
          <h3 className={style.heading}>{words.meantOtherwise}</h3>
          {excerpts.meant.map(({ passage, as, also }) => (
            <Excerpt
              key={passage}
              {...props}
              chosen={country.code}
              passage={passage}
              manner={[as, ...also].map((one) => words.manners[one]).join(words.listSeparator)}
            />
          ))}
        </>
      )}
      {annotations.length === 0 ? null : (
        <>
          <h3 className={style.heading}>{words.whatHappened}</h3>
          {annotations.map((annotation) => (
            <AnnotationItem
              key={annotation.id}
              index={index}
              onPassage={props.onPassage}
              annotation={annotation}
              language={language}
              measured={lines.find((line) => line.id === annotation.line)}
            />
          ))}
        </>
      )}
    </section>
  );
}
