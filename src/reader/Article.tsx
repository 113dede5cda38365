/** The whole article in the page's language, its mentions marked, and beside each paragraph what it holds. */
import { useMemo, useRef } from 'react';
import { heldByParagraph } from '../story/heldByParagraph';
import type { Pointed } from '../story/pointed';
import type { CountryCode, Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { pluralPhrase } from '../words/plural';
import { translationText } from '../words/translation';
import style from './Article.module.css';
import { FollowSwitch } from './FollowSwitch';
import { Margin } from './Margin';
import { MarkedPassage } from './Passage';
import { useFollow } from './useFollow';
import { useLedTo } from './useLedTo';

export interface ArticleProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly chosen: CountryCode | undefined;
  /** The annotation that is open. */
  readonly annotation: string | undefined;
  /** The paragraph or sentence that the view is about: `p8`, `p8s1`. */
  readonly passage: string | undefined;
  /** What is pointed at, here or elsewhere. */
  readonly pointed: Pointed | undefined;
  /** Whether the map follows what is being read. */
  readonly following: boolean;
  readonly countryName: (code: CountryCode) => string | undefined;
  readonly onCountry: (code: CountryCode) => void;
  readonly onAnnotation: (id: string) => void;
  readonly onPassage: (passage: string) => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  readonly onFollowing: (on: boolean) => void;
  /** Another passage is being read. */
  readonly onFollow: (passage: string) => void;
}

export function Article(props: ArticleProps) {
  const { story, index, language, chosen, annotation, passage, following, onFollow } = props;
  const words = catalogueOf(language);
  const text = story.articles[language];
  const { total, verified } = index.quotes;
  const article = useRef<HTMLElement>(null);
  const chosenHere = useRef(false);
  const led = useRef(false);
  const passages = chosenIn(props);
  useLedTo({ choice: `${chosen} ${annotation} ${passage}`, passages, chosenHere, led });
  const reading = useFollow({ on: following, article, led, onFollow });
  const lit = new Set(pointedIn(props) ?? [...passages, ...(reading ? [reading] : [])]);
  return (
    <article
      ref={article}
      id="article"
      className={style.article}
      aria-labelledby="title"
      tabIndex={-1}
    >
      <h1 id="title" className={style.title}>
        {story.title.text[language]}
      </h1>
      <p className={style.about}>
        {story.genre[language]}
        {' · '}
        {dateText(words, story.date.date)} ({words.kinds[story.date.kind]}){' · '}
        {pluralPhrase(language, words.paragraphs, text?.paragraphs.length ?? 0)}
        {' · '}
        {words.ourTitle}
        {language === story.original ? '' : ` · ${translationText(language, story.original)}`}
      </p>
      <p className={style.about}>{words.quotesVerified(verified, total)}</p>
      <FollowSwitch {...props} />
      <Paragraphs {...props} {...choosing(props, chosenHere)} lit={lit} />
    </article>
  );
}

function Paragraphs(props: ArticleProps & { readonly lit: ReadonlySet<string> }) {
  const { story, index, language, countryName, lit } = props;
  const article = story.articles[language];
  const held = useMemo(() => heldByParagraph(story, index, language), [story, index, language]);
  const nameOf = (thing: Pointed) => nameIn(story, language, countryName, thing);
  return article?.paragraphs.map(({ number, passages }) => (
    <div key={number} className={style.row}>
      <p id={`p${number}`} className={style.paragraph}>
        {passages.map((passage, n) => (
          <span
            key={passage.id}
            id={passage.id}
            className={lit.has(passage.id) ? style.lit : undefined}
          >
            {article.text.slice(passages[n - 1]?.end ?? passage.start, passage.start)}
            <MarkedPassage {...props} passage={passage} />
          </span>
        ))}
      </p>
      <Margin
        {...props}
        paragraph={number}
        held={held.get(number) ?? { annotations: [], things: [] }}
        nameOf={nameOf}
      />
    </div>
  ));
}

/** The same choices, remembered as made in the text. */
function choosing(
  { onCountry, onAnnotation, onPassage }: ArticleProps,
  chosenHere: { current: boolean },
) {
  const here = (choose: (id: string) => void) => (id: string) => {
    chosenHere.current = true;
    choose(id);
  };
  return {
    onCountry: here(onCountry),
    onAnnotation: here(onAnnotation),
    onPassage: here(onPassage),
  };
}

/** Ids of the passages that an annotation pointed at quotes; undefined where none is. */
function pointedIn({ story, index, pointed }: ArticleProps): readonly string[] | undefined {
  if (!pointed || !('annotation' in pointed)) return undefined;
  const open = story.annotations.find(({ id }) => id === pointed.annotation);
  return open && index.passagesOf(open);
}

/** Ids of the passages that say what is chosen. */
function chosenIn(props: ArticleProps): readonly string[] {
  const { story, index, chosen, annotation, passage, language } = props;
  const open = story.annotations.find(({ id }) => id === annotation);
  if (open) return index.passagesOf(open);
  if (chosen !== undefined) return index.excerptsOf(chosen).named;
  if (passage === undefined) return [];
  const paragraph = story.articles[language]?.paragraphs.find(
    ({ number }) => `p${number}` === passage,
  );
  return paragraph?.passages.map(({ id }) => id) ?? [passage];
}

function nameIn(
  story: Story,
  language: Language,
  countryName: ArticleProps['countryName'],
  thing: Pointed,
): string | undefined {
  if ('country' in thing) return countryName(thing.country);
  if ('place' in thing) return story.places.find(({ id }) => id === thing.place)?.name[language];
  if ('region' in thing) return story.regions.find(({ id }) => id === thing.region)?.name[language];
  return undefined;
}
