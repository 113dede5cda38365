/** The whole article in the page's language, its mentions marked, and beside each paragraph what it holds. */
import { memo, useCallback, useMemo, useRef } from 'react';
import { type Held, heldByParagraph } from '../story/heldByParagraph';
import { countryOf, isPointed } from '../story/meantBy';
import type { Pointed } from '../story/pointed';
import type { CountryCode, Language, Mention, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { dateText } from '../words/dates';
import { pluralPhrase } from '../words/plural';
import { translationText } from '../words/translation';
import style from './Article.module.css';
import { FollowSwitch } from './FollowSwitch';
import { MarkedParagraph } from './MarkedParagraph';
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

export const Article = memo(function Article(props: ArticleProps) {
  const { story, index, language, chosen, annotation, passage, following } = props;
  const { onFollow, onFollowing } = props;
  const words = catalogueOf(language);
  const text = story.articles[language];
  const { total, verified } = index.quotes;
  const article = useRef<HTMLElement>(null);
  const chosenHere = useRef(false);
  const led = useRef(false);
  const passages = chosenIn(props);
  useLedTo({ choice: `${chosen} ${annotation} ${passage}`, passages, chosenHere, led });
  const switchFollowing = useCallback(
    (on: boolean) => {
      led.current = false;
      onFollowing(on);
    },
    [onFollowing],
  );
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
      <FollowSwitch language={language} following={following} onFollowing={switchFollowing} />
      <Paragraphs {...props} {...useChoicesHere(props, chosenHere)} lit={lit} />
    </article>
  );
});

function Paragraphs(props: ArticleProps & { readonly lit: ReadonlySet<string> }) {
  const { story, index, language, chosen, pointed, countryName, lit } = props;
  const { onCountry, onAnnotation, onPassage, onPoint } = props;
  const held = useMemo(() => heldByParagraph(story, index, language), [story, index, language]);
  const nameOf = useCallback(
    (thing: Pointed) => nameIn(story, language, countryName, thing),
    [story, language, countryName],
  );
  return story.articles[language]?.paragraphs.map((paragraph) => {
    const { number, passages } = paragraph;
    const mentions = passages.flatMap(({ id }) => index.mentionsIn(language, id));
    const any = (is: (mention: Mention) => boolean) => mentions.some(({ mention }) => is(mention));
    return (
      <MarkedParagraph
        key={number}
        story={story}
        index={index}
        language={language}
        paragraph={paragraph}
        held={held.get(number) ?? nothingHeld}
        // Of what is chosen, pointed at and lit, what there is of it here: the others need not be drawn again.
        chosen={any((one) => countryOf(story, one) === chosen) ? chosen : undefined}
        pointed={any((one) => isPointed(story, one, pointed)) ? pointed : undefined}
        lit={passages.flatMap(({ id }) => (lit.has(id) ? [id] : [])).join(' ')}
        nameOf={nameOf}
        onCountry={onCountry}
        onAnnotation={onAnnotation}
        onPassage={onPassage}
        onPoint={onPoint}
      />
    );
  });
}

const nothingHeld: Held = { annotations: [], things: [] };

/** The same choices, remembered as made in the text. */
function useChoicesHere(
  { onCountry, onAnnotation, onPassage }: ArticleProps,
  chosenHere: { current: boolean },
) {
  return useMemo(() => {
    const here = (choose: (id: string) => void) => (id: string) => {
      chosenHere.current = true;
      choose(id);
    };
    return {
      onCountry: here(onCountry),
      onAnnotation: here(onAnnotation),
      onPassage: here(onPassage),
    };
  }, [onCountry, onAnnotation, onPassage, chosenHere]);
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
