/** One event or fact of the story, with the kind and the source of everything it says. */
import { Fragment } from 'react';
import type { MeasuredLine } from '../drawing/baseMap';
import type { Annotation, Fact, Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { kilometresText } from '../words/numbers';
import style from './AnnotationItem.module.css';
import { SourceNote } from './SourceNote';

export interface AnnotationItemProps {
  readonly annotation: Annotation;
  readonly language: Language;
  readonly index: StoryIndex;
  /** A reader follows a fact to its words in the article. */
  readonly onPassage: () => void;
  /** The line that it hangs on, measured. */
  readonly measured: MeasuredLine | undefined;
}

export function AnnotationItem(props: AnnotationItemProps) {
  const { annotation, language, measured } = props;
  const words = catalogueOf(language);
  const { heading, body, date, facts } = annotation;
  return (
    <div className={style.annotation}>
      <h4 className={style.heading}>{heading[language]}</h4>
      {date === undefined ? null : (
        <div className={style.date}>
          {dateText(words, date.date)}
          <Grounds {...props} fact={date} />
        </div>
      )}
      <p className={style.body}>{body[language]}</p>
      <ul className={style.facts}>
        {facts.map((fact) => (
          <FactItem key={fact.text[language]} {...props} fact={fact} />
        ))}
        {measured === undefined ? null : (
          <li>
            {words.measured(kilometresText(language, measured.length))}{' '}
            <span className={style.kind}>{words.kinds.reference}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

function FactItem(props: AnnotationItemProps & { readonly fact: Fact }) {
  return (
    <li>
      {props.fact.text[props.language]}
      <Grounds {...props} />
    </li>
  );
}

/** What a fact stands on: its kind, its words in the article, its reasoning, its source. */
function Grounds(props: AnnotationItemProps & { readonly fact: Fact }) {
  const { fact, language } = props;
  const words = catalogueOf(language);
  return (
    <>
      {' '}
      <span className={style.kind}>{words.kinds[fact.kind]}</span>
      <PassageLinks {...props} />
      {fact.reasoning === undefined ? null : (
        <span className={style.reasoning}>{fact.reasoning[language]}</span>
      )}
      {fact.source === undefined ? null : <SourceNote source={fact.source} language={language} />}
    </>
  );
}

/** Where in the article a fact's words are. */
function PassageLinks(props: AnnotationItemProps & { readonly fact: Fact }) {
  const { fact, language, index, onPassage } = props;
  const words = catalogueOf(language);
  return [...new Set(fact.quotes.map((quote) => quote.passage))].map((id) => (
    <Fragment key={id}>
      {' '}
      <a className={style.passage} href={`#${id}`} onClick={onPassage}>
        {words.paragraph(index.passage(language, id)?.paragraph ?? 0)}
      </a>
    </Fragment>
  ));
}
