/** The sentence that a step of the tour quotes, and the way to its paragraph. */
import type { Language, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import { catalogueOf } from '../words/catalogues';
import { localeOf } from '../words/languages';
import { translationText } from '../words/translation';
import style from './Tour.module.css';
import { ViewLink } from './ViewLink';

export interface TourQuoteProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly passage: string;
  readonly onPassage: (passage: string) => void;
}

/** In the reader's language, or in the original where the story has no such article. */
export function TourQuote({ story, index, language, passage: id, onPassage }: TourQuoteProps) {
  const words = catalogueOf(language);
  const translated = index.passage(language, id);
  const passage = translated ?? index.passage(story.original, id);
  if (!passage) return null;
  const shown = translated ? language : story.original;
  return (
    <>
      <blockquote className={style.quote} lang={shown} dir={localeOf(shown).direction}>
        {passage.text}
      </blockquote>
      <p className={style.about}>
        <ViewLink to={{ passage: id }} onChoose={() => onPassage(id)}>
          {words.paragraph(passage.paragraph)}
          <span className="visually-hidden"> – {words.toTheText}</span>
        </ViewLink>
        {shown === story.original ? '' : ` · ${translationText(language, story.original)}`}
      </p>
    </>
  );
}
