/** What a fact stands on: its kind, its words in the article, its reasoning, its source. */
import { Fragment } from 'react';
import type { Fact, Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import style from './Grounds.module.css';
import { SourceNote } from './SourceNote';

export interface GroundsProps {
  readonly fact: Fact;
  readonly language: Language;
  readonly index: StoryIndex;
  /** A reader follows the fact to its words in the article. */
  readonly onPassage: () => void;
}

export function Grounds(props: GroundsProps) {
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
function PassageLinks({ fact, language, index, onPassage }: GroundsProps) {
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
