/** Beside a paragraph: the way to it, the annotations that quote it, and the places that it mentions. */
import { memo } from 'react';
import type { Held } from '../story/heldByParagraph';
import { keyOf, type Pointed } from '../story/pointed';
import type { Language } from '../story/story';
import { catalogueOf } from '../words/catalogues';
import { numberText } from '../words/numbers';
import { pluralPhrase } from '../words/plural';
import style from './Margin.module.css';
import { pointing } from './pointing';
import { ViewLink } from './ViewLink';

export interface MarginProps {
  readonly language: Language;
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  readonly held: Held;
  /** Undefined for what the map doesn't know. */
  readonly nameOf: (thing: Pointed) => string | undefined;
  readonly onPassage: (passage: string) => void;
  readonly onAnnotation: (id: string) => void;
  readonly onPoint: (pointed: Pointed | undefined) => void;
}

/** More dots than these would be longer than most paragraphs. */
const most = 3;

export const Margin = memo(function Margin(props: MarginProps) {
  const { language, paragraph, held, onPassage } = props;
  const { paragraph: paragraphText, text } = catalogueOf(language);
  const passage = `p${paragraph}`;
  const more = held.annotations.length - most;
  return (
    <div className={style.margin}>
      <ViewLink className={style.mark} to={{ passage }} onChoose={() => onPassage(passage)}>
        <span aria-hidden="true">¶ {paragraph}</span>
        <span className="visually-hidden">{paragraphText(paragraph)}</span>
      </ViewLink>
      {held.annotations.slice(0, most).map((one) => (
        <Dot key={one.number} {...props} {...one} />
      ))}
      {more > 0 && (
        <a className={style.more} href="#annotations">
          <span aria-hidden="true">+{more}</span>
          <span className="visually-hidden">{pluralPhrase(language, text.more, more)}</span>
        </a>
      )}
      <Places {...props} />
    </div>
  );
});

function Dot({
  language,
  annotation: { id, heading },
  number,
  onAnnotation,
  onPoint,
}: MarginProps & Held['annotations'][number]) {
  return (
    <span className={style.chip} {...pointing({ annotation: id }, onPoint)}>
      <ViewLink className={style.dot} to={{ annotation: id }} onChoose={() => onAnnotation(id)}>
        <span className={style.disc}>{numberText(catalogueOf(language), number)}</span>
        <span className="visually-hidden"> {heading[language]}</span>
      </ViewLink>
    </span>
  );
}

/** How many there are; opened, which. */
function Places({ language, held, nameOf, onPoint }: MarginProps) {
  const named = held.things.flatMap((thing) => {
    const name = nameOf(thing);
    return name === undefined ? [] : [{ thing, name }];
  });
  if (named.length === 0) return null;
  return (
    <details className={style.places}>
      <summary>
        <span className={style.count} aria-hidden="true">
          {numberText(catalogueOf(language), named.length)}
        </span>
        <span className={style.phrase}>
          {pluralPhrase(language, catalogueOf(language).text.places, named.length)}
        </span>
      </summary>
      <ul>
        {named.map(({ thing, name }) => (
          <li key={keyOf(thing)} {...pointing(thing, onPoint)}>
            {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
