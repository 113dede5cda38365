/** The characters of one sentence, its mentions marked; those of a country choose it. */
import { Fragment } from 'react';
import type { CountryCode, Language, Mention, Passage, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import style from './Passage.module.css';
import { ViewLink } from './ViewLink';

export interface MarkedPassageProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly passage: Passage;
  readonly chosen: CountryCode | undefined;
  readonly onCountry: (code: CountryCode) => void;
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

function MarkedMention({
  story,
  mention,
  chosen,
  onCountry,
  children,
}: MarkedPassageProps & { readonly mention: Mention; readonly children: string }) {
  const country = countryOf(story, mention);
  if (country === undefined) return <span className={style.elsewhere}>{children}</span>;
  return (
    <ViewLink
      className={mention.as === 'name' ? style.name : style.otherwise}
      to={{ country }}
      current={country === chosen}
      onChoose={() => onCountry(country)}
    >
      {children}
    </ViewLink>
  );
}

function countryOf(story: Story, mention: Mention): CountryCode | undefined {
  return mention.country ?? story.places.find((place) => place.id === mention.place)?.country;
}
