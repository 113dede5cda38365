/** One sentence of the article, original and translation together, and the way to it in the text. */
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { translationText } from '../words/translation';
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
  readonly onCountry: (code: CountryCode) => void;
  readonly onPassage: () => void;
}

export function Excerpt(props: ExcerptProps) {
  const { story, language, manner, onPassage } = props;
  const words = catalogueOf(language);
  const paragraph = props.index.passage(story.original, props.passage)?.paragraph ?? 0;
  const translated = language === story.original ? otherLanguage(story, language) : language;
  const order = language === story.original ? [language, translated] : [translated, story.original];
  return (
    <div className={style.excerpt}>
      {order.map((one) => (one === undefined ? null : <Quotation key={one} {...props} in={one} />))}
      <p className={style.about}>
        <a href={`#${props.passage}`} onClick={onPassage}>
          {words.paragraph(paragraph)}
          <span className="visually-hidden"> – {words.toTheText}</span>
        </a>
        {translated === undefined ? '' : ` · ${translationText(language, story.original)}`}
        {manner === undefined ? '' : ` · ${manner}`}
      </p>
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
