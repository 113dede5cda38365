/** The whole article in the page's language, its mentions marked. */
import { useEffect } from 'react';
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { pluralPhrase } from '../words/plural';
import style from './Article.module.css';
import { MarkedPassage } from './Passage';

export interface ArticleProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly chosen: CountryCode | undefined;
  /** The annotation whose words are lit. */
  readonly annotation: string | undefined;
  /** The paragraph or sentence that the view is about: `p8`, `p8s1`. */
  readonly passage: string | undefined;
  readonly onCountry: (code: CountryCode) => void;
}

export function Article(props: ArticleProps) {
  const { story, index, language } = props;
  const words = catalogueOf(language);
  const article = story.articles[language];
  const { total, verified } = index.quotes;
  const lit = new Set(litIn(props));
  useScrolledTo(props.passage);
  return (
    <article id="article" className={style.article} aria-labelledby="title" tabIndex={-1}>
      <h1 id="title" className={style.title}>
        {story.title.text[language]}
      </h1>
      <p className={style.about}>
        {story.genre[language]}
        {' · '}
        {dateText(words, story.date.date)} ({words.kinds[story.date.kind]}){' · '}
        {pluralPhrase(language, words.paragraphs, article?.paragraphs.length ?? 0)}
        {' · '}
        {words.ourTitle}
        {language === story.original
          ? ''
          : ` · ${words.ourTranslationFrom(words.languageNames[story.original] ?? '')}`}
      </p>
      <p className={style.about}>{words.quotesVerified(verified, total)}</p>
      {article?.paragraphs.map((paragraph) => (
        <p key={paragraph.number} id={`p${paragraph.number}`} className={style.paragraph}>
          {paragraph.passages.map((passage, n) => (
            <span
              key={passage.id}
              id={passage.id}
              className={lit.has(passage.id) ? style.lit : undefined}
            >
              {article.text.slice(paragraph.passages[n - 1]?.end ?? passage.start, passage.start)}
              <MarkedPassage {...props} passage={passage} />
            </span>
          ))}
        </p>
      ))}
    </article>
  );
}

/** Ids of the passages that say what is chosen. */
function litIn({
  story,
  index,
  chosen,
  annotation,
  passage,
  language,
}: ArticleProps): readonly string[] {
  const open = story.annotations.find(({ id }) => id === annotation);
  if (open) return index.passagesOf(open);
  if (chosen !== undefined) return index.excerptsOf(chosen).named;
  if (passage === undefined) return [];
  const paragraph = story.articles[language]?.paragraphs.find(
    ({ number }) => `p${number}` === passage,
  );
  return paragraph?.passages.map(({ id }) => id) ?? [passage];
}

/** Leads the reader's eye to a passage that an address or a choice elsewhere has named. */
function useScrolledTo(passage: string | undefined): void {
  useEffect(() => {
    if (passage === undefined) return;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    document
      .getElementById(passage)
      ?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  }, [passage]);
}
