/** One paragraph of the article and its margin; drawn again only when something in it is marked otherwise. */
import { memo } from 'react';
import type { Held } from '../story/heldByParagraph';
import type { Pointed } from '../story/pointed';
import type { CountryCode, Language, Paragraph, Story } from '../story/story';
import type { StoryIndex } from '../story/storyIndex';
import style from './Article.module.css';
import { Margin } from './Margin';
import { MarkedPassage } from './Passage';

export interface MarkedParagraphProps {
  readonly story: Story;
  readonly index: StoryIndex;
  readonly language: Language;
  readonly paragraph: Paragraph;
  readonly held: Held;
  readonly chosen: CountryCode | undefined;
  readonly pointed: Pointed | undefined;
  /** Ids of its passages that are lit, with spaces between them. */
  readonly lit: string;
  readonly nameOf: (thing: Pointed) => string | undefined;
  readonly onCountry: (code: CountryCode) => void;
  readonly onAnnotation: (id: string) => void;
  readonly onPassage: (passage: string) => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
}

export const MarkedParagraph = memo(function MarkedParagraph(props: MarkedParagraphProps) {
  const { story, language, paragraph, held, nameOf, onAnnotation, onPassage, onPoint } = props;
  const { number, passages } = paragraph;
  const text = story.articles[language]?.text ?? '';
  const lit = props.lit.split(' ');
  return (
    <div className={style.row}>
      <p id={`p${number}`} className={style.paragraph}>
        {passages.map((passage, n) => (
          <span
            key={passage.id}
            id={passage.id}
            className={lit.includes(passage.id) ? style.lit : undefined}
          >
            {text.slice(passages[n - 1]?.end ?? passage.start, passage.start)}
            <MarkedPassage {...props} passage={passage} />
          </span>
        ))}
      </p>
      <Margin
        language={language}
        paragraph={number}
        held={held}
        nameOf={nameOf}
        onPassage={onPassage}
        onAnnotation={onAnnotation}
        onPoint={onPoint}
      />
    </div>
  );
});
