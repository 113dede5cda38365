/** One sentence of the article, original and translation together, and the way to it in the text. */
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { translationText } from '../words/translation';
import { Below } from './Below';
import style from './Excerpt.module.css';
import { MarkedPassage } from './Passage';

export interface ExcerptProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly passage: string;
  readonly chosen: CountryCode | undefined;
  /** By which words the country is meant, where it isn't named. */
  readonly manner?: string;
  /** Opened by a click: its words come at once, in the page's language, and what else it has behind their paint. */
  readonly opening?: boolean;
  readonly onCountry: (code: CountryCode) => void;
  readonly onPassage: () => void;
}

export function Excerpt(props: ExcerptProps) {
  const { story, language, manner, opening, onPassage } = props;
  const words = catalogueOf(language);
  const paragraph = props.index.passage(story.original, props.passage)?.paragraph ?? 0;
  const translated = language === story.original ? otherLanguage(story, language) : language;
  const second = language === story.original ? translated : story.original;
  const rest = (
    <>
      {second === undefined ? null : <Quotation {...props} in={second} />}
      <p className={style.about}>
        <a href={`#${props.passage}`} onClick={onPassage}>
          {words.paragraph(paragraph)}
          <span className="visually-hidden"> – {words.toTheText}</span>
        </a>
        {translated === undefined ? '' : ` · ${translationText(language, story.original)}`}
        {manner === undefined ? '' : ` · ${manner}`}
      </p>
    </>
  );
  return (
    <div className={style.excerpt}>
      <Quotation {...props} in={language} />
      {opening ? <Below subject={props.passage}>{rest}</Below> : rest}
    </div>
  );
}

/** The translation shown beside the original to those who read the original. */
function otherLanguage(story: Story, language: Language): Language | undefined {
  return story.languages.find((one) => one !== language && story.articles[one] !== undefined);
}

function Quotation(props: ExcerptProps & { readonly in: Language }) {
  const language = props.in;
  const passage = props.index.passage(language, props.passage);
  if (!passage) return null;
  const className = language === props.language ? style.first : style.second;
  return (
    <blockquote lang={language} dir={localeOf(language).direction} className={className}>
      <MarkedPassage {...props} language={language} passage={passage} />
    </blockquote>
  );
}
