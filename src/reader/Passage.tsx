/** The characters of one sentence, its mentions marked: each lights what it means, those of a country choose it. */
import { Fragment, type KeyboardEvent } from 'react';
import { countryOf, isPointed, meantBy } from '../story/meantBy';
import type { Pointed } from '../story/pointed';
import type { CountryCode, Language, Mention, Passage, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import style from './Passage.module.css';
import { pointing } from './pointing';
import { ViewLink } from './ViewLink';

export interface MarkedPassageProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly passage: Passage;
  readonly chosen: CountryCode | undefined;
  /** What is pointed at, here or on the map. */
  readonly pointed?: Pointed | undefined;
  readonly onCountry: (code: CountryCode) => void;
  /** Absent where mentions don't light the map. */
  readonly onPoint?: (pointed: Pointed | undefined) => void;
  /** Of the sentence. */
  readonly onPassage?: (passage: string) => void;
}

/** What it renders is exactly the sentence's characters. */
export function MarkedPassage(props: MarkedPassageProps) {
  const { story, index, language, passage } = props;
  const pieces: React.ReactNode[] = [];
  let at = passage.start;
  const text = story.articles[language]?.text ?? '';
  for (const { mention, span } of index.mentionsIn(language, passage.id)) {
    if (span.start < at) continue;
    pieces.push(
      <Fragment key={`text-${at}`}>{text.slice(at, span.start)}</Fragment>,
      <MarkedMention key={span.start} {...props} mention={mention}>
        {text.slice(span.start, span.end)}
      </MarkedMention>,
    );
    at = span.end;
  }
  return (
    <>
      {pieces}
      {text.slice(at, passage.end)}
    </>
  );
}

type MentionProps = MarkedPassageProps & {
  readonly mention: Mention;
  readonly children: string;
};

function MarkedMention(props: MentionProps) {
  const { story, mention, chosen, pointed, onCountry, onPoint, children } = props;
  const meant = meantBy(story, mention);
  const lit = isPointed(story, mention, pointed) ? style.lit : '';
  if (meant && 'region' in meant && onPoint)
    return (
      <RegionMention
        meant={meant}
        lit={lit}
        onPoint={onPoint}
        onChoose={() => {
          onPoint(meant);
          props.onPassage?.(props.passage.id);
        }}
      >
        {children}
      </RegionMention>
    );
  const country = countryOf(story, mention);
  if (country === undefined) return <span className={style.elsewhere}>{children}</span>;
  return (
    <span className={lit || undefined} {...pointing(meant, onPoint)}>
      <ViewLink
        className={mention.as === 'name' ? style.name : style.otherwise}
        to={{ country }}
        current={country === chosen}
        onChoose={() => onCountry(country)}
      >
        {children}
      </ViewLink>
    </span>
  );
}

/** A region has no panel: choosing it leads the map to the places of its sentence, itself among them. */
function RegionMention({
  meant,
  lit,
  onPoint,
  onChoose,
  children,
}: {
  readonly meant: Pointed;
  readonly lit: string | undefined;
  readonly onPoint: (pointed: Pointed | undefined) => void;
  readonly onChoose: () => void;
  readonly children: string;
}) {
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element would not break across lines.
    <span
      role="button"
      tabIndex={0}
      className={`${style.elsewhere} ${lit}`.trim()}
      onClick={onChoose}
      onKeyDown={pressed}
      {...pointing(meant, onPoint)}
    >
      {children}
    </span>
  );
}
