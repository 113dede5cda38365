/** What a figure of a claim check says beyond its number, and how it can be known. */
import type { Language } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import style from './ClaimNote.module.css';
import type { ClaimBar } from './claimBars';
import { Grounds } from './Grounds';

export interface ClaimNoteProps {
  readonly bar: ClaimBar;
  readonly language: Language;
  readonly index: StoryIndex;
  readonly onPassage: () => void;
}

export function ClaimNote(props: ClaimNoteProps) {
  const { bar, language } = props;
  return (
    <li>
      <Name {...props} />
      {': '}
      {bar.fact?.text[language] ?? catalogueOf(language).claim.method} <Standing {...props} />
    </li>
  );
}

/** Named for its source, it leads there. */
function Name({ bar }: ClaimNoteProps) {
  const url = bar.tone === 'official' ? bar.fact?.source?.url : undefined;
  if (url === undefined) return <strong className={style.name}>{bar.name}</strong>;
  return (
    <a className={style.name} href={url} rel="noopener noreferrer">
      {bar.name}
    </a>
  );
}

function Standing({ bar, ...rest }: ClaimNoteProps) {
  const { fact, tone } = bar;
  if (fact && tone === 'article') return <Grounds {...rest} fact={fact} />;
  const words = catalogueOf(rest.language);
  const date = fact?.source?.date;
  return (
    <>
      <span className={style.kind}>{words.kinds.reference}</span>
      {date === undefined ? '' : ` ${dateText(words, date)}`}
    </>
  );
}
